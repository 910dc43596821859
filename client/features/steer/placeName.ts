import type { Lang } from '#shared/domain/lang.ts';
import { PHASE_NAMES } from '#shared/domain/stage/phases.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import type { Words } from '../../i18n/words.ts';

/** `Gruppera`, or where the day is outside its steps. */
export function phaseName(position: Position, words: Words['steer'], lang: Lang): string {
  if (position.kind === 'step') return PHASE_NAMES[position.phase][lang];
  if (position.kind === 'lobby') return words.lobby;
  return position.kind === 'closed' ? words.dayClosed : words.followUp;
}

/** `Systemkunskap, Gruppera`: for those who did not see the room move. */
export function placeName(position: Position, words: Words['steer'], lang: Lang): string {
  const phase = phaseName(position, words, lang);
  return position.kind === 'step' ? `${STEP_NAMES[position.step][lang]}, ${phase}` : phase;
}
