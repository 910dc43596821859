import { createContext } from 'react';

/** In the order in which they are told. */
export const HINTS = ['write', 'thread', 'others'] as const;
export type HintId = (typeof HINTS)[number];

export interface HintsHere {
  /** The one that is told now; null: none. */
  readonly told: HintId | null;
  readonly dismiss: () => void;
  /** Whether it is told for the first time here: one that comes back is not said once more. */
  readonly isNew: (hint: HintId) => boolean;
}

export const HintContext = createContext<HintsHere>({
  told: null,
  dismiss: () => undefined,
  isNew: () => false,
});
