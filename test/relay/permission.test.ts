import * as decoding from 'lib0/decoding';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Role } from '#shared/domain/role.ts';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { command, fetchDoc, RawSocket, saved, stepTwo, update } from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop();
});

const rotate = (role: Role) =>
  ask(relay, 'POST', `/api/workshops/${workshop.id}/rotate`, {
    key: workshop.keys.organiser,
    body: { role },
  });

async function lock(locked: boolean): Promise<void> {
  const chair = await new RawSocket(relay, workshop, 'facilitator').joined();
  chair.send(command(1, 0, { type: 'lock', locked }));
  const answer = await chair.next(MESSAGE.command);
  expect(JSON.parse(decoding.readVarString(answer))).toEqual({ request: 1, refusal: null });
  chair.close();
}

/** A card as bytes, by whoever holds the device. */
async function cardUpdate(device = newDevice()) {
  const doc = await fetchDoc(relay, workshop);
  const before = Y.encodeStateVector(doc);
  writeCard(doc, 'Ett kort', { workshop, device });
  return { device, bytes: Y.encodeStateAsUpdate(doc, before) };
}

test.each([
  ['an update', update],
  ['a step 2', stepTwo],
])('[P10] a screen that writes by %s is closed, and nobody sees a thing', async (_, wrap) => {
  const before = Y.encodeStateAsUpdate(await fetchDoc(relay, workshop));
  const peer = openStock(relay, workshop, 'facilitator');
  await peer.synced();
  const { device, bytes } = await cardUpdate();
  const screen = await new RawSocket(relay, workshop, 'screen', { device }).joined();
  screen.send(wrap(bytes));
  expect(await screen.closed()).toBe(CLOSE.notAllowed);
  expect(Y.encodeStateAsUpdate(await fetchDoc(relay, workshop))).toEqual(before);
  expect(Y.encodeStateAsUpdate(peer.doc)).toEqual(before);
  peer.close();
});

test('[P10] a screen reads along, and its own empty answers are no offence', async () => {
  const screen = openStock(relay, workshop, 'screen');
  await screen.synced();
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  const id = writeCard(writer.doc, 'Syns i salen', { workshop, device: writer.device });
  await until('the screen shows it', () => textsOf(screen.doc).length === 1);
  screen.provider.disconnect();
  screen.provider.connect();
  await until('back again', () => screen.provider.synced);
  expect(id).toHaveLength(22);
  screen.close();
  writer.close();
});

test('[P12] when a key is rotated its sockets are closed, others stay', async () => {
  const participant = await new RawSocket(relay, workshop, 'participant').joined();
  const facilitator = await new RawSocket(relay, workshop, 'facilitator').joined();
  expect((await rotate('participant')).status).toBe(200);
  expect(await participant.closed()).toBe(CLOSE.badCapability);
  await facilitator.settled();
  expect(facilitator.code).toBeNull();
  expect(await new RawSocket(relay, workshop, 'participant').closed()).toBe(CLOSE.badCapability);
  facilitator.close();
});

test('[P12] a frame that is on its way while the key is rotated does not count', async () => {
  const { device, bytes } = await cardUpdate();
  const participant = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  const rotated = rotate('participant');
  // Sent without end until the relay says stop: some of them cross the rotation.
  const flood = setInterval(() => participant.send(saved(1)), 0);
  await participant.closed();
  clearInterval(flood);
  await rotated;
  participant.send(update(bytes));
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual([]);
});

test('[P12] the new key works', async () => {
  const { json } = await rotate('participant');
  const keys = (json as { keys: TestWorkshop['keys'] }).keys;
  expect(keys.participant).not.toBe(workshop.keys.participant);
  const renewed = { ...workshop, keys: { ...workshop.keys, ...keys } };
  const socket = await new RawSocket(relay, renewed, 'participant').joined();
  expect(socket.code).toBeNull();
  socket.close();
});

test('a deleted workshop closes its sockets with 4404, now and later', async () => {
  const socket = await new RawSocket(relay, workshop, 'participant').joined();
  const { status } = await ask(relay, 'DELETE', `/api/workshops/${workshop.id}`, {
    key: workshop.keys.organiser,
  });
  expect(status).toBe(204);
  expect(await socket.closed()).toBe(CLOSE.gone);
  expect(await new RawSocket(relay, workshop, 'participant').closed()).toBe(CLOSE.gone);
});

