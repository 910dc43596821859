import * as decoding from 'lib0/decoding';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import type { LogEvent } from '../../server/log.ts';
import { ask } from '../support/api.ts';
import { BrokenDisk } from '../support/brokenStore.ts';
import { command, RawSocket, saved, stepOne, stepTwo, update } from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

let disk: BrokenDisk;
let relay: TestRelay;
let workshop: TestWorkshop;
let logged: LogEvent[];
const device = newDevice();
beforeEach(async () => {
  disk = new BrokenDisk();
  logged = [];
  relay = await startRelay({ store: disk.wrap, log: { write: (event) => logged.push(event) } });
  workshop = await relay.createWorkshop();
});
afterEach(() => relay.stop());

async function writerAndReader() {
  const writer = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  const reader = await new RawSocket(relay, workshop, 'participant').joined();
  writer.send(stepOne());
  const doc = new Y.Doc();
  Y.applyUpdate(doc, decoding.readVarUint8Array(await writer.next(MESSAGE.sync, SYNC.step2)));
  writer.send(stepTwo());
  doc.on('update', (bytes: Uint8Array) => writer.send(update(bytes)));
  return { writer, reader, doc };
}

const notices = async (socket: RawSocket): Promise<unknown> =>
  JSON.parse(decoding.readVarString(await socket.next(MESSAGE.notice)));

const has = (socket: RawSocket, ...start: readonly number[]) =>
  socket.frames.some((bytes) => start.every((byte, index) => bytes[index] === byte));

test('[P21] while the disk refuses nothing is broadcast or acknowledged, and everybody is told', async () => {
  const { writer, reader, doc } = await writerAndReader();
  disk.isFull = true;
  writeCard(doc, 'Skrivet på full disk', { workshop, device });
  writer.send(saved(1));
  expect(await notices(reader)).toEqual({ notice: 'notSaving' });
  reader.send(stepOne());
  await writer.settled();
  await reader.settled();
  expect(has(writer, MESSAGE.saved)).toBe(false);
  expect(has(reader, MESSAGE.sync, SYNC.update)).toBe(false);
  expect(has(reader, MESSAGE.sync, SYNC.step2)).toBe(false);
  expect((await ask(relay, 'GET', '/readyz')).status).toBe(503);
  expect((await ask(relay, 'GET', '/healthz')).status).toBe(200);

  disk.isFull = false;
  expect(await notices(reader)).toEqual({ notice: 'savingAgain' });
  expect(decoding.readVarUint(await writer.next(MESSAGE.saved))).toBe(1);
  await reader.next(MESSAGE.sync, SYNC.update);
  expect((await ask(relay, 'GET', '/readyz')).status).toBe(200);
  expect(logged.filter((event) => event === 'storeFailing')).toHaveLength(1);
  expect(logged.filter((event) => event === 'storeWorking')).toHaveLength(1);
});

test('[P21] who joins while the disk refuses is told too, and gets the board when it can be trusted', async () => {
  const { doc } = await writerAndReader();
  disk.isFull = true;
  writeCard(doc, 'Ännu inte sparat', { workshop, device });
  await until('the disk has refused', () => disk.refusals > 0);
  const late = await new RawSocket(relay, workshop, 'participant').joined();
  expect(await notices(late)).toEqual({ notice: 'notSaving' });
  disk.isFull = false;
  late.send(stepOne());
  const seen = new Y.Doc();
  Y.applyUpdate(seen, decoding.readVarUint8Array(await late.next(MESSAGE.sync, SYNC.step2)));
  expect(textsOf(seen)).toEqual(['Ännu inte sparat']);
});

test('[P21] what was never acknowledged is not there after a crash, and the writer brings it again', async () => {
  const { writer, doc } = await writerAndReader();
  disk.isFull = true;
  writeCard(doc, 'Bara i minnet', { workshop, device });
  writer.send(saved(1));
  await until('the disk has refused', () => disk.refusals > 0);
  await relay.stop();
  expect(has(writer, MESSAGE.saved)).toBe(false);
  disk.isFull = false;
  relay = await startRelay({ dataDir: relay.dataDir });
  const again = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  const vector = decoding.readVarUint8Array(await again.next(MESSAGE.sync, SYNC.step1));
  again.send(stepTwo(Y.encodeStateAsUpdate(doc, vector)));
  again.send(saved(1));
  expect(decoding.readVarUint(await again.next(MESSAGE.saved))).toBe(1);
});

test('[P19] a command that cannot be stored changes nothing and says so', async () => {
  const chair = await new RawSocket(relay, workshop, 'facilitator').joined();
  disk.isFull = true;
  chair.send(command(1, 0, { type: 'lock', locked: true }));
  const answer = JSON.parse(decoding.readVarString(await chair.next(MESSAGE.command)));
  expect(answer).toEqual({ request: 1, refusal: 'unavailable' });
  disk.isFull = false;
  chair.send(command(2, 0, { type: 'lock', locked: true }));
  const second = JSON.parse(decoding.readVarString(await chair.next(MESSAGE.command)));
  expect(second).toEqual({ request: 2, refusal: null });
});
