import writeExcelFile, { type CellObject, type Sheet as Written } from 'write-excel-file/universal';
import type { CsvCell } from '#shared/summary/csv/writeCsv.ts';
import type { Tell } from '../Tell.ts';
import { xmlText } from '../xmlText.ts';
import { columnWidth } from './columnWidth.ts';
import type { Sheet } from './Sheet.ts';

/** The sheets as a workbook: numbers and days as such, the heads bold and in sight however far one scrolls. */
export async function excelFile(sheets: readonly Sheet[], tell: Tell): Promise<ArrayBuffer> {
  const pieces = sheets.length + 1;
  const written = sheets.map((sheet, at): Written<Blob> => {
    const data = [sheet.head.map(headCell), ...sheet.rows.map((row) => row.map(cellOf))];
    tell(at + 1, pieces);
    return {
      sheet: xmlText(sheet.name),
      columns: sheet.head.map((head, column) => ({
        width: columnWidth(
          head,
          sheet.rows.map((row) => row[column]),
        ),
      })),
      stickyRowsCount: 1,
      data,
    };
  });
  const file = await writeExcelFile(written, { fontFamily: 'Arial', fontSize: 10 }).toBlob();
  tell(pieces, pieces);
  return file.arrayBuffer();
}

/** The most letters that a cell takes. */
const MOST = 32_767;

/** A workbook reads `_x000D_` as the sign with that number: an underscore that would begin one is written so itself. */
const textCell = (text: string): string =>
  xmlText(text)
    .replaceAll(/\r\n?/g, '\n')
    .slice(0, MOST)
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

const headCell = (text: string): CellObject => ({
  value: textCell(text),
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#EAE6DC',
  wrap: true,
});

function cellOf(cell: CsvCell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, ...TOP };
  if (typeof cell === 'string') {
    return { value: textCell(cell), type: String, wrap: true, ...TOP };
  }
  // Midnight in UTC is the day itself: a workbook knows no time zones.
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...TOP };
}

const TOP = { alignVertical: 'top' } as const;
