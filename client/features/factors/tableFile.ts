import type { TableLines } from './tableLines.ts';

/** Without it, spreadsheets read å, ä and ö wrongly. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as Swedish spreadsheets open it: semicolons, since the comma is in the figures. All of it is our own words. */
export function tableFile({ heads, lines }: TableLines, name: string, date: string | null) {
  const rows = lines.map(({ factor, moment, spread, answers, mean }) => [
    factor,
    moment,
    ...spread,
    answers,
    mean,
  ]);
  const text = [heads, ...rows].map((row) => row.join(';')).join('\r\n');
  return {
    name: `${[name, date].filter(Boolean).join('-')}.csv`,
    text: `${BYTE_ORDER_MARK}${text}\r\n`,
  };
}
