import { startTransition, useEffect, useState } from 'react';
import type { CardId } from '#shared/domain/ids.ts';
import { cardsOf, type LaneEntry } from './laneEntries.ts';

/** More than a tall screen shows. */
const AT_ONCE = 30;
const AT_A_TIME = 60;

/**
 * The first entries of a lane at once and the others while nobody waits, so that a thousand cards do not
 * hold up the press that led to them. In the end all stand in the page: it can be searched, read aloud
 * and carried across. A card that is `wanted` does not have to wait.
 */
export function useGrowing(
  entries: readonly LaneEntry[],
  wanted: CardId | null,
): readonly LaneEntry[] {
  const [count, setCount] = useState(AT_ONCE);
  const least = wanted === null ? 0 : placesTo(entries, wanted);
  if (least > count) setCount(least);
  const grown = count >= entries.length;
  useEffect(() => {
    if (!grown) startTransition(() => setCount(count + AT_A_TIME));
  }, [grown, count]);
  return grown ? entries : entries.slice(0, count);
}

/** How many entries must be shown for a card to be among them. */
const placesTo = (entries: readonly LaneEntry[], card: CardId): number =>
  entries.findIndex((entry) => cardsOf([entry]).includes(card)) + 1;
