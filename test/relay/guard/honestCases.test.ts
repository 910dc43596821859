import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addCard, hideCard, removeCard, restoreCard, tagActor } from '#shared/board/edits/cards.ts';
import { importCards } from '#shared/board/edits/importCards.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { CARD_TEXT } from '#shared/domain/card.ts';
import { parseCardFile } from '#shared/domain/cardFile.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { AT, idFrom, person } from '../../board/people.ts';
import { actorNo, at, newCard } from '../../board/sample.ts';
import { Device, Hall } from './hall.ts';
import { CARD, ERASED, IMPORTED, OWN, REMOVED, Scene, SITUATION, VICTIM, writer } from './scene.ts';
import { type Tape, tapes } from './tape.ts';
import { told } from './told.ts';

const FILE = readFileSync(new URL('../../support/data/cards.json', import.meta.url), 'utf8');
const TAKEN = /apply|nothing/;

function expectAllTaken(hall: Hall, devices: readonly Device[]): void {
  for (const device of [...devices, ...devices]) {
    expect(device.sync().kind).toMatch(TAKEN);
    expect(hall.faults).toEqual([]);
  }
  for (const device of devices) expect(told(device.doc)).toEqual(told(hall.doc));
}

const situation = ({ doc }: Device): Y.Text => doc.getText(SITUATION);

test('a text that several write at once, each with its own undo and now and then offline', () => {
  const session = (tape: Tape) => {
    const hall = new Hall();
    const fields = [0, 1, 2].map((who) => {
      const device = new Device(hall, who, 'participant', who !== 0);
      const history = new Y.UndoManager(situation(device), {
        captureTimeout: 0,
        trackedOrigins: new Set(['field']),
      });
      return { device, history };
    });
    for (let i = 0; i < 30; i += 1) {
      const { device, history } = tape.one(fields);
      const text = situation(device);
      const index = tape.below(text.length + 1);
      const remove = Math.min(tape.below(3), text.length - index);
      if (tape.isOneOf(5)) history.undo();
      else if (tape.isOneOf(6)) history.redo();
      else
        spliceText(
          device.doc,
          text,
          { index, remove, insert: tape.one(['a', 'bc', '', '😀']) },
          'field',
        );
      if (tape.isOneOf(3)) expect(tape.one(fields).device.sync().kind).toMatch(TAKEN);
    }
    expectAllTaken(
      hall,
      fields.map(({ device }) => device),
    );
  };
  fc.assert(fc.property(tapes, session), { numRuns: 1_000 });
}, 90_000);

test('[B14] a card filled to the limit of the interface from two sides', () => {
  const scene = new Scene();
  const devices = [scene.victim, scene.facilitator];
  for (const { doc } of devices) {
    const text = findText(doc, { of: 'card', card: CARD, field: 'text' });
    if (text)
      spliceText(doc, text, {
        index: text.length,
        remove: 0,
        insert: 'å'.repeat(CARD_TEXT.hard - text.length),
      });
  }
  expectAllTaken(scene.hall, devices);
});

test('one card moved and one set toggled hundreds of times by several who are offline', () => {
  for (const gc of [true, false]) {
    const scene = new Scene();
    const devices = [5, 6, 7, 8].map((who) => new Device(scene.hall, who, 'participant', gc));
    for (let round = 0; round < 3; round += 1) {
      for (const device of devices) {
        if (round === 0) device.receive();
        for (let i = 0; i < 60; i += 1) {
          moveCard(device.doc, CARD, at(i % 2 === 0 ? 'a1' : 'a2'));
          tagActor(device.doc, CARD, actorNo(1), i % 2 === 1);
        }
        expect(device.sync().kind).toMatch(TAKEN);
      }
    }
    expectAllTaken(scene.hall, devices);
  }
});

test('the same edits one by one, in one step 2, merged, or told twice', () => {
  const session = (tape: Tape) => {
    const one = new Device(new Hall(), 0);
    const updates: Uint8Array[] = [];
    one.doc.on('update', (update: Uint8Array) => updates.push(update));
    addCard(one.doc, { ...newCard(1), id: OWN }, writer(VICTIM));
    for (let i = 0; i < 15; i += 1) {
      const text = situation(one);
      const index = tape.below(text.length + 1);
      spliceText(one.doc, text, { index, remove: Math.min(1, text.length - index), insert: 'ab' });
      moveCard(one.doc, OWN, at(tape.one(['a1', 'a2', 'a3'])));
    }
    const half = tape.below(updates.length);
    const ways = [
      updates,
      [Y.encodeStateAsUpdate(one.doc)],
      [Y.mergeUpdates(updates)],
      // A part has come before, as when somebody types while the handshake is under way.
      [...updates.slice(0, half), Y.encodeStateAsUpdate(one.doc), ...updates],
      [
        Y.mergeUpdates(updates.slice(0, half + 1)),
        Y.mergeUpdates(updates.slice(half)),
        Y.mergeUpdates(updates),
      ],
    ];
    for (const way of ways) {
      const hall = new Hall();
      for (const update of way) expect(hall.send(update, person(0)).kind).toMatch(TAKEN);
      expect(hall.faults).toEqual([]);
      expect(told(hall.doc)).toMatchObject(told(one.doc) as object);
    }
  };
  fc.assert(fc.property(tapes, session), { numRuns: 150 });
}, 60_000);

