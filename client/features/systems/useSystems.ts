import { useMemo, useState } from 'react';
import { type Chain, type ChainSet, chainSets, findAgain } from '#shared/domain/chains.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { useEveryCard } from '../../state/useEveryCard.ts';

/** One chain and the set it stands in. */
export interface ChainHere {
  readonly chain: Chain;
  readonly set: ChainSet;
}

/** All chains that are shown, and the one that is read. */
export function useSystems(tables: ReadonlySet<TableId> | null) {
  const cards = useEveryCard(tables);
  const sets = useMemo(() => chainSets(cards), [cards]);
  const here = useMemo<readonly ChainHere[]>(
    () => sets.flatMap((set) => set.chains.map((chain) => ({ chain, set }))),
    [sets],
  );
  const [read, setRead] = useState<Chain | null>(null);
  const at = findAgain(
    here.map(({ chain }) => chain),
    read,
  );
  return {
    cards,
    sets,
    here,
    at,
    current: here[at] ?? null,
    /** Reads another chain. One that is not there yet is found once it is. */
    turnTo: setRead,
  };
}
