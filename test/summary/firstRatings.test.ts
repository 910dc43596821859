import { expect, test } from 'vitest';
import { tagCard } from '#shared/board/edits/cards.ts';
import { openFirstRatings } from '#shared/board/edits/relations.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { FACTOR_TAGS } from '#shared/domain/factorTags.ts';
import { tableId } from '#shared/domain/ids.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { parseSummary } from '#shared/summary/Summary.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import { sumUp } from './day.ts';
import { wholeDay } from './wholeDay.ts';

test('how a table first rated a relation, each by themselves, is told beside what it agreed on', () => {
  const day = wholeDay();
  const [relation] = [...readBoard(day.doc).relations.keys()];
  if (!relation) throw new Error('a whole day has a relation');
  const people = [
    [0, 3, 1, 0, 0],
    [2, 0, 0, 2, 0],
  ];
  openFirstRatings(day.doc, relation, { table: tableId(7), people });
  const summary = sumUp(day);
  expect(summary.ties.flatMap(({ first = [] }) => first)).toEqual([
    { table: { number: 7, name: null }, people },
  ]);
  const text = toMarkdown(documentOf(summary, 'sv'));
  expect(text).toContain('Första skattningen, innan borden hade pratat');
  expect(text).toMatch(/3 på samråd, 1 på samordning/);
  expect(text).toMatch(/2 på öppet, 2 på samarbete/);
  expect(parseSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  expect(toMarkdown(documentOf(sumUp(wholeDay()), 'sv'))).not.toContain('Första skattningen');
});

test('which factors a strategy works on is told with it', () => {
  const day = wholeDay();
  const [strategy] = sumUp(day).strategies;
  if (!strategy) throw new Error('a whole day has a strategy');
  tagCard(day.doc, strategy.card.id, FACTOR_TAGS.communication, true);
  tagCard(day.doc, strategy.card.id, FACTOR_TAGS.purpose, true);
  const summary = sumUp(day);
  expect(summary.strategies[0]?.factors).toEqual(['communication', 'purpose']);
  for (const [lang, words] of [
    ['sv', 'Faktorer den arbetar med'],
    ['en', 'Factors it works on'],
    ['da', 'Faktorer, den arbejder med'],
  ] as const) {
    expect(toMarkdown(documentOf(summary, lang)), lang).toContain(words);
  }
});
