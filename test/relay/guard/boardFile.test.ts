import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { newBoardDoc } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { findText } from '#shared/board/texts.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { idFrom, person } from '../../board/people.ts';
import { newCard } from '../../board/sample.ts';
import { Device, Hall } from './hall.ts';
import { Page } from './page.ts';
import { ATTACKER, CARD, Scene, VICTIM, writer } from './scene.ts';
import { type Tape, tapes } from './tape.ts';
import { told } from './told.ts';

const TEXT = { of: 'card', card: CARD, field: 'text' } as const;

/** Some hours with a few people, each now and then without a network. */
function hours(hall: Hall, tape: Tape, first: number, edits: number): void {
  const pages = [0, 1, 2].map((who) => new Page(hall, first + who, { gc: !tape.isOneOf(3) }));
  pages.push(new Page(hall, first + 3, { role: 'facilitator' }));
  for (const page of pages) page.device.receive();
  for (let count = 0; count < edits; count += 1) {
    const page = tape.one(pages);
    page.do(tape, count);
    if (tape.isOneOf(3)) page.sync(tape);
  }
  for (const page of pages) page.sync(tape);
}

test('[P81] a day in the hall comes home whatever was done in both places meanwhile, and a second time changes nothing', () => {
  fc.assert(
    fc.property(tapes, (tape) => {
      const home = new Hall();
      hours(home, tape, 0, 15);
      const laptop = home.copy();
      hours(laptop, tape, tape.isOneOf(2) ? 0 : 10, 30);
      hours(home, tape, 20, 10);
      const both = newBoardDoc();
      Y.applyUpdate(both, home.bytes);
      Y.applyUpdate(both, laptop.bytes);
      const { owners, roles } = laptop;
      const verdict = home.bring(laptop.bytes, owners, { roles });
      expect('rule' in verdict ? verdict.rule : null).toBeNull();
      expect(told(home.doc)).toEqual(told(both));
      expect(home.faults).toEqual([]);
      const before = home.print;
      expect(home.bring(laptop.bytes, owners)).toEqual({ kind: 'nothing' });
      expect(home.print).toEqual(before);
    }),
    { numRuns: 150 },
  );
}, 90_000);

