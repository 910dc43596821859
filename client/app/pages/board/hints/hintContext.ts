import { createContext } from 'react';

/** In the order in which they are told. */
export const HINTS = ['write', 'thread', 'others'] as const;
export type HintId = (typeof HINTS)[number];

export interface HintsHere {
  /** The one that is told now; null: none. */
  readonly told: HintId | null;
  readonly dismiss: () => void;
}

export const HintContext = createContext<HintsHere>({ told: null, dismiss: () => undefined });
