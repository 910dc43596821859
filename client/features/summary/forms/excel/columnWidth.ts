import type { CsvCell } from '#shared/summary/csv/writeCsv.ts';

/** Letters: a day just fits, and a long text is read in lines. */
const LEAST = 11;
const MOST = 60;

/** How wide a column is, in letters: as its widest line, within reason. */
export const columnWidth = (head: string, cells: readonly (CsvCell | undefined)[]): number =>
  Math.min(MOST, Math.max(LEAST, head.length + 2, ...cells.map(widestLine)));

function widestLine(cell: CsvCell | undefined): number {
  if (typeof cell !== 'string') return 0;
  return cell.split('\n').reduce((widest, line) => Math.max(widest, line.length), 0) + 1;
}
