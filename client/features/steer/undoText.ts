import { exhaustive } from '#shared/domain/assert.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import type { Timer } from '#shared/domain/stage/timer.ts';
import type { Words } from '../../i18n/words.ts';
import { phaseName, placeName } from './placeName.ts';

/** What happened, beside the offer to take it back. */
export function undoText(stage: Stage, words: Words['steer'], lang: Lang): string {
  const { position, timer } = stage;
  const before = stage.undo?.position ?? position;
  if (!isSameStep(before, position)) return words.movedTo(placeName(position, words, lang));
  if (phaseOf(before) === phaseOf(position)) return clockText(timer, words);
  if (phaseOf(position) === 'show') return words.shownToAll;
  return `${words.phaseNow(phaseName(position, words, lang))}.`;
}

function clockText({ state }: Timer, words: Words['steer']): string {
  switch (state) {
    case 'off':
      return words.clockStopped;
    case 'paused':
      return words.clockPaused;
    case 'running':
      return words.clockRuns;
    default:
      return exhaustive(state);
  }
}

const phaseOf = (position: Position) => (position.kind === 'step' ? position.phase : null);
const stepOf = (position: Position) => (position.kind === 'step' ? position.step : position.kind);
const isSameStep = (a: Position, b: Position): boolean => stepOf(a) === stepOf(b);
