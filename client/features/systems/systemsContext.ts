import { createContext, use } from 'react';
import type { Card } from '#shared/domain/card.ts';
import type { Chain, ChainPart } from '#shared/domain/chains.ts';

/** A part that somebody is about to write into a chain. */
export interface Gap {
  readonly part: ChainPart;
  readonly chain: Chain;
}

/** What can be done with the parts of a chain, wherever they are shown. */
export interface PartActions {
  readonly fill: (gap: Gap) => void;
  readonly edit: (card: Card) => void;
  readonly loosen: (part: ChainPart, chain: Chain) => void;
}

export const PartActionsContext = createContext<PartActions | null>(null);

export function usePartActions(): PartActions {
  const actions = use(PartActionsContext);
  if (!actions) throw new Error('Parts of a chain are only shown among the systems.');
  return actions;
}
