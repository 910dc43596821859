import type { CheckId, TableId } from '#shared/domain/ids.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import type { Round, Stage } from '#shared/domain/stage/stage.ts';
import type { Handed } from './slipOutbox.ts';

/** Whether what was handed in is of no use any more. `known`: rounds and checks that this page has seen. */
export function isSettled(
  { slip, state }: Handed,
  stage: Stage,
  table: TableId | null,
  known: ReadonlySet<string>,
): boolean {
  // So that nobody is asked, and nothing told, twice; that it came too late is kept until the person has read it.
  if (slip.kind === 'exit' || slip.kind === 'rating' || slip.kind === 'sync') return false;
  if (slip.kind === 'openRatings') return state !== 'waiting';
  if (slip.kind === 'factors') return isAnswered(slip.check, state, stage, known);
  if (slip.kind === 'drafts') return isShown(stage, slip.step, table);
  const round = stage.rounds.find(({ id }) => id === slip.round);
  // A round that this page has not seen may have been opened while its stage was on the way.
  if (!round) return known.has(slip.round);
  if (round.state === 'open') return false;
  switch (state) {
    case 'waiting': // the relay will say that it is too late
    case 'closed': // and the person has not yet been told
      return false;
    case 'taken':
      return slip.turn > 0;
    default:
      return isPast(round, stage);
  }
}

/** So that a device does not hold on to how somebody answered. That it came too late is kept until the person has read it. */
function isAnswered(
  id: CheckId,
  state: Handed['state'],
  { checks }: Stage,
  known: ReadonlySet<string>,
): boolean {
  const check = checks.find((one) => one.id === id);
  if (check?.state === 'open') return false;
  const isUnheard = !check && !known.has(id);
  return !isUnheard && state !== 'waiting' && state !== 'closed';
}

/** Nobody reads its result as the latest one any more. */
const isPast = (round: Round, { rounds, position }: Stage): boolean =>
  position.kind === 'closed' ||
  position.kind === 'followUp' ||
  rounds.some(({ openedAt }) => openedAt > round.openedAt);
