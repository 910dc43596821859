import { expect, test } from 'vitest';
import type { Options } from './options.ts';
import { rehearse } from './rehearsal.ts';
import { reportTable } from './reportTable.ts';

/** A day of five steps in as few seconds as a busy machine can play it. */
const SHORT: Options = {
  people: 12,
  tables: 3,
  seed: 7,
  pace: 300,
  minutes: 6,
  url: null,
  practise: false,
  calm: false,
  json: false,
};

test('a whole day with every trouble: nothing is lost or doubled, all see the same, and ballots are counted right', async () => {
  const where: string[] = [];
  const report = await rehearse(SHORT, (_, position) => where.push(position));
  if (!report.ok) throw new Error(report.problem);
  const { ending, rounds, faults, restarts, returns, refusals } = report.value;
  expect(faults).toEqual([]);
  expect(where).toHaveLength(1 + 5 * 5);
  expect(rounds).toHaveLength(5);
  expect(rounds.every(({ counted }) => counted > 9)).toBe(true);
  expect(ending.cards.written).toBeGreaterThan(40);
  expect(ending.exit.answers).toBeGreaterThan(4);
  expect(ending.texts.letters).toBeGreaterThan(0);
  expect(ending.screens.count).toBeGreaterThan(12);
  // Everything that should befall the day did.
  expect([restarts.count, returns.count, refusals]).toEqual([5, 3, 18]);
  expect(reportTable(report.value)).toContain('Nothing was lost, doubled or counted wrongly.');
}, 90_000);
