import type { Lang } from '#shared/domain/lang.ts';
import { neighbourStep, nextPosition } from '#shared/domain/stage/plan.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import type { Words } from '../../i18n/words.ts';
import { isVoting, votingMove } from './votingMove.ts';

/** A move of the room, and what the button says will happen. */
export interface Move {
  /** null: the room stays where it is. */
  readonly position: Position | null;
  /** A voting that begins or ends with it. */
  readonly voting: 'opens' | 'closes' | null;
  readonly label: string;
  /** A second line: the name of the step that begins. */
  readonly detail: string | null;
  /** Phases change at once and can be taken back; whatever moves the room further is held. */
  readonly held: boolean;
}

/** `given`: what each voter will have, in words. */
export function nextMove(stage: Stage, given: string, words: Words, lang: Lang): Move | null {
  const { steer } = words;
  const position = nextPosition(stage);
  const voting = votingMove(stage, position);
  if (voting?.voting === 'opens')
    return { ...voting, label: steer.next.vote, detail: given, held: false };
  // What has been counted cannot be taken back.
  if (voting)
    return { ...voting, label: steer.closeVoting, detail: steer.resultForAll, held: true };
  return position && { position, voting: null, ...said(stage, position, steer, lang) };
}

type Said = Pick<Move, 'label' | 'detail' | 'held'>;

function said(stage: Stage, to: Position, words: Words['steer'], lang: Lang): Said {
  if (to.kind === 'closed') return { label: words.closeDay, detail: null, held: true };
  if (to.kind === 'followUp')
    return { label: words.startFollowUp, detail: words.theFollowUp, held: true };
  if (to.kind === 'lobby') return { label: words.lobby, detail: null, held: true };
  const { position } = stage;
  if (position.kind === 'step' && position.step === to.step)
    return {
      label: isVoting(to) ? words.toVoting : words.next[to.phase],
      detail: null,
      held: false,
    };
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
