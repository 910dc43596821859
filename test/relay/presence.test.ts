import * as decoding from 'lib0/decoding';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { frame, RawSocket, stepTwo, update } from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop();
});

type State = readonly [client: number, clock: number, json: string];

const presence = (...states: readonly State[]): Uint8Array =>
  frame(MESSAGE.awareness, frame(states.length, ...states.flat()));

function readStates(decoder: decoding.Decoder): State[] {
  const body = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  return Array.from({ length: decoding.readVarUint(body) }, () => [
    decoding.readVarUint(body),
    decoding.readVarUint(body),
    decoding.readVarString(body),
  ]);
}

const nextStates = async (socket: RawSocket): Promise<State[]> =>
  readStates(await socket.next(MESSAGE.awareness));

const join = (device = newDevice()) =>
  new RawSocket(relay, workshop, 'participant', { device }).joined();

test('[P16] a state reaches the others as it was written', async () => {
  const [anna, bo] = [await join(), await join()];
  anna.send(presence([11, 1, '{"table":"t1"}']));
  expect(await nextStates(bo)).toEqual([[11, 1, '{"table":"t1"}']]);
  anna.close();
  expect(await nextStates(bo)).toEqual([[11, 1, 'null']]);
  bo.close();
});

test('[P16] a newcomer is told who is here, and whoever asks', async () => {
  const anna = await join();
  anna.send(presence([11, 1, '{}']));
  expect(await nextStates(anna)).toEqual([[11, 1, '{}']]);
  const bo = await join();
  expect(await nextStates(bo)).toEqual([[11, 1, '{}']]);
  bo.send(frame(MESSAGE.queryAwareness));
  expect(await nextStates(bo)).toEqual([[11, 1, '{}']]);
  anna.close();
  bo.close();
});

test('[P17] nobody speaks for somebody else, nor ends their presence', async () => {
  const [anna, bo, cai] = [await join(), await join(), await join()];
  anna.send(presence([11, 1, '{"own":true}']));
  expect(await nextStates(cai)).toEqual([[11, 1, '{"own":true}']]);
  bo.send(presence([11, 9, '{"own":false}'], [22, 1, '{}']));
  bo.send(presence([11, 99, 'null']));
  expect(await nextStates(cai)).toEqual([[22, 1, '{}']]);
  const dan = await join();
  expect(await nextStates(dan)).toEqual([
    [11, 1, '{"own":true}'],
    [22, 1, '{}'],
  ]);
  for (const socket of [anna, bo, cai, dan]) socket.close();
});

test('[P13] [P17] an id seen in presence cannot be squatted, also after a restart', async () => {
  const first = await startRelay();
  workshop = await first.createWorkshop();
  const device = newDevice();
  const anna = await new RawSocket(first, workshop, 'participant', { device }).joined();
  anna.send(presence([11, 1, '{}']));
  await nextStates(anna);
  await first.stop();
  const second = await startRelay({ dataDir: first.dataDir });
  const thief = await new RawSocket(second, workshop, 'participant').joined();
  thief.send(stepTwo());
  // One GC struct of client 11: enough to make all that Anna writes look old.
  thief.send(update(Uint8Array.of(1, 1, 11, 0, 0, 1, 0)));
  expect(await thief.closed()).toBe(4409);
  await second.stop();
});

test('[P17] the newest socket of a participant takes its client id over', async () => {
  const device = newDevice();
  const [old, watcher] = [await join(device), await join()];
  old.send(presence([11, 1, '{"n":1}']));
  expect(await nextStates(watcher)).toEqual([[11, 1, '{"n":1}']]);
  const fresh = await join(device);
  fresh.send(presence([11, 2, '{"n":2}']));
  expect(await nextStates(watcher)).toEqual([[11, 2, '{"n":2}']]);
  old.close();
  await fresh.settled();
  fresh.send(presence([11, 3, '{"n":3}']));
  expect(await nextStates(watcher)).toEqual([[11, 3, '{"n":3}']]);
  fresh.close();
  watcher.close();
});

test.each([
  ['no JSON', '{'],
  ['a bare word', '"word"'],
  ['far too much', JSON.stringify({ text: 'x'.repeat(3000) })],
])('[P16] a state that is %s reaches nobody', async (_, json) => {
  const [anna, bo] = [await join(), await join()];
  anna.send(presence([11, 1, json]));
  anna.send(presence([11, 2, '{"good":true}']));
  expect(await nextStates(bo)).toEqual([[11, 2, '{"good":true}']]);
  anna.close();
  bo.close();
});

test('[P17] stock providers see each other, and their echo goes no further', async () => {
  const all = Array.from({ length: 4 }, () => openStock(relay, workshop, 'participant'));
  await Promise.all(all.map((one) => one.synced()));
  for (const [n, one] of all.entries()) one.provider.awareness.setLocalState({ n });
  const seenBy = (one: (typeof all)[number]) =>
    [...one.provider.awareness.getStates().values()].map((state) => state['n']).sort();
  await until('everybody sees everybody', () =>
    all.every((one) => seenBy(one).join() === '0,1,2,3'),
  );
  all[0]?.close();
  await until('who has left is gone', () =>
    all.slice(1).every((one) => seenBy(one).join() === '1,2,3'),
  );
  for (const one of all.slice(1)) one.close();
});
