import type { Summary } from '#shared/summary/Summary.ts';
import type { Sheet } from '../Sheet.ts';
import { cardSheet } from './cardSheet.ts';
import { relationSheet } from './relationSheet.ts';
import type { SheetWords } from './SheetWords.ts';
import { strategySheet } from './strategySheet.ts';
import { visitSheet } from './visitSheet.ts';
import { voteSheet } from './voteSheet.ts';

/** The summary as sheets to count and sort in. */
export const sheetsOf = (summary: Summary, words: SheetWords): readonly Sheet[] =>
  [cardSheet, strategySheet, relationSheet, visitSheet, voteSheet].map((sheet) =>
    sheet(summary, words),
  );
