import { expect, test } from 'vitest';
import { newBoardDoc } from '#shared/board/doc.ts';
import { addCard, removeCard, reportCard } from '#shared/board/edits/cards.ts';
import { restoreFrom } from '#shared/board/edits/restoreFrom.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { countShown } from '#shared/board/read/countShown.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { AT } from './people.ts';
import { cardNo, copyOf, newCard, REMOVAL, sampleBoard, WRITER } from './sample.ts';

const [one, two] = [cardNo(1), cardNo(2)];

/** A board and how it was before card 1 was emptied and card 2 taken away. */
function emptied() {
  const doc = sampleBoard();
  const then = readBoard(copyOf(doc));
  const text = findText(doc, { of: 'card', card: one, field: 'text' });
  if (text) spliceText(doc, text, { index: 0, remove: text.length, insert: '' });
  removeCard(doc, two, REMOVAL);
  const before = readBoard(doc);
  return { doc, then, before };
}

test('[P51] what was emptied and what was taken away come back, and only what was asked for', () => {
  const { doc, then, before } = emptied();
  expect(restoreFrom(doc, then, { cards: [one, two], what: 'text' })).toEqual({
    ok: true,
    value: [one],
  });
  expect(readBoard(doc).cards.get(one)).toEqual(then.cards.get(one));
  expect(readBoard(doc).cards.get(two)).toEqual(before.cards.get(two));
  expect(restoreFrom(doc, then, { cards: [two, two], what: 'card' })).toEqual({
    ok: true,
    value: [two],
  });
  expect(readBoard(doc)).toEqual(then);
  expect(restoreFrom(doc, then, { cards: [one, two], what: 'card' })).toMatchObject({ value: [] });
});

test('[P51] a card that has been erased since, or that was not there then, changes nothing', () => {
  const { doc, then, before } = emptied();
  doc.getMap('cards').delete(cardNo(5));
  const later = addCard(doc, newCard(9), WRITER) && cardNo(9);
  const tried = (id: typeof one | null) =>
    restoreFrom(doc, then, { cards: id ? [one, id] : [], what: 'text' });
  expect(tried(cardNo(5))).toEqual({ ok: false, problem: 'erased' });
  expect(tried(later)).toEqual({ ok: false, problem: 'unknown' });
  expect(readBoard(doc).cards.get(one)).toEqual(before.cards.get(one));
});

test('[P51] words that somebody has reported stay away until the report is decided about', () => {
  const { doc, then } = emptied();
  reportCard(doc, one, { kind: 'person', at: AT });
  const tried = () => restoreFrom(doc, then, { cards: [one], what: 'text' });
  expect(tried()).toEqual({ ok: false, problem: 'reported' });
  reportCard(doc, one, null);
  expect(tried()).toMatchObject({ value: [one] });
});

test('cards that are taken away or hidden are not counted', () => {
  const doc = sampleBoard();
  expect([countShown(doc), countShown(newBoardDoc())]).toEqual([5, 0]);
  removeCard(doc, two, REMOVAL);
  expect(countShown(doc)).toBe(4);
});
