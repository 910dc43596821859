import { describe, expect, test } from 'vitest';
import { addCard } from '#shared/board/edits/cards.ts';
import { importCards } from '#shared/board/edits/importCards.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import { type CardId, tableId } from '#shared/domain/ids.ts';
import { LANGS } from '#shared/domain/lang.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { CSV_TABLES, toCsv } from '#shared/summary/csv/toCsv.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { parseSummary } from '#shared/summary/Summary.ts';
import { linesById } from '#shared/summary/shown.ts';
import { toJson } from '#shared/summary/toJson.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import { AT, actor, type Day, emptyDay, FILE, idOf, removal, rowsOf, sumUp } from './day.ts';

const FORMULA = '=HYPERLINK("http://evil.example")';
const WORDS = [
  FORMULA,
  '\t=1+1',
  '![bild](http://evil.example/x.png)',
  '[länk](javascript:alert(1))',
  '<script>alert(1)</script>',
  '{\\rtf1\\b fet}',
  'שלום \u202eאבג\u202c 👩🏽‍🚒',
  'x'.repeat(480),
  'a\u0001b\u000bc\ufffed',
  'rad\r\nATTENDEE:x\r\n# Rubrik',
];

/** A board of 2,000 cards that say the worst there is, with names and texts that say the same. */
function hostileDay(count: number): Day {
  const day = emptyDay({ title: FORMULA, place: FORMULA, caseText: `<b>\n\n# ${FORMULA}` });
  const wordAt = (index: number) => WORDS[index % WORDS.length] ?? '';
  const org = actor(day.doc, 'Skolan');
  for (let index = 0; index < count; index += 1) {
    const step = STEPS[index % STEPS.length] ?? 'valueVision';
    const column = COLUMNS[index % COLUMNS.length] ?? 'needs';
    const table = tableId((index % 16) + 1);
    addCard(
      day.doc,
      {
        id: idOf<CardId>(`card-${index}-`),
        text: `${wordAt(index)} nr${index};`,
        soThat: wordAt(index + 3),
        nextStep: wordAt(index + 5),
        actors: [org],
        place: { step, column, rank: 'a0' },
      },
      { participant: removal.by, table, org, lang: 'sv', at: AT + index },
    );
  }
  for (let table = 1; table <= 16; table += 1) {
    day.doc.getText(textName.situation(tableId(table))).insert(0, wordAt(table));
    day.doc.getText(textName.promise(tableId(table), 'what')).insert(0, wordAt(table + 1));
  }
  return day;
}

describe('a board of 2,000 hostile cards', () => {
  const day = hostileDay(2_000);
  const summary = sumUp(day);

  test('is summed up with every card once, and kept and read again', () => {
    expect(linesById(summary.steps).size).toBe(2_000);
    expect(summary.counts.cards).toBe(2_000);
    expect(parseSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  });

  test('says every card once in the steps, and says nothing that could begin something', () => {
    const markdown = toMarkdown(documentOf(summary, 'sv'));
    const steps = markdown.slice(
      markdown.indexOf('\n## De fem'),
      markdown.indexOf('\n## Strategier'),
    );
    const numbers = [...steps.matchAll(/nr(\d+);/g)].map(([, number]) => number);
    expect(numbers).toHaveLength(2_000);
    expect(new Set(numbers).size).toBe(2_000);
    expect(markdown.match(/(?<!\\)<script|!\[|(?<!\\)\]\(|\u202e|^ATTENDEE|^# Rubrik/m)).toBeNull();
    expect(markdown).not.toContain('\u0001');
    expect(markdown.isWellFormed()).toBe(true);
  });

  test('is as many rows in a sheet, of which none begins a formula', () => {
    for (const table of CSV_TABLES) {
      const csv = toCsv(summary, table, 'sv');
      expect(csv).not.toMatch(/(^|;)"\s*[=+@]/m);
    }
    expect(toCsv(summary, 'cards', 'sv').match(/nr\d+;/g)).toHaveLength(2_000);
  });

  test('is a card file with every card', () => {
    expect(rowsOf(toJson(summary))).toHaveLength(2_000);
  });
});

test('a board of 88 cards that goes through the file and back is the same summary', () => {
  const first = emptyDay();
  let made = 0;
  const newId = <Id extends string>() => {
    made += 1;
    return idOf<Id>(`again-${made}-`);
  };
  importCards(first.doc, rowsOf(FILE), { newId, at: AT, lang: 'sv' });
  const once = sumUp(first);
  const second = emptyDay();
  importCards(second.doc, rowsOf(toJson(once)), { newId, at: AT, lang: 'sv' });
  const again = sumUp(second);
  for (const lang of LANGS) {
    expect(toMarkdown(documentOf(again, lang))).toBe(toMarkdown(documentOf(once, lang)));
  }
});
