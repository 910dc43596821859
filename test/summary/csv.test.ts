import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableId } from '#shared/domain/ids.ts';
import { LANGS } from '#shared/domain/lang.ts';
import { CSV_TABLES, toCsv } from '#shared/summary/csv/toCsv.ts';
import { writeCsv } from '#shared/summary/csv/writeCsv.ts';
import { inVersion } from '#shared/summary/versions.ts';
import { emptyDay, realDay, sumUp, write } from './day.ts';
import { wholeDay } from './wholeDay.ts';

/** As strictly as RFC 4180 asks: every line ends with CRLF, every row is whole. */
const read = (csv: string): string[][] =>
  parse(csv, {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    relax_quotes: false,
    relax_column_count: false,
  });

describe('tables for a sheet', () => {
  const summary = sumUp(wholeDay());

  test('begin with the mark that tells Excel of å, ä and ö, and end each row with CRLF', () => {
    const csv = toCsv(summary, 'cards', 'sv');
    expect(csv.startsWith('\ufeff"Steg";"Kolumn";"Text"')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
  });

  test.each(LANGS)('in %s have a head for every cell', (lang) => {
    for (const table of CSV_TABLES) {
      const [head, ...rows] = read(toCsv(summary, table, lang));
      expect(new Set(head).size, table).toBe(head?.length);
      expect(head).not.toContain('');
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.flat().join(' ')).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test('hold every card of the real day once', () => {
    const rows = read(toCsv(sumUp(realDay()), 'cards', 'sv'));
    expect(rows).toHaveLength(89);
    expect(new Set(rows.map(([, , text]) => text)).size).toBe(89);
  });

  test('hold what was agreed, the gaps and what got votes', () => {
    const rowOf = (table: (typeof CSV_TABLES)[number], words: string) =>
      read(toCsv(summary, table, 'sv')).find((row) => row.includes(words));
    expect(rowOf('strategies', 'Bjud in till sommarbordet')).toEqual(
      expect.arrayContaining(['Rektor', '2027-03-05', 'Redo', 'Uppströms', 'Saknas', 'Bord 4']),
    );
    expect(rowOf('relations', 'Fika första måndagen')).toEqual(
      expect.arrayContaining([
        'samråd',
        'samarbete',
        'lag',
        'Pärmen följer inte med',
        'samordning',
      ]),
    );
    expect(rowOf('visits', 'Hur ni tar emot')).toEqual(
      expect.arrayContaining(['Överenskommet', '2027-03', 'De ringer samma dag']),
    );
    expect(rowOf('visits', 'Ett vanligt möte')?.[0]).toBe('Utan värd');
    expect(read(toCsv(summary, 'votes', 'sv'))[1]?.slice(0, 2)).toEqual(['Styrkor', '1']);
  });

  test('of an empty day are a head alone', () => {
    for (const table of CSV_TABLES) {
      expect(read(toCsv(sumUp(emptyDay()), table, 'sv'))).toHaveLength(1);
    }
  });

  test('of one table hold its own cards alone', () => {
    const rows = read(toCsv(inVersion(summary, { table: tableId(4) }), 'cards', 'sv'));
    expect(new Set(rows.slice(1).map((row) => row[5]))).toEqual(new Set(['Bord 4']));
  });
});

const FORMULAS = [
  '=1+1',
  '+46 70',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '"=1+1',
  "'=1+1",
  '”=1+1',
  '\u00a0\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '|cmd',
  '=HYPERLINK("http://evil.example";"x")',
];

describe('a cell', () => {
  test.each(FORMULAS)('that says %j begins no formula, in any table', (text) => {
    const day = emptyDay({ title: text });
    write(day.doc, 'one', text);
    const [, row] = read(toCsv(sumUp(day), 'cards', 'sv'));
    expect(row?.[2]?.startsWith("'")).toBe(true);
    expect(row?.[2]).toContain(text.trim().slice(-2));
  });

  test('keeps line breaks, quotes, semicolons, emoji and long words, and loses what no file holds', () => {
    const word = 'ö'.repeat(500);
    const text = `Rad 1\r\nRad "2"; slut 👩🏽‍🚒 ${word}\u0000\u202e\ud800`;
    const [, row] = read(writeCsv(['a', 'b'], [[text, 3]]));
    expect(row).toEqual([`Rad 1\nRad "2"; slut 👩🏽‍🚒 ${word}\ufffd`, '3']);
  });

  test('of any text is one cell, and never a formula', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'=+-@\t\r\n ;"\'＝＋a1å😀\u200b\u0000\u00a0'),
    });
    fc.assert(
      fc.property(signs, signs, (one, other) => {
        const rows = read(writeCsv(['a', 'b'], [[one, other]]));
        expect(rows).toHaveLength(2);
        for (const cell of rows[1] ?? [])
          expect(cell).not.toMatch(/^[\s"\p{Z}\p{C}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});
