import type { Lang } from '#shared/domain/lang.ts';
import { neighbourStep, nextPosition } from '#shared/domain/stage/plan.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import type { Words } from '../../i18n/words.ts';

/** A move of the room, and what the button says will happen. */
export interface Move {
  readonly position: Position;
  readonly label: string;
  /** A second line: the name of the step that begins. */
  readonly detail: string | null;
  /** Phases change at once and can be taken back; whatever moves the room further is held. */
  readonly held: boolean;
}

export function nextMove(stage: Stage, words: Words['steer'], lang: Lang): Move | null {
  const position = nextPosition(stage);
  return position && { position, ...said(stage, position, words, lang) };
}

type Said = Omit<Move, 'position'>;

function said(stage: Stage, to: Position, words: Words['steer'], lang: Lang): Said {
  if (to.kind === 'closed') return { label: words.closeDay, detail: null, held: true };
  if (to.kind === 'followUp')
    return { label: words.startFollowUp, detail: words.theFollowUp, held: true };
  if (to.kind === 'lobby') return { label: words.lobby, detail: null, held: true };
  const { position } = stage;
  if (position.kind === 'step' && position.step === to.step)
    return { label: words.next[to.phase], detail: null, held: false };
  const first = position.kind === 'lobby';
  const label = first ? words.startDay : words.toStep(stepNumber(stage, to));
  return { label, detail: STEP_NAMES[to.step][lang], held: true };
}

/** Where an arrow leads, and what it is called; `short` stands beneath it on a phone. */
export interface StepMove {
  readonly position: Position;
  readonly label: string;
  readonly short: string;
}

export function stepMove(stage: Stage, by: 1 | -1, words: Words['steer']): StepMove | null {
  const position = neighbourStep(stage, by);
  if (!position) return null;
  if (position.kind === 'lobby') return { position, label: words.backToLobby, short: words.lobby };
  if (position.kind !== 'step') return { position, label: words.toTheEnd, short: words.closeDay };
  const number = stepNumber(stage, position);
  const label = by === 1 ? words.nextStep(number) : words.previousStep(number);
  return { position, label, short: words.toStep(number) };
}

/** From 1, in the day's own plan; 0 for a step outside it. */
export const stepNumber = (stage: Stage, position: Position): number =>
  position.kind === 'step' ? stage.plan.findIndex(({ step }) => step === position.step) + 1 : 0;
