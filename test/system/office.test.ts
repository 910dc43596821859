import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CSV_TABLES, csvRows, toCsv } from '#shared/summary/csv/toCsv.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { excelFile } from '../../client/features/summary/forms/excel/excelFile.ts';
import { sheetsOf } from '../../client/features/summary/forms/excel/sheetsOf.ts';
import { wordFile } from '../../client/features/summary/forms/word/wordFile.ts';
import { wordsIn } from '../../client/i18n/words.ts';
import { emptyDay, realDay, sumUp, write } from '../summary/day.ts';
import { HOSTILE } from '../summary/hostile.ts';
import { ensureDebianTools } from '../support/debianTools.ts';
import { Office, SHEETS } from '../support/office.ts';

/** What LibreOffice understands of our files. */

const office = new Office();
let pages: ReadonlyMap<string, string>;
let sheets: ReadonlyMap<string, string>;

const real = sumUp(realDay());
const hostile = sumUp(hostileDay());

function hostileDay() {
  const day = emptyDay({ title: HOSTILE.html });
  for (const [seed, text] of Object.entries(HOSTILE)) write(day.doc, seed, text);
  return day;
}

const word = (summary: Summary) =>
  wordFile(
    {
      document: documentOf(summary, 'sv'),
      organiser: summary.organiser,
      words: { page: 'Sida', of: 'av' },
      map: null,
    },
    () => undefined,
  );
const excel = (summary: Summary) =>
  excelFile(sheetsOf(summary, 'sv', wordsIn('sv').exports.tables), () => undefined);

beforeAll(async () => {
  ensureDebianTools();
  pages = office.convert(
    { 'real.docx': await word(real), 'hostile.docx': await word(hostile) },
    'html',
  );
  sheets = office.convert(
    { 'real.xlsx': await excel(real), 'hostile.xlsx': await excel(hostile) },
    SHEETS,
  );
}, 900_000);

afterAll(() => office.remove());

/** Words as they are read, however LibreOffice broke its lines. */
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&lt;/g, '<')
    .replaceAll(/&gt;/g, '>')
    .replaceAll(/&quot;/g, '"')
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/\s+/g, ' ');
const headings = (html: string, level: number) =>
  [...html.matchAll(new RegExp(`<h${level}[^>]*>(.*?)</h${level}>`, 'gs'))].map(([, text]) =>
    plain(text ?? '').trim(),
  );

describe('the Word file in LibreOffice', () => {
  test('keeps its headings at their levels', () => {
    const html = pages.get('real.html') ?? '';
    expect(headings(html, 1)).toEqual(['Mellan dörrarna']);
    expect(headings(html, 2)).toContain('De fem stegen');
    expect(headings(html, 3)).toContain('1 Värdevision');
    expect(headings(html, 4).some((text) => text.startsWith('Utvecklingsbehov'))).toBe(true);
  });

  test('keeps every card, with its å, ä and ö', () => {
    const text = plain(pages.get('real.html') ?? '');
    const cards = real.steps.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines));
    const lost = cards.filter((line) => line.kind === 'card' && !text.includes(oneLine(line.text)));
    expect(lost).toEqual([]);
    expect(text).toMatch(/å.*ä.*ö/s);
  });

  test('keeps its tables with a head that comes again, its lists and its language', () => {
    const html = pages.get('real.html') ?? '';
    expect(html.match(/<thead>/g)?.length).toBeGreaterThan(0);
    expect(html.match(/<li>/g)?.length).toBeGreaterThan(80);
    expect(html).toContain('lang="sv-SE"');
  });

  test('of hostile texts opens, and keeps what can be kept', () => {
    // Where a word changes direction LibreOffice puts a mark-up of its own.
    const text = together(plain(pages.get('hostile.html') ?? ''));
    for (const kept of ['emoji', 'rightToLeft', 'html', 'markdown', 'formula', 'long'] as const) {
      expect(text).toContain(together(HOSTILE[kept]));
    }
    expect(text).toMatch(/Före\uFFFD?efter/);
  });
});

const rowsIn = (file: string): readonly (readonly string[])[] =>
  parse(sheets.get(file) ?? '', { delimiter: ';', bom: true });

describe('the workbook in LibreOffice', () => {
  test('has a sheet for each thing, with all cards of the day', () => {
    expect([...sheets.keys()].filter((name) => name.startsWith('real-')).sort()).toEqual([
      'real-Kort.csv',
      'real-Relationer.csv',
      'real-Röster.csv',
      'real-Strategier.csv',
      'real-Studiebesök.csv',
    ]);
    const [head, ...cards] = rowsIn('real-Kort.csv');
    expect(head?.slice(0, 3)).toEqual(['Steg', 'Kolumn', 'Text']);
    expect(cards).toHaveLength(88);
    expect(cards.flat().join()).toMatch(/å.*ä.*ö/s);
  });

  test('reads every hostile text as a text, and none as a formula', () => {
    const texts = rowsIn('hostile-Kort.csv').map(([, , text]) => text ?? '');
    for (const kept of ['formula', 'emoji', 'rightToLeft', 'html', 'escape', 'long'] as const) {
      expect(texts).toContain(HOSTILE[kept]);
    }
    expect(texts.some((text) => text.trim() === '=1+1')).toBe(true);
  });
});

const together = (text: string) => text.replaceAll(/\s+/g, '');
test('the CSV files are whole for a strict reader, and none of their cells begins a formula', () => {
  for (const summary of [real, hostile]) {
    for (const table of CSV_TABLES) {
      const { head, rows } = csvRows(summary, table, 'sv');
      const read: string[][] = parse(toCsv(summary, table, 'sv'), { delimiter: ';', bom: true });
      expect(read).toHaveLength(rows.length + 1);
      expect(read[0]).toEqual(head);
      expect(read.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }
  }
});

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
