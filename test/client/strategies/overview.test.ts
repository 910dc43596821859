import { expect, test } from 'vitest';
import { arrange } from '#shared/board/cells.ts';
import { linkCards, setStrategy } from '#shared/board/edits/strategy.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { overviewOf, passes } from '../../../client/features/strategies/overview.ts';
import { realDay, sumUp } from '../../summary/day.ts';

test('the list of a real day counts as its summary does', () => {
  const day = realDay();
  const board = readBoard(day.doc);
  const { rows, suggestions, needs } = overviewOf(arrange(board), board);
  const summary = sumUp(day);
  expect([rows.length, suggestions.length]).toEqual([summary.strategies.length, summary.ideas]);
  expect(needs.length).toBe(summary.needs.total);
  expect(needs.filter(({ answered }) => !answered).length).toBe(summary.needs.without.length);
  expect(rows.filter((row) => passes(row, 'seeking', null)).length).toBe(
    summary.strategies.filter(({ ready }) => !ready).length,
  );
});

test('a need leaves the list when a strategy answers it, and a suggestion when it is begun', () => {
  const day = realDay();
  const before = overviewOf(arrange(readBoard(day.doc)), readBoard(day.doc));
  const [need] = before.needs;
  const [suggestion] = before.suggestions;
  if (!need || !suggestion) throw new Error('a real day has both');
  linkCards(day.doc, suggestion.id, need.card.id, 'answers');
  setStrategy(day.doc, suggestion.id, 'status', 'idea');
  const board = readBoard(day.doc);
  const after = overviewOf(arrange(board), board);
  expect(after.needs.find(({ card }) => card.id === need.card.id)?.answered).toBe(true);
  expect(after.rows.some(({ card }) => card.id === suggestion.id)).toBe(true);
  expect(after.suggestions.length).toBe(before.suggestions.length - 1);
});
