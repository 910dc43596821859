import type { TableId } from './ids.ts';

/** More than a table writes in a day; the document's bound. */
export const MOST_NOTES = 9999;

/** What carries the number of a paper note. */
export interface Noted {
  readonly table: TableId | null;
  readonly note?: number | undefined;
}

/** "4-08": as it is written on the paper and beside the card. */
export const noteLabel = (tableName: string, note: number): string =>
  `${tableName}-${String(note).padStart(2, '0')}`;

/** The number that the next paper note of a table gets: one more than any it has had, cards taken away counted too. */
export function nextNote(cards: Iterable<Noted>, table: TableId): number {
  let last = 0;
  for (const card of cards) if (card.table === table) last = Math.max(last, card.note ?? 0);
  return Math.min(MOST_NOTES, last + 1);
}
