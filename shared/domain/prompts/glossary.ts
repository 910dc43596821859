import { BOARD_TERMS } from './boardTerms.ts';
import { COLLABORATION_TERMS } from './collaborationTerms.ts';
import { STRATEGY_TERMS } from './strategyTerms.ts';
import type { Term } from './term.ts';
import { WELFARE_TERMS } from './welfareTerms.ts';

export type TermId =
  | keyof typeof BOARD_TERMS
  | keyof typeof COLLABORATION_TERMS
  | keyof typeof STRATEGY_TERMS
  | keyof typeof WELFARE_TERMS;

/** In the order of a day: the board, working together, strategies, the rules around. */
export const GLOSSARY: Readonly<Record<TermId, Term>> = {
  ...BOARD_TERMS,
  ...COLLABORATION_TERMS,
  ...STRATEGY_TERMS,
  ...WELFARE_TERMS,
};
