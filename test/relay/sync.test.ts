import * as decoding from 'lib0/decoding';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import {
  fetchDoc,
  frame,
  RawSocket,
  saved,
  stepOne,
  stepTwo,
  update,
} from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

let relay: TestRelay;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());

test('two stock providers see the same board', async () => {
  const workshop = await relay.createWorkshop();
  const one = openStock(relay, workshop, 'participant');
  const other = openStock(relay, workshop, 'facilitator');
  await Promise.all([one.synced(), other.synced()]);
  writeCard(one.doc, 'Varm överlämning', { workshop, device: one.device });
  writeCard(other.doc, 'En väg in', { workshop, device: other.device });
  const both = ['En väg in', 'Varm överlämning'];
  await until('both see both', () =>
    [one, other].every(({ doc }) => textsOf(doc).join() === both.join()),
  );
  one.close();
  other.close();
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual(both);
});

test('what was written offline arrives with the first handshake', async () => {
  const workshop = await relay.createWorkshop();
  const first = openStock(relay, workshop, 'participant');
  await first.synced();
  first.provider.disconnect();
  writeCard(first.doc, 'Skrivet i källaren', { workshop, device: first.device });
  first.provider.connect();
  await until(
    'the relay has it',
    async () => textsOf(await fetchDoc(relay, workshop)).length === 1,
  );
  first.close();
});

test('[P5] the stage comes first, then step 1, then the clock', async () => {
  const workshop = await relay.createWorkshop({ title: 'En dag' });
  const socket = await new RawSocket(relay, workshop, 'participant').joined();
  const [stage, step, clock] = socket.frames.map((bytes) => decoding.createDecoder(bytes));
  if (!stage || !step || !clock) throw new Error('three frames were promised');
  expect(decoding.readVarUint(stage)).toBe(MESSAGE.stage);
  expect(decoding.readVarUint(stage)).toBe(1);
  expect(JSON.parse(decoding.readVarString(stage))).toMatchObject({ title: 'En dag', revision: 0 });
  expect([decoding.readVarUint(step), decoding.readVarUint(step)]).toEqual([
    MESSAGE.sync,
    SYNC.step1,
  ]);
  expect(decoding.readVarUint(clock)).toBe(MESSAGE.clock);
  expect(socket.socket.protocol).toBe('mellanrum.v1');
  socket.close();
});

test('[P9] a version is echoed only after this socket has given its step 2', async () => {
  const workshop = await relay.createWorkshop();
  const socket = await new RawSocket(relay, workshop, 'participant').joined();
  socket.send(saved(7));
  await socket.settled();
  expect(echoes(socket)).toEqual([]);
  socket.send(stepTwo());
  const echo = await socket.next(MESSAGE.saved);
  expect(decoding.readVarUint(echo)).toBe(7);
  socket.close();
});

test('[P9] of several waiting versions the last is echoed', async () => {
  const workshop = await relay.createWorkshop();
  const socket = await new RawSocket(relay, workshop, 'participant').joined();
  for (const version of [1, 2, 3]) socket.send(saved(version));
  socket.send(stepTwo());
  await socket.next(MESSAGE.saved);
  await socket.settled();
  expect(echoes(socket)).toEqual([3]);
  socket.close();
});

test('[P7] step 1 is answered with what is missing, and nothing when nothing is', async () => {
  const workshop = await relay.createWorkshop();
  const full = await fetchDoc(relay, workshop);
  const socket = await new RawSocket(relay, workshop, 'screen').joined();
  socket.send(stepOne(Y.encodeStateVector(full)));
  const answer = decoding.readVarUint8Array(await socket.next(MESSAGE.sync, SYNC.step2));
  expect(Y.decodeUpdate(answer).structs).toEqual([]);
  socket.close();
});

test('[P8] the updates of one tick reach the others as one frame', async () => {
  const workshop = await relay.createWorkshop();
  const device = newDevice();
  const writer = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  const reader = await new RawSocket(relay, workshop, 'participant').joined();
  const doc = await fetchDoc(relay, workshop);
  const sent: Uint8Array[] = [];
  doc.on('update', (bytes: Uint8Array) => sent.push(bytes));
  for (let n = 0; n < 20; n += 1) writeCard(doc, `kort ${n}`, { workshop, device });
  writer.socket.once('open', () => undefined);
  // One write to the network: the relay reads them all before its tick.
  for (const bytes of sent) writer.send(update(bytes));
  const seen = new Y.Doc();
  Y.applyUpdate(seen, Y.encodeStateAsUpdate(await fetchDoc(relay, workshop)));
  await until('the reader has all', () => {
    for (const bytes of reader.frames) {
      const decoder = decoding.createDecoder(bytes);
      const isUpdate =
        decoding.readVarUint(decoder) === MESSAGE.sync &&
        decoding.readVarUint(decoder) === SYNC.update;
      if (isUpdate) Y.applyUpdate(seen, decoding.readVarUint8Array(decoder));
    }
    return textsOf(seen).length === 20;
  });
  const updates = reader.frames.filter(
    (bytes) => bytes[0] === MESSAGE.sync && bytes[1] === SYNC.update,
  );
  expect(updates.length).toBeLessThan(20);
  writer.close();
  reader.close();
});

test('[P20] a ping is answered with the same number and the relay clock', async () => {
  const workshop = await relay.createWorkshop();
  const socket = await new RawSocket(relay, workshop, 'screen').joined();
  await socket.next(MESSAGE.clock);
  const before = Date.now();
  socket.send(frame(MESSAGE.clock, 4711));
  const answer = await socket.next(MESSAGE.clock);
  expect(decoding.readVarUint(answer)).toBeGreaterThanOrEqual(before);
  expect(decoding.readVarUint(answer)).toBe(4711);
  socket.close();
});

function echoes(socket: RawSocket): number[] {
  return socket.frames
    .map((bytes) => decoding.createDecoder(bytes))
    .filter((decoder) => decoding.readVarUint(decoder) === MESSAGE.saved)
    .map((decoder) => decoding.readVarUint(decoder));
}
