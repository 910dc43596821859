import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, type CellItem, countCards, ranksWithout } from '#shared/board/cells.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { addCard, hideCard, removeCard } from '#shared/board/edits/cards.ts';
import { sewGroup, sewInto, unpick } from '#shared/board/edits/groups.ts';
import { moveCard, moveGroup } from '#shared/board/edits/place.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { Place } from '#shared/domain/card.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import { insertAt } from '#shared/domain/order.ts';
import { STEPS } from '#shared/domain/steps.ts';
import {
  at,
  cardNo,
  copyOf,
  groupNo,
  meet,
  newCard,
  REMOVAL,
  sampleBoard,
  WRITER,
} from './sample.ts';

const one = cardNo(1);
const CELL = 'valueVision/needs';

const place = fc.record({
  step: fc.constantFrom(...STEPS),
  column: fc.constantFrom(...COLUMNS),
  rank: fc.constantFrom('a0', 'a0V', 'a1', 'b00', 'Zz'),
});
const whoFirst = fc.constantFrom('one' as const, 'other' as const);

/** Where on the board a card is shown: cell, and the group if it is in one. */
function shownAt(doc: BoardDoc, id: string): readonly string[] {
  const spots: string[] = [];
  for (const [cell, items] of arrange(readBoard(doc))) {
    for (const item of items) {
      if (item.kind === 'card' && item.card.id === id) spots.push(cell);
      else if (item.kind === 'group' && item.cards.some((card) => card.id === id)) {
        spots.push(`${cell} in ${item.id}`);
      }
    }
  }
  return spots;
}

const placeOf = (doc: BoardDoc): Place | null => {
  const card = readBoard(doc).cards.get(one);
  return card ? { step: card.step, column: card.column, rank: card.rank } : null;
};

