import { openRound } from '#shared/domain/stage/ballot.ts';
import { nextPosition } from '#shared/domain/stage/plan.ts';
import type { Position, Round, Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';

type StepPosition = Extract<Position, { kind: 'step' }>;

/** What there is to say of voting where the room is. */
export type DeskView =
  | { readonly kind: 'next' }
  | { readonly kind: 'open' }
  /** `step`: what it is about, and where the room no longer is; null: the whole board. */
  | { readonly kind: 'openElsewhere'; readonly step: StepId | null }
  | { readonly kind: 'closed'; readonly round: Round; readonly position: StepPosition };

export function deskView(stage: Pick<Stage, 'position' | 'plan' | 'rounds'>): DeskView | null {
  const { position, rounds } = stage;
  const step = position.kind === 'step' ? position.step : null;
  const open = openRound(stage);
  const isHere = position.kind === 'step' && position.phase === 'vote' && open?.step === step;
  if (open) return isHere ? { kind: 'open' } : { kind: 'openElsewhere', step: open.step };
  if (position.kind !== 'step') return null;
  const round = rounds.findLast((one) => one.step === step);
  const isVoting = position.phase === 'vote';
  if (round && (isVoting || position.phase === 'choose'))
    return { kind: 'closed', round, position };
  const next = nextPosition(stage);
  const isNext = next?.kind === 'step' && next.step === step && next.phase === 'vote';
  return isVoting || isNext ? { kind: 'next' } : null;
}
