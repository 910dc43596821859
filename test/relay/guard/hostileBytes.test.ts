import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { addCard, liftCard, removeCard, tagActor } from '#shared/board/edits/cards.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { rateRelation } from '#shared/board/edits/relations.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { AT, idFrom, person } from '../../board/people.ts';
import { actorNo, at, newCard, RELATION, TABLE } from '../../board/sample.ts';
import { ATTACKER, CARD, CLIENT, OWN, Scene, SITUATION, writer } from './scene.ts';

const EDITS: readonly ((doc: BoardDoc) => unknown)[] = [
  (doc) =>
    addCard(
      doc,
      { ...newCard(9), id: idFrom('ninth') as CardId, actors: [actorNo(1)] },
      writer(ATTACKER),
    ),
  (doc) => moveCard(doc, CARD, at('a1')),
  (doc) => liftCard(doc, CARD, true),
  (doc) => tagActor(doc, CARD, actorNo(1), false),
  (doc) => tagActor(doc, CARD, actorNo(2), true),
  (doc) => setStrategy(doc, CARD, 'due', '2027-01-31'),
  (doc) => rateRelation(doc, RELATION, { end: actorNo(1), table: TABLE, rung: 3 }),
  (doc) => removeCard(doc, OWN, { by: person(ATTACKER), at: AT }),
  (doc) => {
    const text = findText(doc, { of: 'root', name: SITUATION });
    if (text) spliceText(doc, text, { index: 3, remove: 4, insert: 'å😀' });
  },
];

/** A good update of each kind, as sent at once, and all of them in one step 2. */
function goodUpdates(): { readonly scene: Scene; readonly updates: readonly Uint8Array[] } {
  const scene = new Scene();
  const updates = EDITS.map((edit) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, scene.hall.bytes);
    doc.clientID = CLIENT;
    const before = Y.encodeStateVector(doc);
    edit(doc);
    return Y.encodeStateAsUpdate(doc, before);
  });
  return { scene, updates: [...updates, scene.edited((doc) => EDITS.map((edit) => edit(doc)))] };
}

test('a good update cut short at any byte is refused', () => {
  const { scene, updates } = goodUpdates();
  for (const update of updates) {
    for (let length = 0; length < update.length; length += 1) {
      expect(scene.hall.judge(update.subarray(0, length), person(ATTACKER)).kind).toBe('refused');
    }
    expect(scene.hall.judge(update, person(ATTACKER)).kind).toBe('apply');
  }
});

test('good updates with bytes turned: never a throw, and what is taken leaves a sound board', () => {
  const { scene, updates } = goodUpdates();
  const turned = fc.tuple(fc.nat(), fc.nat(), fc.nat(255));
  const damage = fc.tuple(
    fc.nat(updates.length - 1),
    fc.array(turned, { minLength: 1, maxLength: 3 }),
  );
  const before = scene.hall.print;
  const taken = new Map<string, Uint8Array>();
  fc.assert(
    fc.property(damage, ([which, turns]) => {
      const update = Uint8Array.from(updates[which] ?? []);
      for (const [index, bit, byte] of turns) {
        const i = index % update.length;
        update[i] = bit % 2 === 0 ? (update[i] ?? 0) ^ (1 << (bit % 8)) : byte;
      }
      const verdict = scene.hall.judge(update, person(ATTACKER));
      if (verdict.kind === 'apply') taken.set(verdict.update.join(), update);
    }),
    { numRuns: 30_000 },
  );
  expect(scene.hall.print).toEqual(before);
  for (const update of taken.values()) expectSound(scene, update);
  expect(taken.size).toBeGreaterThan(100);
}, 90_000);

test('bytes that are nothing: never a throw', () => {
  const { scene } = goodUpdates();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const verdict = scene.hall.judge(bytes, person(ATTACKER));
      if (verdict.kind === 'apply') expectSound(scene, bytes);
    }),
    { numRuns: 5_000 },
  );
});

function expectSound(scene: Scene, update: Uint8Array): void {
  const copy = scene.hall.copy();
  copy.send(update, person(ATTACKER));
  expect(copy.faults).toEqual([]);
}

const HUGE = [2 ** 31, 2 ** 32, 2 ** 40, Number.MAX_SAFE_INTEGER];
const written = (...numbers: readonly number[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number);
  });

test.each(HUGE)('counts of %i are refused at once', (huge) => {
  const scene = new Scene();
  const [client, clock] = [7, 0];
  for (const bytes of [
    written(huge),
    written(1, huge, client, clock, 0, 1),
    written(1, 1, client, huge, 0, 1, 0),
    written(1, 1, client, clock, 0, huge, 0),
    written(1, 1, client, clock, 1, 1, 1, 120, huge, 0),
    written(1, 1, client, clock, 4, 1, huge, 0),
    written(1, 1, client, clock, 4, 1, 1, 120, huge, 0),
    written(1, 1, client, clock, 8, 1, 1, 120, huge, 0),
    written(0, huge),
    written(0, 1, client, huge),
    written(0, 1, huge, 1, 0, 1),
    written(0, 1, client, 1, huge, 1),
    written(0, 1, client, 1, 0, huge),
  ]) {
    scene.expectRefused(bytes);
  }
});

test('a client id has 32 bits', () => {
  const scene = new Scene();
  for (const huge of HUGE.slice(1)) scene.expectRefused(written(1, 1, huge, 0, 0, 1, 0));
});

test('an update above the limit is not even looked at', () => {
  const scene = new Scene();
  const verdict = scene.hall.judge(new Uint8Array(2 * 1024 * 1024 + 1), person(ATTACKER));
  expect(verdict).toEqual({ kind: 'refused', rule: 'size', reason: 'tooLarge' });
});
