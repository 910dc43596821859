import { describe, expect, test } from 'vitest';
import { reportCard } from '#shared/board/edits/cards.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { tableId } from '#shared/domain/ids.ts';
import { cardsIn } from '#shared/summary/cards.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { summaryProblems } from '#shared/summary/problems.ts';
import { parseSummary } from '#shared/summary/Summary.ts';
import { linesById } from '#shared/summary/shown.ts';
import { inVersion, parseVersion } from '#shared/summary/versions.ts';
import { withoutCard } from '#shared/summary/withoutCard.ts';
import { AT, idOf, sumUp } from './day.ts';
import { wholeDay } from './wholeDay.ts';

const summary = sumUp(wholeDay());
const school = idOf<ActorId>('Resursskolan');
const factsOf = (given: typeof summary) =>
  documentOf(given, 'sv')
    .parts.find(({ id }) => id === 'aboutTheDay')
    ?.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
    .map(({ label }) => label);
const partsIn = (given: typeof summary) => documentOf(given, 'sv').parts.map(({ id }) => id);

describe('versions', () => {
  test('the short one is the first page alone', () => {
    expect(partsIn(inVersion(summary, 'short'))).toEqual(['onePage']);
  });

  test('the whole one is the summary as it is', () => {
    expect(inVersion(summary, 'whole')).toBe(summary);
  });

  test('a table’s holds its own cards, promise, situation and strategies, and no other table’s', () => {
    const own = inVersion(summary, { table: tableId(4) });
    const cards = [...linesById(own.steps).values()];
    expect(cards.length).toBeGreaterThan(6);
    expect(new Set(cards.map(({ table }) => table?.number))).toEqual(new Set([4]));
    expect(own.promises.tables.map(({ table }) => table.number)).toEqual([4]);
    expect(own.promises.joint).toEqual(summary.promises.joint);
    expect(own.situations.map(({ table }) => table.number)).toEqual([4]);
    expect(own.strategies.every(({ card }) => card.table?.number === 4)).toBe(true);
    expect(own.counts.cards).toBe(cards.length);
    expect(partsIn(own)).not.toContain('priorities');
    expect(documentOf(own, 'sv').status).toContain('Bord 4');
    expect(factsOf(summary)).toContain('Bord');
    expect(factsOf(own)).not.toContain('Bord');
  });

  test('strategies keep their numbers', () => {
    const own = inVersion(summary, { table: tableId(4) });
    for (const { number, card } of own.strategies) {
      expect(summary.strategies.find((line) => line.number === number)?.card.id).toBe(card.id);
    }
  });

  test('an organisation’s holds the strategies and relations in which it takes part', () => {
    const own = inVersion(summary, { org: school });
    expect(own.strategies.map(({ card }) => card.id)).toEqual([idOf('plan')]);
    expect(own.ties).toHaveLength(1);
    expect(own.visits.agreed).toHaveLength(1);
    expect(own.visits.withoutHost).toEqual([]);
    expect(own.undertakings).toHaveLength(1);
    expect(documentOf(own, 'sv').status).toContain('Resursskolan');
  });

  test('each is a summary that can be kept', () => {
    for (const version of ['short', { table: tableId(4) }, { org: school }] as const) {
      const own = inVersion(summary, version);
      expect(parseSummary(JSON.parse(JSON.stringify(own)))).toEqual(own);
    }
  });

  test('a link says which without a name', () => {
    expect(parseVersion('short')).toBe('short');
    expect(parseVersion('t4')).toEqual({ table: 't4' });
    expect(parseVersion(school)).toEqual({ org: school });
    for (const other of ['', 'Skolan', 't0', 'long']) expect(parseVersion(other)).toBeNull();
  });
});

describe('before it is sent', () => {
  test('a reported card must be settled, and its words are nowhere', () => {
    const day = wholeDay();
    const [first] = linesById(sumUp(day).steps).keys();
    reportCard(day.doc, first as CardId, { kind: 'person', at: AT });
    const made = sumUp(day);
    expect(summaryProblems(made).toSettle).toEqual([first]);
    expect(summaryProblems(summary).toSettle).toEqual([]);
  });

  test('what strategies and promises lack is listed', () => {
    const { lacks } = summaryProblems(summary);
    expect(lacks.map(({ kind }) => kind)).toEqual(['coCreators', 'onlyMeans']);
    expect(lacks).toContainEqual({ kind: 'onlyMeans', tables: [{ number: 7, name: null }] });
  });
});

describe('without one card', () => {
  const said = [
    ...linesById(summary.steps).values(),
    ...summary.priorities.flatMap(({ lines }) => lines.flatMap(({ line }) => cardsIn(line))),
  ];

  test.each(['plan', 'system', 'chair'])('nothing of %s is said anywhere', (seed) => {
    const id = idOf<CardId>(seed);
    const line = said.find((card) => card.id === id);
    const json = JSON.stringify(withoutCard(summary, id));
    expect(line?.text).not.toBe('');
    for (const words of line?.text.split('\n') ?? []) expect(json).not.toContain(words);
    for (const words of ['Rektor', 'Boka lokalen', 'Lokalen är bokad']) {
      expect(json.includes(words)).toBe(seed !== 'plan');
    }
    expect(json.includes('Vi arbetar ju hela sommaren')).toBe(seed !== 'system');
  });

  test('whichever it is, its words are nowhere: not among priorities, needs or strategies either', () => {
    for (const { id, text } of said) {
      const [first = ''] = text.split('\n');
      expect(
        JSON.stringify(withoutCard(summary, id)).includes(JSON.stringify(first).slice(1, -1)),
        first,
      ).toBe(false);
    }
  });

  test('every other card says what it said, and all are counted still', () => {
    for (const { id } of said) {
      const left = linesById(withoutCard(summary, id).steps);
      expect(left.size).toBe(linesById(summary.steps).size);
      for (const card of said) if (card.id !== id) expect(left.get(card.id)).toEqual(card);
    }
  });

  test('a summary that never held it is the same', () => {
    expect(withoutCard(summary, idOf<CardId>('other'))).toEqual(summary);
  });
});
