import { exhaustive } from '#shared/domain/assert.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { UNDO_MS } from '#shared/domain/stage/moves.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import type { Timer } from '#shared/domain/stage/timer.ts';
import type { Words } from '../../i18n/words.ts';
import { phaseName, placeName } from './placeName.ts';

type Said = Pick<Words, 'steer' | 'room' | 'vote'>;

/** What happened, beside the offer to take it back. */
export function undoText(stage: Stage, words: Said, lang: Lang): string {
  const { steer, vote } = words;
  const { position, timer, undo } = stage;
  if (undo?.round) return `${vote.desk.open}.`;
  const before = undo?.position ?? position;
  if (!isSameStep(before, position)) return steer.movedTo(placeName(position, steer, lang));
  if (phaseOf(before) === phaseOf(position)) {
    return steeringText(stage, words) ?? clockText(timer, steer);
  }
  if (phaseOf(position) === 'show') return steer.shownToAll;
  return `${steer.phaseNow(phaseName(position, steer, lang))}.`;
}

/** Nobody was moved, but called together or steered in another way. */
function steeringText({ gathered, steering, undo }: Stage, { room }: Said): string | null {
  if (gathered !== null && undo?.until === gathered + UNDO_MS) return room.gatherUndo;
  if (!undo?.places || undo.places.steering === steering) return null;
  return `${room.steering[steering]}.`;
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
