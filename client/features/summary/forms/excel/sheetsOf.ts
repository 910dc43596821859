import type { Lang } from '#shared/domain/lang.ts';
import { CSV_TABLES, type CsvTable, csvRows } from '#shared/summary/csv/toCsv.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import type { Sheet } from './Sheet.ts';

/** The tables of the summary as sheets, to count and sort in. */
export const sheetsOf = (
  summary: Summary,
  lang: Lang,
  names: Readonly<Record<CsvTable, string>>,
): readonly Sheet[] =>
  CSV_TABLES.map((table) => ({ name: names[table], ...csvRows(summary, table, lang) }));
