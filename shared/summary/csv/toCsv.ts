import type { Lang } from '#shared/domain/lang.ts';
import type { Summary } from '../Summary.ts';
import { cardTable } from './cardTable.ts';
import { relationTable } from './relationTable.ts';
import { strategyTable } from './strategyTable.ts';
import { visitTable } from './visitTable.ts';
import { voteTable } from './voteTable.ts';
import { type CsvCell, writeCsv } from './writeCsv.ts';

/** What can be taken into a sheet, one file each. */
export const CSV_TABLES = ['cards', 'strategies', 'relations', 'visits', 'votes'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

export const isCsvTable = (value: unknown): value is CsvTable =>
  typeof value === 'string' && (CSV_TABLES as readonly string[]).includes(value);

/** What each is called in the name of its file. */
export const CSV_FILE_NAMES = {
  cards: 'kort',
  strategies: 'strategier',
  relations: 'relationer',
  visits: 'studiebesok',
  votes: 'roster',
} as const satisfies Readonly<Record<CsvTable, string>>;

export interface CsvRows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const TABLES: Readonly<Record<CsvTable, (summary: Summary, lang: Lang) => CsvRows>> = {
  cards: cardTable,
  strategies: strategyTable,
  relations: relationTable,
  visits: visitTable,
  votes: voteTable,
};

/** One table of the summary, with cells of their kinds. */
export const csvRows = (summary: Summary, table: CsvTable, lang: Lang): CsvRows =>
  TABLES[table](summary, lang);

/** One table of the summary, for Excel and the like. Days as `YYYY-MM-DD`. */
export function toCsv(summary: Summary, table: CsvTable, lang: Lang): string {
  const { head, rows } = csvRows(summary, table, lang);
  return writeCsv(head, rows);
}
