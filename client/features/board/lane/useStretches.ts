import { startTransition, useEffect, useMemo, useState } from 'react';
import type { CardId } from '#shared/domain/ids.ts';
import { cardsOf, type LaneEntry } from './laneEntries.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** More than a laptop shows. */
const AT_ONCE = 14;
const AT_A_TIME = 48;

/**
 * The first entries of a lane at once and the others while nobody waits, so that a thousand cards do not
 * hold up the press that led to them. In the end all stand in the page: it can be searched, read aloud
 * and carried across. A card that is `wanted` does not have to wait.
 */
export function useStretches(
  entries: readonly LaneEntry[],
  wanted: CardId | null,
): readonly Stretch[] {
  const [count, setCount] = useState(AT_ONCE);
  const [kept, setKept] = useState(NOTHING);
  const least = wanted === null ? 0 : placesTo(entries, wanted);
  if (least > count) setCount(least);
  const grown = count >= entries.length;
  useEffect(() => {
    if (!grown) startTransition(() => setCount(count + AT_A_TIME));
  }, [grown, count]);
  const shown = useMemo(() => (grown ? entries : entries.slice(0, count)), [grown, entries, count]);
  const { stretches } = kept;
  if (kept.entries !== shown) setKept({ entries: shown, stretches: stretchesOf(shown, stretches) });
  return stretches;
}

interface Kept {
  readonly entries: readonly LaneEntry[];
  readonly stretches: readonly Stretch[];
}
const NOTHING: Kept = { entries: [], stretches: [] };

/** How many entries must be shown for a card to be among them. */
const placesTo = (entries: readonly LaneEntry[], card: CardId): number =>
  entries.findIndex((entry) => cardsOf([entry]).includes(card)) + 1;
