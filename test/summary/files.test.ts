import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeCard } from '#shared/board/edits/cards.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { CardRow } from '#shared/domain/cardRow.ts';
import { LANGS, type Lang } from '#shared/domain/lang.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { inline, withBreaks } from '#shared/summary/markdown/escape.ts';
import { parseSummary } from '#shared/summary/Summary.ts';
import { toJson } from '#shared/summary/toJson.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import { type Day, emptyDay, FILE, realDay, removal, rowsOf, sumUp, takeIn, write } from './day.ts';
import { wholeDay } from './wholeDay.ts';

const HOSTILE = [
  '![pixel](https://evil.example/p.png)',
  '[klicka här](javascript:alert(1))',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '&lt;b&gt; &#x3c;',
  '`kod` ~~~ ```',
  '# Rubrik',
  '1. lista',
  '- punkt',
  '> citat',
  '| a | b |',
  '[^1]: fotnot',
  '$\\frac{1}{2}$',
  'https://evil.example www.evil.example hej@evil.example',
  'sista raden\\',
  '`https://evil.example` a|https://evil.example|b',
];

/** Reads as CommonMark does: an escaped mark and what stands in a code span are words, the rest is bare. */
function read(markdown: string): { readonly shown: string; readonly bare: string } {
  let shown = '';
  let bare = '';
  for (const [all, mark, code] of markdown.matchAll(/\\([!-/:-@[-`{-~])|`([^`]+)`|[\s\S]/g)) {
    shown += mark ?? code ?? all;
    if (mark === undefined && code === undefined) bare += all;
  }
  return { shown, bare };
}

/** Marks that begin something, and addresses that readers make links of. */
const SPECIAL = /[`[\]<>~&$_]|:\/\/|www\.|\w@\w/gi;
/** What begins a block at the start of a line. */
const BLOCK = /^ *(?:#+|[-+>*=]+|\d+[.)]|\||`{3}|~{3})/gm;

const markdownOf = (day: Day, lang: Lang = 'sv') => toMarkdown(documentOf(sumUp(day), lang));

function dayThatSays(text: string): Day {
  const day = emptyDay({ title: text, place: text, caseText: text });
  write(day.doc, 'need', `Först\n${text}`);
  const id = write(day.doc, 'plan', text, { column: 'strategies' });
  setStrategy(day.doc, id, 'owner', text);
  return day;
}

describe('Markdown', () => {
  test('has the status first, a heading for every part and every text of the real day', () => {
    const markdown = markdownOf(realDay());
    expect(markdown).toMatch(
      /^\*\*ARBETSMATERIAL\*\* · 11 februari 2027\n\n# Mellan dörrarna\n\nSammanställning av inspirationsdag\n/,
    );
    expect(markdown.match(/^## .*$/gm)).toEqual([
      '## Dagen på en sida',
      '## Om dagen',
      '## De fem stegen',
      '## Prioriteringar',
      '## Strategier',
      '## Relationer och aktörer',
      '## Så fortsätter vi',
      '## Bilaga: så hanteras materialet',
    ]);
    const part = markdown.slice(markdown.indexOf('## De fem'), markdown.indexOf('## Prior'));
    const steps = read(part).shown;
    for (const { text } of rowsOf(FILE)) {
      const onItsLines = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\\\n  ');
      expect(steps.split(onItsLines).length - 1, text).toBe(1);
    }
  });

  test.each(LANGS)('speaks %s throughout', (lang) => {
    const day = realDay();
    const [first] = sumUp(day).steps[0]?.columns[0]?.lines ?? [];
    if (first?.kind === 'card') removeCard(day.doc, first.id, removal);
    const words = {
      sv: 'Det som inte är med',
      en: 'What is not included',
      da: 'Det, der ikke er med',
    };
    const markdown = markdownOf(day, lang);
    expect(markdown).toContain(`### ${words[lang]}\n\n- 1 `);
    expect(markdown).not.toContain('undefined');
  });

  test.each(HOSTILE)(
    'shows %j and does nothing with it, on a card, in a title and in a table',
    (text) => {
      const markdown = markdownOf(dayThatSays(text));
      const harmless = markdownOf(dayThatSays('zqx'));
      const { shown, bare } = read(markdown);
      expect(bare.match(SPECIAL)).toBeNull();
      expect(markdown.match(BLOCK)).toEqual(harmless.match(BLOCK));
      expect(shown.split(text).length).toBe(harmless.split('zqx').length);
    },
  );

  test('any text comes through whole, with nothing special left bare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { shown, bare } = read(inline(text));
        expect(bare).not.toMatch(/[\\`*_[\]<>|~&$#\n\r]/);
        expect(shown).toBe(oneLine(text));
      }),
    );
  });

  test('keeps the writer’s line breaks and drops what turns the text around', () => {
    expect(withBreaks('ett\r\n\r\ntvå\u2028tre', '  ')).toBe('ett\\\n  två\\\n  tre');
    expect(inline('a\u202eb\u0000c\ud800')).toBe('abc\ufffd');
  });

  test('a long word and emoji are left as they are', () => {
    const word = 'ö'.repeat(500);
    expect(inline(`${word} 👩🏽‍🚒`)).toBe(`${word} 👩🏽‍🚒`);
  });
});

const oneLine = (text: string) =>
  text
    .replaceAll(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, (mark) =>
      /[\t\n\v\f\r\u0085]/.test(mark) ? '\n' : '',
    )
    .split(/[\n\u2028\u2029]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

/** Rows by themselves: not where in the file they stand, nor in which order their actors do. */
const inOrder = (rows: readonly CardRow[]) =>
  rows
    .map(({ line: _, ...row }) => ({ ...row, actors: [...row.actors].sort() }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
const key = ({ step, column, text }: Omit<CardRow, 'line'>) => `${step} ${column} ${text}`;

describe('JSON', () => {
  test('is a card file: imported again it is the same cards with the same votes', () => {
    const rows = rowsOf(toJson(sumUp(realDay())));
    expect(inOrder(rows)).toEqual(inOrder(rowsOf(FILE)));
  });

  test('imported on the board it came from, it changes nothing', () => {
    const day = realDay();
    const came = takeIn(day.doc, toJson(sumUp(day)));
    expect([came.met.size, came.cards.size, came.actors]).toEqual([88, 0, []]);
  });

  test('names the table by its number, whatever the organiser called it', () => {
    const day = emptyDay();
    write(day.doc, 'one', 'Kort');
    const tables = day.stage.tables.map((table) => ({ ...table, name: `Vid fönster ${table.id}` }));
    const json = toJson(sumUp({ ...day, stage: { ...day.stage, tables } }));
    const card = {
      table: 'Bord 4',
      tableName: 'Vid fönster t4',
      stepLabel: 'Värdevision',
      columnLabel: 'Utvecklingsbehov',
    };
    expect(JSON.parse(json)).toMatchObject({ cards: [card] });
    expect(rowsOf(json)[0]?.table).toBe('t4');
  });

  test('of a board without cards is a card file without cards', () => {
    expect(rowsOf(toJson(sumUp(emptyDay())))).toEqual([]);
  });

  test('holds the whole summary, which can be read again', () => {
    const summary = sumUp(wholeDay());
    const file = JSON.parse(toJson(summary));
    expect(Object.keys(file)).toEqual(['format', 'schema', 'cards', 'summary']);
    expect(parseSummary(file.summary)).toEqual(summary);
  });
});

describe('names of files', () => {
  test('are plain letters, whatever the title', () => {
    expect(fileName('Mellan dörrarna: vård & skola', '2027-02-11', 'md')).toBe(
      'sammanstallning-mellan-dorrarna-vard-skola-2027-02-11.md',
    );
    expect(fileName('../../etc/passwd\r\nX: y', null, 'json')).toBe(
      'sammanstallning-etc-passwd-x-y.json',
    );
    expect(fileName('🙂', null, 'md')).toBe('sammanstallning.md');
  });
});
