import { describe, expect, test } from 'vitest';
import type { CsvCell } from '#shared/summary/csv/writeCsv.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { excelFile } from '../../../client/features/summary/forms/excel/excelFile.ts';
import type { Sheet } from '../../../client/features/summary/forms/excel/Sheet.ts';
import { sheetsOf } from '../../../client/features/summary/forms/excel/sheetsOf.ts';
import { wordsIn } from '../../../client/i18n/words.ts';
import { emptyDay, sumUp } from '../../summary/day.ts';
import { HOSTILE } from '../../summary/hostile.ts';
import { wholeDay } from '../../summary/wholeDay.ts';
import { unzip } from '../../support/unzip.ts';

const inSwedish = (summary: Summary) => sheetsOf(summary, 'sv', wordsIn('sv').exports.tables);
const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const sheet = (rows: readonly (readonly CsvCell[])[]): Sheet => ({
  name: 'Kort',
  head: ['Text', 'Röster'],
  rows,
});

async function opened(sheets: readonly Sheet[]) {
  const files = unzip(await excelFile(sheets, () => undefined));
  const xml = (path: string) => {
    const page = new DOMParser().parseFromString(files.get(path) ?? '', 'application/xml');
    expect(page.querySelector('parsererror')?.textContent).toBeUndefined();
    return page;
  };
  const all = (page: Document, name: string) => [...page.getElementsByTagNameNS(S, name)];
  const strings = all(xml('xl/sharedStrings.xml'), 'si').map((one) => one.textContent);
  const cells = all(xml('xl/worksheets/sheet1.xml'), 'c').map((cell) => {
    const value = cell.getElementsByTagNameNS(S, 'v')[0]?.textContent ?? '';
    return cell.getAttribute('t') === 's' ? strings[Number(value)] : Number(value);
  });
  return { xml, all, cells };
}

describe('a workbook', () => {
  test('keeps numbers as numbers and days as days', async () => {
    const { cells, xml } = await opened([
      sheet([
        ['Ring', 14],
        [{ day: '2027-02-11' }, 0],
      ]),
    ]);
    // The 11th of February 2027 is day 46 429 of a workbook.
    expect(cells).toEqual(['Text', 'Röster', 'Ring', 14, 46_429, 0]);
    expect(xml('xl/styles.xml').documentElement.outerHTML).toContain('yyyy-mm-dd');
  });

  test('has its heads bold and in sight, and columns as wide as they need', async () => {
    const { xml, all } = await opened([sheet([['Ring varandra först\noch skriv sedan', 1]])]);
    const page = xml('xl/worksheets/sheet1.xml');
    expect(all(page, 'pane')[0]?.getAttribute('state')).toBe('frozen');
    expect(all(page, 'pane')[0]?.getAttribute('ySplit')).toBe('1');
    expect(all(page, 'col').map((one) => one.getAttribute('width'))).toEqual(['20', '11']);
    expect(all(xml('xl/styles.xml'), 'b')).not.toHaveLength(0);
  });

  test('never takes a text for a formula', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1'];
    const { xml, all, cells } = await opened([sheet(hostile.map((text) => [text, null]))]);
    expect(all(xml('xl/worksheets/sheet1.xml'), 'f')).toEqual([]);
    expect(cells.slice(2)).toEqual(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\n=1+1']);
  });

  test('is whole XML whatever somebody wrote', async () => {
    const { cells } = await opened([sheet(Object.values(HOSTILE).map((text) => [text, 1]))]);
    expect(cells).toContain(HOSTILE.emoji);
    expect(cells).toContain(HOSTILE.html);
    expect(cells).toContain('Föreefter');
    // An underscore that would begin a coded sign is coded itself.
    expect(cells).toContain('_x005F_x000D_ är inget radslut, &amp; är inget och');
  });

  test('of an empty day has its sheets with their heads', async () => {
    const { xml, all } = await opened(inSwedish(sumUp(emptyDay())));
    const names = all(xml('xl/workbook.xml'), 'sheet').map((one) => one.getAttribute('name'));
    expect(names).toEqual(['Kort', 'Strategier', 'Relationer', 'Studiebesök', 'Röster']);
  });

  test('says how far it has come, one sheet after the other', async () => {
    const told: string[] = [];
    await excelFile([sheet([]), sheet([])], (done, of) => told.push(`${done}/${of}`));
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });
});

describe('the sheets of a day', () => {
  const summary = sumUp(wholeDay());
  const sheets = inSwedish(summary);
  const named = (name: string) => sheets.find((one) => one.name === name)?.rows ?? [];

  test('hold every card once', () => {
    expect(named('Kort')).toHaveLength(summary.counts.cards);
    expect(new Set(named('Kort').map((row) => row.join())).size).toBe(summary.counts.cards);
  });

  test('hold the votes as numbers', () => {
    const votes = named('Röster').map((row) => row[3]);
    expect(votes.length).toBeGreaterThan(10);
    for (const count of votes) expect(typeof count).toBe('number');
  });

  test('hold the visits, from what is agreed to what has no host', () => {
    const { agreed, open, withoutHost, offers } = summary.visits;
    const said = named('Studiebesök').map(([status]) => status);
    expect(said).toHaveLength(agreed.length + open.length + withoutHost.length + offers.length);
    expect(said[0]).toBe('Överenskommet');
  });

  test('hold the dates of the strategies as days', () => {
    const due = summary.strategies.flatMap((line) => line.due ?? []);
    const days = named('Strategier').flatMap((row) =>
      row.flatMap((cell) => (typeof cell === 'object' && cell ? [cell.day] : [])),
    );
    expect(due.length).toBeGreaterThan(0);
    expect(days).toEqual(expect.arrayContaining(due));
  });

  test('have as many cells in a row as they have heads', () => {
    for (const { head, rows } of sheets) {
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
  });
});
