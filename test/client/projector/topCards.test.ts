import { describe, expect, test } from 'vitest';
import { arrange } from '#shared/board/cells.ts';
import { newBoardDoc } from '#shared/board/doc.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { CardId, RoundId } from '#shared/domain/ids.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { buttonsPlaced, resultPages } from '../../../client/features/projector/vote/topCards.ts';
import { AT, idOf, realDay, write } from '../../summary/day.ts';

function pagesOf(
  votes: readonly (readonly [seed: string, column: 'needs' | 'strengths', n: number])[],
) {
  const doc = newBoardDoc();
  const tally: Record<string, { votes: number; tables: number }> = {};
  for (const [index, [seed, column, n]] of votes.entries()) {
    const id: CardId = write(doc, seed, `Kort ${seed}`, { column, rank: `a${index}` });
    if (n > 0) tally[id] = { votes: n, tables: 1 };
  }
  const round: Round = {
    id: idOf<RoundId>('round'),
    step: 'valueVision',
    budget: {},
    perCard: 1,
    state: 'closed',
    openedAt: AT,
    closedAt: AT,
    tally,
  };
  const cells = arrange(readBoard(doc));
  return {
    pages: resultPages(cells, { rounds: [round] }, 'valueVision'),
    placed: buttonsPlaced(cells, { rounds: [round] }, 'valueVision'),
  };
}

describe('the result on the big screen', () => {
  test('shows what got most of all columns, and then each column by itself', () => {
    const { pages, placed } = pagesOf([
      ['a', 'needs', 2],
      ['b', 'strengths', 5],
      ['c', 'needs', 9],
      ['d', 'needs', 0],
    ]);
    expect(pages.map(({ column }) => column)).toEqual([null, 'strengths', 'needs']);
    expect(pages[0]?.items.map(({ text, votes }) => [text, votes])).toEqual([
      ['Kort c', 9],
      ['Kort b', 5],
      ['Kort a', 2],
    ]);
    expect(placed).toBe(16);
  });

  test('is one page when only one column got votes', () => {
    const { pages } = pagesOf([['a', 'needs', 2]]);
    expect(pages.map(({ column }) => column)).toEqual(['needs']);
  });

  test('says how many are left out although they got as many as the last', () => {
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const { pages } = pagesOf(seeds.map((seed, index) => [seed, 'needs', index === 8 ? 3 : 4]));
    expect(pages[0]?.items).toHaveLength(6);
    expect(pages[0]?.tied).toBe(2);
  });

  test('is empty when nobody chose anything', () => {
    const { pages } = pagesOf([['a', 'needs', 0]]);
    expect(pages).toEqual([{ column: null, items: [], tied: 0 }]);
  });

  test('of a real day has every step’s cards in the order of their votes', () => {
    const { doc, stage } = realDay();
    const [all] = resultPages(arrange(readBoard(doc)), stage, 'systemKnowledge');
    const votes = all?.items.map((item) => item.votes) ?? [];
    expect(votes).toHaveLength(6);
    expect(votes).toEqual([...votes].sort((a, b) => b - a));
  });
});
