import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardFile, MOST_ROWS, parseCardFile } from '#shared/domain/cardFile.ts';
import type { RowProblem } from '#shared/domain/cardRow.ts';
import { elementLines } from '#shared/domain/elementLines.ts';

const REAL = readFileSync(new URL('../support/data/cards.json', import.meta.url), 'utf8');
const GOOD = { step: 'vardevision', column: 'styrkor', text: 'Vi ringer varandra.' };

const read = (rows: unknown): CardFile => {
  const parsed = parseCardFile(typeof rows === 'string' ? rows : JSON.stringify(rows));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
};
const problemOf = (row: unknown): RowProblem | undefined => read([row]).problems[0]?.reason;

describe('the file of a real day', () => {
  it('comes in whole: 88 cards, every cell of the matrix, all votes', () => {
    const { rows, problems } = read(REAL);
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(88);
    expect(new Set(rows.map((row) => `${row.step}/${row.column}`)).size).toBe(15);
    const votes = (column: string) =>
      rows.filter((row) => row.column === column).reduce((sum, row) => sum + (row.votes ?? 0), 0);
    expect([votes('strengths'), votes('needs'), votes('strategies')]).toEqual([154, 312, 260]);
    expect(rows.filter((row) => row.strategy !== null)).toHaveLength(11);
    expect(new Set(rows.map((row) => row.table)).size).toBe(16);
    expect(new Set(rows.flatMap((row) => row.actors)).size).toBe(26);
  });

  it('knows the line where each row begins', () => {
    const lines = REAL.split('\n');
    for (const row of read(REAL).rows) {
      expect(lines[row.line - 1]?.trim()).toBe('{');
      expect(lines[row.line]?.trim()).toMatch(/^"step"/);
    }
  });
});

describe('a row', () => {
  it('may name step and column in English or Swedish, with or without dots and case', () => {
    const { rows, problems } = read([
      { ...GOOD, step: 'valueVision', column: 'strengths' },
      { ...GOOD, step: 'Värdevision', column: 'Utvecklingsbehov' },
      { ...GOOD, step: 'relationsskradderi', column: 'FÖRBÄTTRINGSSTRATEGIER' },
    ]);
    expect(problems).toEqual([]);
    expect(rows.map((row) => [row.step, row.column])).toEqual([
      ['valueVision', 'strengths'],
      ['valueVision', 'needs'],
      ['relationTailoring', 'strategies'],
    ]);
  });

  it('needs only step, column and text', () => {
    expect(read([GOOD]).rows[0]).toEqual({
      step: 'valueVision',
      column: 'strengths',
      text: 'Vi ringer varandra.',
      actors: [],
      table: null,
      author: null,
      votes: null,
      strategy: null,
      line: 1,
    });
  });

  it('keeps line breaks and quotation marks of its text', () => {
    const text = 'Hon sa: "Ring."\nJag ringde\\aldrig.';
    expect(read([{ ...GOOD, text: ` ${text.replace('\n', '\r\n')} ` }]).rows[0]?.text).toBe(text);
  });

  it.each<[RowProblem, unknown]>([
    ['notAnObject', 'ett kort'],
    ['notAnObject', null],
    ['notAnObject', [GOOD]],
    ['unknownStep', { ...GOOD, step: 'lunch' }],
    ['unknownStep', { column: 'styrkor', text: 'a' }],
    ['unknownColumn', { ...GOOD, column: 'hot' }],
    ['unknownColumn', { ...GOOD, column: 7 }],
    ['noText', { ...GOOD, text: ' \n ' }],
    ['noText', { step: 'vardevision', column: 'styrkor' }],
    ['textTooLong', { ...GOOD, text: 'x'.repeat(501) }],
    ['brokenText', { ...GOOD, text: 'a\u0000b' }],
    ['brokenText', { ...GOOD, text: 'a\uD800b' }],
    ['badActors', { ...GOOD, actors: 'Skolan' }],
    ['badActors', { ...GOOD, actors: ['Skolan', ''] }],
    ['badActors', { ...GOOD, actors: ['x'.repeat(81)] }],
    ['badTable', { ...GOOD, table: 'Bord 0' }],
    ['badTable', { ...GOOD, table: 'Fönstret' }],
    ['badTable', { ...GOOD, table: 61 }],
    ['badAuthor', { ...GOOD, author: 4 }],
    ['badVotes', { ...GOOD, votes: -1 }],
    ['badVotes', { ...GOOD, votes: 2.5 }],
    ['badVotes', { ...GOOD, votes: '3' }],
    ['badStrategy', { ...GOOD, strategy: { due: '2027-02-30' } }],
    ['badStrategy', { ...GOOD, strategy: 'snart' }],
  ])('is left out as %s: %j', (reason, row) => {
    expect(problemOf(row)).toBe(reason);
    expect(read([row, GOOD]).rows).toHaveLength(1);
  });

  it.each(['Bord 4', 'bord 4', 'Table 4', 't4', '4', 4])('may name its table as %j', (table) => {
    expect(read([{ ...GOOD, table }]).rows[0]?.table).toBe('t4');
  });
});

