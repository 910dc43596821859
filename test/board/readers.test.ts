import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Board } from '#shared/board/board.ts';
import { arrange } from '#shared/board/cells.ts';
import { newBoardDoc } from '#shared/board/doc.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { watchBoard } from '#shared/board/watch.ts';
import { insertAt } from '#shared/domain/order.ts';
import { NAMED_EDITS } from './namedEdits.ts';
import { AT } from './people.ts';
import { actorNo, cardNo, copyOf, groupNo, sampleBoard } from './sample.ts';
import { received, strokes, updateOf } from './strangeContent.ts';
import { problemsIn } from './wellFormed.ts';

test('[B4] no content makes a reader throw, and what is read is well-formed', () => {
  fc.assert(
    fc.property(strokes, (drawn) => {
      const board = readBoard(received(updateOf(drawn)));
      expect(problemsIn(board)).toEqual([]);
      for (const items of arrange(board).values()) expect(() => insertAt(items, 1)).not.toThrow();
    }),
    { numRuns: 600 },
  );
});

test('[B4] strange content that arrives while the board is watched reads as it does when opened', () => {
  fc.assert(
    fc.property(strokes, strokes, (drawn, later) => {
      const doc = received(updateOf(drawn));
      let seen: Board = readBoard(doc);
      watchBoard(doc, (board) => {
        seen = board;
      });
      received(updateOf(later), doc);
      expect(seen).toEqual(readBoard(doc));
    }),
    { numRuns: 200 },
  );
});

test('[B4] strange content makes no named edit and no inverse throw', () => {
  fc.assert(
    fc.property(strokes, strokes, fc.constantFrom(...NAMED_EDITS), (drawn, later, { edit }) => {
      const doc = received(updateOf(drawn));
      const undo = edit(doc);
      received(updateOf(later), doc);
      undo?.(doc);
      expect(problemsIn(readBoard(doc))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** A card in which every field is as it should be. */
function cardWith(fields: Readonly<Record<string, unknown>>): ReturnType<typeof readBoard> {
  const doc = newBoardDoc();
  const card = new Y.Map<unknown>();
  doc.getMap(ROOT.cards).set(cardNo(1), card);
  const whole = { place: ['valueVision', 'needs', 'a0'], text: new Y.Text('Kort'), at: AT };
  for (const [key, value] of Object.entries({ ...whole, ...fields })) card.set(key, value);
  return readBoard(doc);
}

test.each([
  ['no place', { place: undefined }],
  ['a place in an unknown step', { place: ['lunch', 'needs', 'a0'] }],
  ['a place without a rank', { place: ['valueVision', 'needs'] }],
  ['plain words instead of a text', { text: 'Kort' }],
  ['seconds instead of milliseconds', { at: AT / 1000 }],
])('[B4] a card with %s is no card', (_what, fields) => {
  expect(cardWith(fields).cards.size).toBe(0);
});

test('[B4][B17] a field of the wrong shape reads as if it were absent', () => {
  const plain = cardWith({}).cards.get(cardNo(1));
  const wrong = { table: 't0', org: 'x', lang: 'no', kind: 'joke', lifted: 1, hidden: 'ja' };
  const more = {
    removed: true,
    reported: { kind: 'x' },
    group: 5,
    edge: 'a~b',
    actors: [],
    tags: 1,
  };
  expect(plain).toBeDefined();
  expect(cardWith({ ...wrong, ...more }).cards.get(cardNo(1))).toEqual(plain);
});

test.each([
  ['cards', cardNo(1)],
  ['groups', groupNo(1)],
  ['actors', actorNo(1)],
] as const)('[B3][B4] what lies in %s under an id that is not random is no thing', (root, id) => {
  const doc = copyOf(sampleBoard());
  const before = readBoard(doc)[root].size;
  const map = doc.getMap(root);
  for (const strange of ['__proto__', 'short', `${id}!`, 'x'.repeat(33)]) {
    const thing = map.get(id);
    if (thing instanceof Y.Map) map.set(strange, thing.clone());
  }
  expect(map.size).toBeGreaterThan(before);
  expect(readBoard(doc)[root].size).toBe(before);
});

test('[B4] a refusal whose wording a made-up prototype breaks is a refusal all the same', () => {
  const trap = JSON.parse('{"__proto__": {"constructor": {"name": {"toString": 1}}}}');
  const doc = received(
    updateOf([{ root: ROOT.cards, id: cardNo(1), key: 'place', value: () => trap }]),
    copyOf(sampleBoard()),
  );
  expect(() => readBoard(doc)).not.toThrow();
});