test('a late phone writes in a card that has been erased, and nothing of it is seen', () => {
  const scene = new Scene();
  const late = new Device(scene.hall, 7);
  addCard(late.doc, { ...newCard(8), id: idFrom('first') as CardId }, writer(7));
  late.sync();
  write(late, CARD);
  scene.hall.erase('cards', CARD);
  const before = JSON.stringify(told(scene.hall.doc));
  expect(scene.hall.send(late.unsent, late.participant).kind).toBe('apply');
  expect(JSON.stringify(told(scene.hall.doc))).toBe(before);
  expect(Buffer.from(scene.hall.bytes).includes('hemligt')).toBe(false);
  expectAllTaken(scene.hall, [late, scene.victim]);
});

test('so it is when the card is erased in the very tick in which the late edit comes', () => {
  const scene = new Scene();
  const late = new Device(scene.hall, 7);
  late.doc.clientID = 1;
  late.receive();
  write(late, CARD);
  // Somebody has moved it since, so that the late moves would not even have counted.
  moveCard(scene.facilitator.doc, CARD, at('b05'));
  scene.facilitator.sync();
  scene.hall.tick(() => {
    scene.hall.erase('cards', CARD);
    expect(scene.hall.send(late.unsent, late.participant).kind).toBe('apply');
  });
  expect(Buffer.from(scene.hall.bytes).includes('hemligt')).toBe(false);
  expectAllTaken(scene.hall, [late, scene.victim]);
});

/** All that one may do to a card, some of it twice. */
function write({ doc }: Device, card: CardId): void {
  const text = findText(doc, { of: 'card', card, field: 'text' });
  if (text) spliceText(doc, text, { index: 2, remove: 1, insert: 'hemligt' });
  for (const rank of ['a1', 'a2']) moveCard(doc, card, at(rank));
  tagActor(doc, card, actorNo(2), true);
  tagActor(doc, card, actorNo(2), false);
}

test('the author takes a card away while the facilitator hides and restores it', () => {
  const scene = new Scene();
  const { victim, facilitator } = scene;
  restoreCard(victim.doc, REMOVED);
  restoreCard(facilitator.doc, REMOVED);
  removeCard(victim.doc, CARD, { by: person(VICTIM), at: AT });
  removeCard(facilitator.doc, CARD, { by: person(2), at: AT });
  hideCard(facilitator.doc, CARD, true);
  restoreCard(facilitator.doc, CARD);
  removeCard(victim.doc, REMOVED, { by: person(VICTIM), at: AT });
  removeCard(facilitator.doc, IMPORTED, { by: person(2), at: AT });
  expectAllTaken(scene.hall, [facilitator, victim]);
});

test('the organiser lays a whole file on the board, and others write in its cards meanwhile', () => {
  const scene = new Scene();
  const file = parseCardFile(FILE);
  expect(file.ok).toBe(true);
  let made = 0;
  const newId = () => {
    made += 1;
    return idFrom(`imported-${made}`);
  };
  importCards(scene.organiser.doc, file.ok ? file.value.rows : [], { newId, at: AT, lang: 'sv' });
  expectAllTaken(scene.hall, [scene.organiser, scene.victim]);
  write(scene.victim, idFrom('imported-1') as CardId);
  expectAllTaken(scene.hall, [scene.victim, scene.organiser]);
});

test('two tabs over one database: each brings what the other has not sent yet', () => {
  const scene = new Scene();
  const tabs = [scene.victim, new Device(scene.hall, VICTIM), new Device(scene.hall, VICTIM)];
  for (const [i, tab] of tabs.entries()) {
    for (const other of tabs.slice(0, i))
      Y.applyUpdate(tab.doc, Y.encodeStateAsUpdate(other.doc), 'peer');
    write(tab, CARD);
  }
  expectAllTaken(scene.hall, [...tabs].reverse());
});

test('a device that has lost a row of its database asks for it instead of being turned away', () => {
  const scene = new Scene();
  const kept: Uint8Array[] = [];
  scene.victim.doc.on('update', (update: Uint8Array) => kept.push(update));
  for (const insert of ['ett', 'två', 'tre']) {
    spliceText(scene.victim.doc, situation(scene.victim), { index: 0, remove: 0, insert });
  }
  const torn = new Device(scene.hall, VICTIM);
  torn.receive();
  for (const update of [kept[0], kept[2]]) if (update) Y.applyUpdate(torn.doc, update, 'peer');
  expect(torn.doc.store.pendingStructs).not.toBeNull();
  expect(torn.sync().kind).toBe('gap');
  expect(scene.victim.sync().kind).toBe('apply');
  expectAllTaken(scene.hall, [torn]);
});

test('what was erased stays erased for a device that kept it', () => {
  const scene = new Scene();
  const kept = new Device(scene.hall, VICTIM, 'participant', false);
  kept.receive();
  expect(scene.hall.doc.getMap('cards').has(ERASED)).toBe(false);
  expectAllTaken(scene.hall, [kept]);
});
