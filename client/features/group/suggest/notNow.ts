import type { WorkshopId } from '#shared/domain/ids.ts';
import { pairKey } from '#shared/domain/likeness/suggestGroups.ts';
import { type Cell, newCell } from '../../../sync/readable.ts';

/** Pairs of cards that somebody on this device does not want suggested again. */
export type NotNow = ReadonlySet<string>;

export interface NotNowBox {
  readonly pairs: Pick<Cell<NotNow>, 'get' | 'subscribe'>;
  readonly dismiss: (cards: readonly string[]) => void;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Lies among the drafts, so that it goes with them when the device is emptied of a workshop. */
const nameOf = (workshop: WorkshopId) => `mellanrum:draft:${workshop}:notNow`;
/** As many as a long day can bring. */
const MOST_PAIRS = 2_000;

/** Kept in `localStorage`; where that is blocked, for as long as the page lives. */
export function notNowBox(workshop: WorkshopId, shelf: Shelf | null): NotNowBox {
  const pairs = newCell<NotNow>(new Set(readFrom(shelf, workshop)));
  return {
    pairs,
    dismiss: (cards) => {
      const own = cards.flatMap((one, at) =>
        cards.slice(at + 1).map((other) => pairKey(one, other)),
      );
      const next = [...new Set([...pairs.get(), ...own])].slice(-MOST_PAIRS);
      pairs.set(new Set(next));
      attempt(() => shelf?.setItem(nameOf(workshop), next.join(' ')));
    },
  };
}

const readFrom = (shelf: Shelf | null, workshop: WorkshopId): readonly string[] =>
  attempt(() => shelf?.getItem(nameOf(workshop)) ?? '')
    ?.split(' ')
    .filter((pair) => pair.includes('~')) ?? [];

/** Storage throws where it is blocked or full. */
function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}
