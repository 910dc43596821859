import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addActor } from '#shared/board/edits/actors.ts';
import { addCard, removeCard, tagActor } from '#shared/board/edits/cards.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { SHAPE } from '#shared/board/shape.ts';
import { writeSkeleton } from '#shared/board/skeleton.ts';
import { findText } from '#shared/board/texts.ts';
import { NAMED_EDITS } from './namedEdits.ts';
import { AT, person } from './people.ts';
import {
  actorNo,
  at,
  cardNo,
  copyOf,
  meet,
  newActor,
  newCard,
  REMOVAL,
  sampleBoard,
  TABLE,
  WRITER,
} from './sample.ts';

test('[B7] the one update that adds a card carries it whole', () => {
  const doc = newBoardDoc();
  const sent: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => sent.push(update));
  const card = { ...newCard(1), actors: [actorNo(1), actorNo(2)], kind: 'hope' as const };
  addCard(doc, card, WRITER);
  const received = newBoardDoc();
  for (const update of sent.slice(0, 1)) Y.applyUpdate(received, update);

  expect(readBoard(received).cards.get(card.id)).toEqual({
    id: card.id,
    ...at('a1'),
    text: 'Kort 1',
    soThat: '',
    nextStep: '',
    author: person(1),
    table: TABLE,
    at: AT,
    lang: 'sv',
    org: actorNo(1),
    actors: [actorNo(1), actorNo(2)],
    tags: [],
    group: null,
    edge: null,
    lifted: false,
    kind: 'hope',
    links: new Map(),
    removed: null,
    reported: null,
    hidden: false,
    asked: null,
    strategy: { coCreators: [], preconditions: new Map() },
  });
  const thing = received.getMap(ROOT.cards).get(card.id);
  const nested = ['text', 'soThat', 'nextStep', 'actors', 'tags'];
  for (const key of nested) expect(thing instanceof Y.Map && thing.has(key), key).toBe(true);
});

test('[B7] an imported card has no author', () => {
  const doc = newBoardDoc();
  addCard(doc, newCard(1), { ...WRITER, participant: null });
  expect(readBoard(doc).cards.get(cardNo(1))?.author).toBeNull();
});

test('[B3] what others have written in a card is not lost when the same card is added once more', () => {
  const doc = sampleBoard();
  const others = copyOf(doc);
  tagActor(others, cardNo(1), actorNo(2), true);
  findText(others, { of: 'card', card: cardNo(1), field: 'text' })?.insert(0, 'Mitt ');
  meet(doc, others);
  const before = readBoard(doc);
  expect(addCard(doc, newCard(1), WRITER)).toBeNull();
  expect(addActor(doc, { ...newActor(1), name: 'En annan' }, REMOVAL)).toBeNull();
  expect(readBoard(doc)).toEqual(before);
  expect(before.cards.get(cardNo(1))?.text).toBe('Mitt Kort 1');
});

test('[B8] a card that was taken away keeps who did it and when, also when another takes it again', () => {
  const doc = sampleBoard();
  removeCard(doc, cardNo(1), REMOVAL);
  expect(removeCard(doc, cardNo(1), { by: person(2), at: AT + 5 })).toBeNull();
  expect(readBoard(doc).cards.get(cardNo(1))?.removed).toEqual(REMOVAL);
});

test('[B8] no edit and no inverse deletes or replaces a thing, or deletes a key of a root or of a thing', () => {
  const edits = fc.array(fc.tuple(fc.constantFrom(...NAMED_EDITS), fc.boolean()), {
    minLength: 5,
    maxLength: 40,
  });
  fc.assert(
    fc.property(edits, (run) => {
      const doc = sampleBoard();
      const lost = watchForLoss(doc);
      for (const [{ first, edit, over }, back] of run) {
        first?.(doc);
        const undo = edit(doc);
        if (back) undo?.(doc);
        else over(doc);
      }
      expect(lost).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** Notes each key of a root or a thing that goes, and each thing that another one takes the place of. */
function watchForLoss(doc: BoardDoc): readonly string[] {
  const lost: string[] = [];
  for (const name of Object.values(ROOT)) {
    const root = doc.getMap(name);
    root.observeDeep((events) => {
      for (const event of events) {
        // Two steps down lie only texts and sets, whose content may go.
        if (event.path.length > 1) continue;
        for (const [key, { action }] of event.changes.keys) {
          const replaced = action === 'update' && event.target === root;
          if (action === 'delete' || (replaced && SHAPE[name].holds === 'things')) {
            lost.push(`${action} ${name} ${event.path.join('.')} ${key}`);
          }
        }
      }
    });
  }
  return lost;
}

test('[B2] the skeleton is the schema’s number and the epoch, and nothing else', () => {
  const doc = newBoardDoc();
  writeSkeleton(doc, 7);
  expect(doc.getMap(ROOT.meta).toJSON()).toEqual({ schema: 1, epoch: 7 });
  expect([...doc.share.keys()]).toEqual([ROOT.meta]);
});