test('[P11] what a participant writes while the board is locked waits, and comes at unlock', async () => {
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  await lock(true);
  writeCard(writer.doc, 'Efter stängning', { workshop, device: writer.device });
  writeCard(writer.doc, 'Ett till', { workshop, device: writer.device });
  const late = openStock(relay, workshop, 'participant');
  await late.synced();
  expect(textsOf(late.doc)).toEqual([]);
  expect(writer.provider.wsconnected).toBe(true);
  await lock(false);
  await until('both arrive', () => textsOf(late.doc).length === 2);
  expect(writer.doc.store.pendingStructs).toBeNull();
  expect(late.doc.store.pendingStructs).toBeNull();
  writer.close();
  late.close();
});

test('[P11] a locked version is echoed only once its updates are in', async () => {
  const { device, bytes } = await cardUpdate();
  const socket = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  socket.send(stepTwo());
  await lock(true);
  socket.send(update(bytes));
  socket.send(saved(5));
  await socket.settled();
  await lock(false);
  await socket.next(MESSAGE.sync, SYNC.step1);
  await socket.next(MESSAGE.sync, SYNC.step1);
  await socket.settled();
  expect(socket.frames.some((one) => one[0] === MESSAGE.saved)).toBe(false);
  socket.send(stepTwo(bytes));
  expect(decoding.readVarUint(await socket.next(MESSAGE.saved))).toBe(5);
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual(['Ett kort']);
  socket.close();
});

test('[P11] a facilitator writes while the board is locked', async () => {
  await lock(true);
  const chair = openStock(relay, workshop, 'facilitator');
  await chair.synced();
  writeCard(chair.doc, 'Från ledningen', { workshop, device: chair.device });
  await until('it is there', async () => textsOf(await fetchDoc(relay, workshop)).length === 1);
  chair.close();
});

test('[P13] nobody writes under a client id that is somebody else’s', async () => {
  const { device, bytes } = await cardUpdate();
  const owner = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  owner.send(update(bytes));
  await until('it is there', async () => textsOf(await fetchDoc(relay, workshop)).length === 1);
  const doc = await fetchDoc(relay, workshop);
  const before = Y.encodeStateVector(doc);
  doc.clientID = [...Y.decodeUpdate(bytes).structs][0]?.id.client ?? 0;
  const other = newDevice();
  writeCard(doc, 'I annans namn', { workshop, device: other });
  const thief = await new RawSocket(relay, workshop, 'participant', { device: other }).joined();
  thief.send(update(Y.encodeStateAsUpdate(doc, before)));
  expect(await thief.closed()).toBe(CLOSE.reset);
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual(['Ett kort']);
  owner.close();
});

test('[P14] a gap is asked about, leaves everything untouched, and ends with 4409 at the third', async () => {
  const device = newDevice();
  const doc = await fetchDoc(relay, workshop);
  const before = Y.encodeStateAsUpdate(doc);
  writeCard(doc, 'Det första', { workshop, device });
  const vector = Y.encodeStateVector(doc);
  writeCard(doc, 'Det andra', { workshop, device });
  const gap = update(Y.encodeStateAsUpdate(doc, vector));
  const socket = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  await socket.next(MESSAGE.sync, SYNC.step1);
  socket.send(stepTwo());
  for (let asked = 0; asked < 2; asked += 1) {
    socket.send(gap);
    await socket.next(MESSAGE.sync, SYNC.step1);
  }
  socket.send(gap);
  expect(await socket.closed()).toBe(CLOSE.reset);
  const after = await fetchDoc(relay, workshop);
  expect(Y.encodeStateAsUpdate(after)).toEqual(before);
  expect(after.store.pendingStructs).toBeNull();
});

test('[P14] who answers the question goes on as if nothing had been', async () => {
  const device = newDevice();
  const doc = await fetchDoc(relay, workshop);
  const start = Y.encodeStateVector(doc);
  writeCard(doc, 'Det första', { workshop, device });
  const vector = Y.encodeStateVector(doc);
  writeCard(doc, 'Det andra', { workshop, device });
  const socket = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  await socket.next(MESSAGE.sync, SYNC.step1);
  // Typed on while the offline edits were still on their way.
  socket.send(update(Y.encodeStateAsUpdate(doc, vector)));
  socket.send(saved(1));
  socket.send(stepTwo(Y.encodeStateAsUpdate(doc, start)));
  expect(decoding.readVarUint(await socket.next(MESSAGE.saved))).toBe(1);
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual(['Det andra', 'Det första']);
  socket.close();
});