describe('a file', () => {
  it.each(['', 'Hej', '[{"step":', '{"a":1}}', '\u0000'])(
    'that is not JSON says so: %j',
    (text) => {
      expect(parseCardFile(text)).toEqual({ ok: false, problem: 'notJson' });
    },
  );

  it.each(['{}', '"kort"', 'null', '12'])('that is JSON but no list says so: %s', (text) => {
    expect(parseCardFile(text)).toEqual({ ok: false, problem: 'notAList' });
  });

  it('names the line of a bad row, and the rest comes in', () => {
    const text = `\uFEFF[\r\n  ${JSON.stringify(GOOD)},\r\n\r\n  {"step":"lunch",\r\n   "text":"]},{["},  7,\r\n${JSON.stringify(GOOD)}]`;
    expect(read(text).rows.map((row) => row.line)).toEqual([2, 6]);
    expect(read(text).problems).toEqual([
      { line: 4, row: 2, reason: 'unknownStep' },
      { line: 5, row: 3, reason: 'notAnObject' },
    ]);
  });

  it('may be an object that has the list under its cards, as a saved summary', () => {
    const text = `{"format":"cards",\n"cards":[\n${JSON.stringify(GOOD)},\n7],\n"summary":{"cards":[1]}}`;
    const { rows, problems } = read(text);
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(problems).toEqual([{ line: 4, row: 2, reason: 'notAnObject' }]);
    for (const other of ['{}', '{"cards":{}}', '7', 'null']) {
      expect(parseCardFile(other)).toEqual({ ok: false, problem: 'notAList' });
    }
  });

  it('with more rows than a workshop holds is cut off, and says where', () => {
    const many = Array.from({ length: MOST_ROWS + 3 }, () => JSON.stringify(GOOD)).join(',\n');
    const { rows, problems } = read(`[${many}]`);
    expect(rows).toHaveLength(MOST_ROWS);
    expect(problems).toEqual([{ line: MOST_ROWS + 1, row: MOST_ROWS + 1, reason: 'tooManyRows' }]);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof parseCardFile(text).ok).toBe('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (rows) => {
        const file = read(rows);
        expect(file.rows.length + file.problems.length).toBe(rows.length);
      }),
    );
  });
});

describe('the lines of the elements', () => {
  it('are found however the list is laid out', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom('\n', '\r\n', '\r'), (list, end) => {
        const texts = list.map((value) => JSON.stringify(value, null, 1).split('\n'));
        const laidOut = `[${end}${texts.map((lines) => lines.join(end)).join(`,${end}`)}]`;
        let line = 2;
        const starts = texts.map((lines) => {
          const start = line;
          line += lines.length;
          return start;
        });
        expect(elementLines(laidOut)).toEqual(starts);
        const before = JSON.stringify({ format: 'cards', more: [list, { cards: list }] });
        const inside = `${before.slice(0, -1)},"cards":${laidOut},"after":["cards",${before}]}`;
        expect(elementLines(inside, 'cards')).toEqual(starts);
      }),
    );
  });
});
