import type { RoundId } from '#shared/domain/ids.ts';
import type { Session } from '../../../sync/Session.ts';
import { type Handed, slipKey } from '../../../sync/slips/slipOutbox.ts';
import type { NamedSeat } from '../seatNames.ts';

/** `again`: a card was taken away meanwhile, so the ballot did not count and is asked for once more. */
export type TurnState = 'waiting' | 'now' | 'handedIn' | 'kept' | 'again' | 'full' | 'late';

export interface Turn extends NamedSeat {
  readonly state: TurnState;
}

/** How each who votes on this computer stands in a round, in the order in which they vote. */
export function turnQueue(
  people: readonly NamedSeat[],
  round: RoundId,
  handed: ReturnType<Session['handed']['get']>,
): readonly Turn[] {
  const queue = people.filter((person) => person.round === undefined || person.round === round);
  let isNext = true;
  return queue.map((person) => {
    const { turn } = person;
    const slip = handed.get(slipKey({ kind: 'ballot', round, turn, table: null, choices: {} }));
    const state = slip ? STATE[slip.state] : 'waiting';
    const waits = state === 'waiting' || state === 'again';
    const now = waits && isNext;
    if (now) isNext = false;
    return { ...person, state: now && state === 'waiting' ? 'now' : state };
  });
}

/** The one whose turn it is. */
export const whoseTurn = (queue: readonly Turn[]): Turn | null =>
  queue.find(({ state }) => state === 'now' || state === 'again') ?? null;

const STATE: Readonly<Record<Handed['state'], TurnState>> = {
  /** Without contact the ballot lies on this computer; it counts when it arrives in time. */
  waiting: 'kept',
  taken: 'handedIn',
  told: 'handedIn',
  tableFull: 'full',
  joinedLate: 'late',
  closed: 'late',
  unknown: 'again',
  overBudget: 'again',
  notAllowed: 'late',
  malformed: 'again',
  tooFast: 'kept',
  unavailable: 'kept',
};