test('[B9] a card that two move at once lies in one of the two places, step, column and rank of the same move', () => {
  fc.assert(
    fc.property(place, place, whoFirst, (mine, theirs, first) => {
      const doc = sampleBoard();
      const others = copyOf(doc);
      moveCard(doc, one, mine);
      moveCard(others, one, theirs);
      meet(doc, others, first);
      expect([mine, theirs]).toContainEqual(placeOf(doc));
      expect(placeOf(others)).toEqual(placeOf(doc));
      expect(shownAt(doc, one)).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test.each(['one', 'other'] as const)(
  '[B9] a card that one moves while another sews it is shown once, in the group (%s first)',
  (first) => {
    const doc = sampleBoard();
    const others = copyOf(doc);
    moveCard(doc, one, { ...at('b01'), step: 'perspectives' });
    sewGroup(others, { id: groupNo(2), place: at('a7'), title: '' }, [one, cardNo(2)]);
    meet(doc, others, first);
    for (const each of [doc, others]) {
      expect(shownAt(each, one)).toEqual([`${CELL} in ${groupNo(2)}`]);
      unpick(each, [one]);
      expect(shownAt(each, one)).toEqual(['perspectives/needs']);
    }
  },
);

test.each(['one', 'other'] as const)(
  '[B9] a card that one moves out of its group while another sews it into a second is shown once (%s first)',
  (first) => {
    const doc = sampleBoard();
    sewGroup(doc, { id: groupNo(2), place: at('a7'), title: '' }, [one, cardNo(2)]);
    const others = copyOf(doc);
    moveCard(doc, cardNo(3), { ...at('b01'), step: 'perspectives' });
    sewInto(others, groupNo(2), [cardNo(3)]);
    meet(doc, others, first);
    const [spot] = shownAt(doc, cardNo(3));
    expect(shownAt(doc, cardNo(3))).toHaveLength(1);
    expect(['perspectives/needs', `${CELL} in ${groupNo(2)}`]).toContain(spot);
    expect(shownAt(others, cardNo(3))).toEqual([spot]);
  },
);

test('[B9] the cards of a group go with it, wherever they lay before', () => {
  const doc = sampleBoard();
  moveGroup(doc, groupNo(1), { step: 'stakeholders', column: 'strategies', rank: 'a0' });
  for (const n of [3, 4]) {
    expect(shownAt(doc, cardNo(n))).toEqual([`stakeholders/strategies in ${groupNo(1)}`]);
  }
});

test('a card in a group that is not here (yet) is shown in its own place', () => {
  const doc = sampleBoard();
  doc.getMap('groups').delete(groupNo(1));
  expect(shownAt(doc, cardNo(3))).toEqual([CELL]);
});

describe('what a cell shows', () => {
  const items = (doc: BoardDoc): readonly CellItem[] => arrange(readBoard(doc)).get(CELL) ?? [];
  const names = (doc: BoardDoc) => items(doc).map((item) => [item.kind, item.id]);

  test('a group stands in it as one, and its cards are counted one by one', () => {
    const doc = sampleBoard();
    expect(names(doc)).toEqual([
      ['card', one],
      ['card', cardNo(2)],
      ['card', cardNo(5)],
      ['group', groupNo(1)],
    ]);
    expect(countCards(items(doc))).toBe(5);
  });

  test('removed and hidden cards are left out, and a group of one is shown as its card', () => {
    const doc = sampleBoard();
    removeCard(doc, cardNo(3), REMOVAL);
    hideCard(doc, cardNo(2), true);
    expect(names(doc)).toEqual([
      ['card', one],
      ['card', cardNo(5)],
      ['card', cardNo(4)],
    ]);
    expect(countCards(items(doc))).toBe(3);
  });

  test('whoever may see hidden cards sees them', () => {
    const doc = sampleBoard();
    hideCard(doc, cardNo(2), true);
    const cells = arrange(readBoard(doc), (card) => card.removed === null);
    expect(countCards(cells.get(CELL) ?? [])).toBe(5);
  });
});

/** Puts a card at an index of the cell, as the interface does. */
function putAt(doc: BoardDoc, id: typeof one, index: number): void {
  const cell = arrange(readBoard(doc)).get(CELL) ?? [];
  const { rank, rekeyed } = insertAt(ranksWithout(cell, id), index);
  moveCard(doc, id, at(rank), rekeyed);
}
const order = (doc: BoardDoc) => (arrange(readBoard(doc)).get(CELL) ?? []).map((item) => item.id);

test('[B11] a card put between equal ranks lands where it was put, in one transaction', () => {
  const doc = sampleBoard();
  for (const n of [6, 7, 8]) addCard(doc, newCard(n, 'a2'), WRITER);
  const cards = [2, 6, 7, 8].map(cardNo);
  expect(order(doc).slice(1, 5)).toEqual(cards);
  let updates = 0;
  doc.on('update', () => {
    updates += 1;
  });
  putAt(doc, one, 2);
  expect(order(doc)).toEqual([...[2, 6, 1, 7, 8, 5].map(cardNo), groupNo(1)]);
  expect(updates).toBe(1);
});

test('[B11] a card that is alone in its group is spread out by the place of the group', () => {
  const doc = sampleBoard();
  removeCard(doc, cardNo(3), REMOVAL);
  moveCard(doc, cardNo(2), at('a6'));
  expect(order(doc)).toEqual([1, 5, 2, 4].map(cardNo));
  putAt(doc, one, 2);
  expect(order(doc)).toEqual([5, 2, 1, 4].map(cardNo));
});

test('[B11] two who put a card at the same spot see one order, and a third card fits between', () => {
  const doc = sampleBoard();
  const others = copyOf(doc);
  putAt(doc, cardNo(1), 2);
  putAt(others, cardNo(2), 1);
  meet(doc, others);
  expect(order(others)).toEqual(order(doc));
  const now = order(doc).filter((id) => id !== cardNo(5));
  putAt(doc, cardNo(5), 1);
  expect(order(doc)).toEqual(now.toSpliced(1, 0, cardNo(5)));
});
