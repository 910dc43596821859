import { plainText } from '../plainText.ts';

/** A text is never anything but a text. A day is `YYYY-MM-DD`, and stays one where cells have kinds. */
export type CsvCell = string | number | { readonly day: string } | null;

/** Excel in Swedish takes a semicolon, and knows å, ä and ö by the mark at the beginning. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as RFC 4180 draws it, but for the semicolon. Every cell is quoted, and none begins a formula. */
export const writeCsv = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');

function quoted(cell: CsvCell): string {
  if (typeof cell === 'number') return `"${cell}"`;
  if (typeof cell === 'object') return `"${cell?.day ?? ''}"`;
  return `"${harmless(plainText(cell)).replaceAll('"', '""')}"`;
}

/** Signs that a sheet takes for the beginning of a formula, also full-width, and behind what it skips. */
const FORMULA = /^[\s\p{Z}\p{C}"'´`‘’“”«»]*[=+\-@|\uff1d\uff0b\uff0d\uff20\u2212]/u;

/** An apostrophe first makes a cell text, and is seen. What began with a break or a tab begins with words. */
function harmless(text: string): string {
  const words = text.trim();
  return FORMULA.test(words) ? `'${words}` : words;
}
