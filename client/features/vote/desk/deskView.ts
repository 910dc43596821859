import { openRound } from '#shared/domain/stage/ballot.ts';
import { nextPosition } from '#shared/domain/stage/plan.ts';
import type { Position, Round, Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';

type StepPosition = Extract<Position, { kind: 'step' }>;

/** What there is to say of voting where the room is. */
export type DeskView =
  | { readonly kind: 'next' }
  /** `elsewhere`: the step it is about, when the room is not in it. */
  | { readonly kind: 'open'; readonly elsewhere: StepId | null }
  | { readonly kind: 'closed'; readonly round: Round; readonly position: StepPosition };

export function deskView(stage: Pick<Stage, 'position' | 'plan' | 'rounds'>): DeskView | null {
  const { position, rounds } = stage;
  const step = position.kind === 'step' ? position.step : null;
  const open = openRound(stage);
  if (open) return { kind: 'open', elsewhere: open.step === step ? null : open.step };
  if (position.kind !== 'step') return null;
  const round = rounds.findLast((one) => one.step === step);
  const isVoting = position.phase === 'vote';
  if (round && (isVoting || position.phase === 'choose'))
    return { kind: 'closed', round, position };
  const next = nextPosition(stage);
  const isNext = next?.kind === 'step' && next.step === step && next.phase === 'vote';
  return isVoting || isNext ? { kind: 'next' } : null;
}