test('[P83] a whole board begins anew on a server that never had it', () => {
  fc.assert(
    fc.property(tapes, (tape) => {
      const laptop = new Hall();
      hours(laptop, tape, 0, 40);
      const home = new Hall(newBoardDoc());
      const { bytes, owners, roles } = laptop;
      expect(home.bring(bytes, owners, { roles, isWhole: true }).kind).toBe('apply');
      expect(told(home.doc)).toEqual(told(laptop.doc));
      expect(home.faults).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 90_000);

/** What was refused has touched nothing. */
function expectRefused(
  scene: Scene,
  file: Uint8Array,
  owners: ReadonlyMap<number, ParticipantId> = scene.hall.owners,
): void {
  const before = scene.hall.print;
  expect(['refused', 'gap']).toContain(scene.hall.bring(file, owners).kind);
  expect(scene.hall.print).toEqual(before);
}

test('[P81] a file in which somebody else is the owner of a client id that is known here is refused', () => {
  const scene = new Scene();
  const laptop = scene.hall.copy();
  const device = new Device(laptop, 5);
  device.receive();
  addCard(device.doc, { ...newCard(7), id: idFrom('card-five') as typeof CARD }, writer(5));
  device.sync();
  const forged = new Map(laptop.owners).set(scene.victim.doc.clientID, person(ATTACKER));
  addCard(scene.victim.doc, { ...newCard(8), id: idFrom('card-v') as typeof CARD }, writer(VICTIM));
  laptop.send(scene.victim.unsent, person(VICTIM));
  expectRefused(scene, laptop.bytes, forged);
});

test('[P81] a file in which a known client id has become nobody’s is refused', () => {
  const scene = new Scene();
  const laptop = scene.hall.copy();
  addCard(scene.victim.doc, { ...newCard(8), id: idFrom('card-v') as typeof CARD }, writer(VICTIM));
  laptop.send(scene.victim.unsent, person(VICTIM));
  const owners = new Map(laptop.owners);
  owners.delete(scene.victim.doc.clientID);
  expectRefused(scene, laptop.bytes, owners);
});

test('[P81] a card whose author is not the owner of the client id that made it is refused', () => {
  const scene = new Scene();
  const laptop = scene.hall.copy();
  const forger = newBoardDoc();
  Y.applyUpdate(forger, laptop.bytes);
  addCard(forger, { ...newCard(9), id: idFrom('card-forged') as typeof CARD }, writer(VICTIM));
  const owners = new Map(laptop.owners).set(forger.clientID, person(ATTACKER));
  expectRefused(scene, Y.encodeStateAsUpdate(forger), owners);
});

test('[P81] a history that is another under the same ids is refused, also when all it adds is good', () => {
  const scene = new Scene();
  const [client, clock] = scene.ref('cards', CARD, 'text', '0');
  const told = Y.encodeStateAsUpdate(scene.hall.doc);
  const letters = findText(scene.hall.doc, TEXT)?.toString();
  expect(letters?.length).toBeGreaterThan(2);
  // The same board, but for one letter of a card that both sides have.
  const at = Buffer.from(told).indexOf(Buffer.from(letters ?? '', 'utf8'));
  expect([at > 0, client > 0, clock > 0]).toEqual([true, true, true]);
  const forged = told.slice();
  forged[at] = (forged[at] ?? 0) ^ 1;
  const doc = newBoardDoc();
  Y.applyUpdate(doc, forged);
  addCard(doc, { ...newCard(9), id: idFrom('card-good') as typeof CARD }, writer(5));
  const owners = new Map(scene.hall.owners).set(doc.clientID, person(5));
  expectRefused(scene, Y.encodeStateAsUpdate(doc), owners);
});

test('[P81] a file with a hole in what somebody wrote is refused', () => {
  const scene = new Scene();
  const device = new Device(scene.hall.copy(), 5);
  device.receive();
  addCard(device.doc, { ...newCard(9), id: idFrom('card-a') as typeof CARD }, writer(5));
  const first = Y.encodeStateVector(device.doc);
  addCard(device.doc, { ...newCard(9), id: idFrom('card-b') as typeof CARD }, writer(5));
  const owners = new Map(scene.hall.owners).set(device.doc.clientID, person(5));
  expectRefused(scene, Y.encodeStateAsUpdate(device.doc, first), owners);
});

test('[B2] [P81] a file does not write what only the relay writes on a board that is here', () => {
  const scene = new Scene();
  const doc = newBoardDoc();
  Y.applyUpdate(doc, scene.hall.bytes);
  doc.getMap('meta').set('schema', 99);
  expectRefused(scene, Y.encodeStateAsUpdate(doc));
});

test('[B8] [P81] a file takes nothing away that stands', () => {
  const scene = new Scene();
  const doc = newBoardDoc();
  Y.applyUpdate(doc, scene.hall.bytes);
  doc.getMap('cards').delete(CARD);
  expectRefused(scene, Y.encodeStateAsUpdate(doc));
});

test('[P81] a thing that was erased where the file was made comes in as erased, and nothing else does', () => {
  const scene = new Scene();
  const laptop = scene.hall.copy();
  const device = new Device(laptop, 5);
  device.receive();
  const id = idFrom('card-erased-there') as typeof CARD;
  addCard(device.doc, { ...newCard(9), id }, writer(5));
  device.sync();
  laptop.erase('cards', id);
  expectRefused(scene, laptop.bytes, laptop.owners);
  expect(scene.hall.bring(laptop.bytes, laptop.owners, { erased: [id] }).kind).toBe('apply');
  expect(scene.hall.doc.getMap('cards').has(id)).toBe(false);
});

test('[P81] what was erased here stays so, though the file still has it and somebody wrote on in it there', () => {
  const scene = new Scene();
  const laptop = scene.hall.copy();
  findText(scene.victim.doc, TEXT)?.insert(3, 'och mer');
  laptop.send(scene.victim.unsent, person(VICTIM));
  scene.hall.erase('cards', CARD);
  expect(['apply', 'nothing']).toContain(scene.hall.bring(laptop.bytes, laptop.owners).kind);
  expect(scene.hall.doc.getMap('cards').has(CARD)).toBe(false);
  expect(Buffer.from(scene.hall.bytes).includes('och mer')).toBe(false);
});

test('what a thing says for ever is not told from a text that grew: a longer text is the same history', () => {
  const scene = new Scene();
  const laptop = scene.hall.copy();
  findText(scene.victim.doc, TEXT)?.insert(3, 'och mer');
  laptop.send(scene.victim.unsent, person(VICTIM));
  expect(scene.hall.bring(laptop.bytes, laptop.owners).kind).toBe('apply');
});
