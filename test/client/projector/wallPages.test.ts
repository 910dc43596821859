import { describe, expect, test } from 'vitest';
import type { CellItem } from '#shared/board/cells.ts';
import type { Card, Group } from '#shared/domain/card.ts';
import { holdOrder, inOrder } from '../../../client/features/projector/wall/holdOrder.ts';
import {
  FIRST_PAGE,
  type OpenPage,
  turnTo,
} from '../../../client/features/projector/wall/turnTo.ts';
import { wallPieces } from '../../../client/features/projector/wall/wallPieces.ts';

const cardOf = (id: string): Card => ({ id }) as unknown as Card;
const card = (id: string): CellItem => ({ kind: 'card', id, rank: id, card: cardOf(id) });
const group = (id: string, ...cards: string[]): CellItem => ({
  kind: 'group',
  id,
  rank: id,
  group: { title: ' Vi tappar tråden ' } as unknown as Group,
  cards: cards.map(cardOf),
});

describe('what lies on the wall while it is read', () => {
  test('a new card comes last, wherever its place on the board is', () => {
    expect(holdOrder(['b', 'd'], [card('a'), card('b'), card('c'), card('d')])).toEqual([
      'b',
      'd',
      'a',
      'c',
    ]);
  });

  test('a card that is taken away leaves the others in their order', () => {
    expect(holdOrder(['b', 'd', 'a'], [card('a'), card('b')])).toEqual(['b', 'a']);
  });

  test('cards that are sewn together lie where the first of them lay', () => {
    const sewn = [card('b'), group('g', 'd', 'a')];
    expect(holdOrder(['a', 'b', 'd'], sewn)).toEqual(['g', 'b']);
    expect(inOrder(['g', 'b'], sewn).map(({ id }) => id)).toEqual(['g', 'b']);
  });
});

describe('a large group', () => {
  test('falls into even parts, each with the heading and which part it is', () => {
    const pieces = wallPieces([group('g', 'a', 'b', 'c', 'd')]);
    expect(pieces.map(({ part, parts, cards }) => [part, parts, cards.length])).toEqual([
      [1, 2, 2],
      [2, 2, 2],
    ]);
    expect(new Set(pieces.map(({ title }) => title))).toEqual(new Set(['Vi tappar tråden']));
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(2);
  });

  test('three cards are one piece', () => {
    expect(wallPieces([group('g', 'a', 'b', 'c')])).toHaveLength(1);
  });
});

describe('the pages of a column', () => {
  const turns = (count: number, news: (page: number) => number | null): number[] => {
    let open: OpenPage = FIRST_PAGE;
    return Array.from({ length: count }, () => {
      open = turnTo(open, 1, { pages: 4, news: news(open.page) });
      return open.page;
    });
  };

  test('turn one after the other and begin again', () => {
    expect(turns(5, () => null)).toEqual([1, 2, 3, 0, 1]);
  });

  test('show what is new first, and then go on where they were', () => {
    let isNew = true;
    const once = () => {
      const news = isNew ? 3 : null;
      isNew = false;
      return news;
    };
    expect(turns(3, once)).toEqual([3, 1, 2]);
  });

  test('are all read also when something new comes all the time', () => {
    expect(turns(6, (page) => (page === 3 ? null : 3))).toEqual([3, 1, 3, 2, 3, 3]);
  });

  test('go back when somebody presses', () => {
    expect(turnTo(FIRST_PAGE, -1, { pages: 4, news: null }).page).toBe(3);
    expect(turnTo({ page: 3, resume: 1 }, -1, { pages: 4, news: 2 })).toEqual({
      page: 2,
      resume: null,
    });
  });
});
