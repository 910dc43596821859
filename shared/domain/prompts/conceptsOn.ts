import type { Ladder, Rung } from '../ladder.ts';
import { COLLABORATION_TERMS } from './collaborationTerms.ts';
import type { Term } from './term.ts';

export interface Concept extends Term {
  /** Where it stands on the day's ladder; null: not on it. */
  readonly rung: Rung | null;
}

const { open, deliberation, coordination, cooperation, collaboration, conversation, sharedView } =
  COLLABORATION_TERMS;

const CONCEPTS = {
  concepts: [
    { rung: 0, ...open },
    { rung: 1, ...deliberation },
    { rung: 2, ...coordination },
    { rung: 3, ...cooperation },
    { rung: 4, ...collaboration },
  ],
  conversation: [
    { rung: 0, ...open },
    { rung: 1, ...conversation },
    { rung: 2, ...sharedView },
    { rung: 3, ...cooperation },
    { rung: 4, ...collaboration },
    { rung: null, ...deliberation },
    { rung: null, ...coordination },
  ],
} as const satisfies Readonly<Record<Ladder, readonly Concept[]>>;

/** The words of the day's ladder from the bottom up, then those of the four concepts that are not on it. */
export const conceptsOn = (ladder: Ladder): readonly Concept[] => CONCEPTS[ladder];
