import type { Card } from './card.ts';
import type { STRATEGY_CHOICES } from './strategy.ts';

/** Where in the river a proposal helps, as the water runs: from the cause to who has already fallen in. */
export const RIVER = ['upstream', 'teachToSwim', 'rescue'] as const satisfies readonly River[];
export type River = (typeof STRATEGY_CHOICES.river)[number];

export interface RiverView {
  readonly bands: Readonly<Record<River, readonly Card[]>>;
  /** Those that nobody has given a place yet. */
  readonly ashore: readonly Card[];
}

/** The proposals of a table or a room, each in its place in the river. */
export function riverOf(cards: readonly Card[]): RiverView {
  const proposals = cards
    .filter(({ column, kind }) => column === 'strategies' && kind === 'plain')
    .sort((one, other) => one.at - other.at);
  const at = (river: River | undefined) =>
    proposals.filter(({ strategy }) => strategy.river === river);
  return {
    bands: { upstream: at('upstream'), teachToSwim: at('teachToSwim'), rescue: at('rescue') },
    ashore: at(undefined),
  };
}

/** Fewer than this part of the proposals upstream: worth a question. */
const ENOUGH = 1 / 3;

/** How many of how many go upstream, when that is few enough to ask about; null when it is not. */
export function fewUpstream({
  bands,
}: RiverView): { readonly upstream: number; readonly all: number } | null {
  const all = RIVER.reduce((sum, river) => sum + bands[river].length, 0);
  const upstream = bands.upstream.length;
  return all > 0 && upstream < all * ENOUGH ? { upstream, all } : null;
}
