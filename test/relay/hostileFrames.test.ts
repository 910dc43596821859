import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import { readFrame } from '../../server/relay/frames/read.ts';
import {
  fetchDoc,
  frame,
  RawSocket,
  saved,
  stepOne,
  stepTwo,
  update,
} from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { writeCard } from '../support/writeCard.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop();
});

/** A good update by a device, and what it leaves when it is cut short. */
async function goodUpdate() {
  const device = newDevice();
  const doc = await fetchDoc(relay, workshop);
  const before = Y.encodeStateVector(doc);
  writeCard(doc, 'Ett kort', { workshop, device });
  return { device, bytes: Y.encodeStateAsUpdate(doc, before) };
}

const CONCATENATED = new Uint8Array([...saved(1), ...saved(2)]);

test.each<readonly [string, Uint8Array | string, number]>([
  ['a text frame', 'hello', CLOSE.badData],
  ['an empty frame', new Uint8Array(), CLOSE.badData],
  ['an unknown message', frame(77), CLOSE.badData],
  ['the auth message', frame(MESSAGE.auth, 0, 'no'), CLOSE.badData],
  ['a message only the relay may send', frame(MESSAGE.stage, 1, '{}'), CLOSE.badData],
  ['two messages in one frame', CONCATENATED, CLOSE.badData],
  ['an unknown sync step', frame(MESSAGE.sync, 9, new Uint8Array()), CLOSE.badData],
  ['a length beyond the frame', new Uint8Array([0, 2, 200, 1, 1]), CLOSE.badData],
  ['a length of 2^31', new Uint8Array([0, 2, 255, 255, 255, 255, 15, 1]), CLOSE.badData],
  ['an update that is none', update(randomBytes(40)), CLOSE.badData],
  ['an empty update', update(new Uint8Array()), CLOSE.badData],
  ['a state vector that is none', stepOne(Uint8Array.of(255, 255, 3)), CLOSE.badData],
  ['presence that is none', frame(MESSAGE.awareness, Uint8Array.of(9, 1)), CLOSE.badData],
  ['a command that is not JSON', frame(MESSAGE.command, '{'), CLOSE.badData],
  ['a command in invalid UTF-8', frame(MESSAGE.command, Uint8Array.of(0xff, 0xfe)), CLOSE.badData],
  ['an update above the limit', update(new Uint8Array(300 * 1024)), CLOSE.tooLarge],
  ['a frame of 10 MB', new Uint8Array(10 * 1024 * 1024), CLOSE.tooLarge],
])('[P4] [P15] %s closes with its code and touches nothing', async (_, bytes, code) => {
  const before = Y.encodeStateAsUpdate(await fetchDoc(relay, workshop));
  const peer = openStock(relay, workshop, 'participant');
  await peer.synced();
  const attacker = await new RawSocket(relay, workshop, 'organiser').joined();
  attacker.send(bytes);
  expect(await attacker.closed()).toBe(code);
  expect(Y.encodeStateAsUpdate(await fetchDoc(relay, workshop))).toEqual(before);
  expect(peer.provider.wsconnected).toBe(true);
  expect(Y.encodeStateAsUpdate(peer.doc)).toEqual(before);
  peer.close();
});

test('[P15] a good update cut short at any byte is refused, and nothing of it is applied', async () => {
  const { device, bytes } = await goodUpdate();
  const before = Y.encodeStateAsUpdate(await fetchDoc(relay, workshop));
  for (let length = 0; length < bytes.length; length += 1) {
    const attacker = await new RawSocket(relay, workshop, 'participant', { device }).joined();
    attacker.send(update(bytes.subarray(0, length)));
    expect(await attacker.closed()).toBe(CLOSE.badData);
  }
  expect(Y.encodeStateAsUpdate(await fetchDoc(relay, workshop))).toEqual(before);
});

test('random bytes never throw out of the reader', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = readFrame(bytes);
      expect(typeof read === 'string' || 'kind' in read).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a hundred sockets of random bytes leave the relay standing', async () => {
  const before = Y.encodeStateAsUpdate(await fetchDoc(relay, workshop));
  const starts = [MESSAGE.sync, MESSAGE.awareness, MESSAGE.saved, MESSAGE.command, MESSAGE.clock];
  await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const attacker = await new RawSocket(relay, workshop, 'participant').joined();
      const start = starts[index % starts.length] ?? 0;
      for (let n = 0; n < 5; n += 1)
        attacker.send(new Uint8Array([start, n % 3, ...randomBytes(n * 9)]));
      await attacker.settled();
      attacker.close();
    }),
  );
  expect(Y.encodeStateAsUpdate(await fetchDoc(relay, workshop))).toEqual(before);
});

test('[P23] a socket that sends too fast is closed for a while, not for good', async () => {
  const attacker = await new RawSocket(relay, workshop, 'participant').joined();
  for (let n = 0; n < 2000; n += 1) attacker.send(frame(MESSAGE.clock, 1));
  expect(await attacker.closed()).toBe(CLOSE.tooFast);
});

test('an update in more pieces than sense is closed', async () => {
  const attacker = await new RawSocket(relay, workshop, 'participant').joined();
  for (let n = 0; n < 100; n += 1) attacker.socket.send(Uint8Array.of(0), { fin: false });
  expect(await attacker.closed()).toBe(CLOSE.badData);
});

test('an empty step 2 is the honest answer of a newcomer', async () => {
  const socket = await new RawSocket(relay, workshop, 'screen').joined();
  socket.send(stepTwo());
  socket.send(frame(MESSAGE.sync, SYNC.update, Uint8Array.of(0, 0)));
  await socket.settled();
  expect(socket.code).toBeNull();
  socket.close();
});
