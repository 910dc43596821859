import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { fetchDoc } from '../support/rawSocket.ts';
import { startRelayProcess, type TestRelayProcess, type TestWorkshop } from '../support/relay.ts';
import { Writer } from '../support/writer.ts';

const ROUNDS = 20;
const WRITERS = 10;
const LETTERS = 100;

/** Repeats itself for a seed (mulberry32), so that a round that failed can be run again. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('[P9] kill -9 in the middle of 1,000 writes, 20 times: nothing acknowledged is lost', async () => {
  const chance = chanceFrom(20_270_211);
  let relay = await startRelayProcess();
  const { port, dataDir } = relay;
  const workshop = await relay.createWorkshop();
  const writers = Array.from({ length: WRITERS }, () => new Writer(workshop));
  let promised = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await connectAll(writers, relay);
    const before = total(writers, 'acknowledged');
    const enough = before + Math.floor(chance() * WRITERS * LETTERS * 0.9);
    await writeUntil(writers, relay, enough);
    for (const writer of writers) writer.disconnect();
    promised += total(writers, 'acknowledged') - before;
    relay = await startRelayProcess({ dataDir, port });
    expect(await lostIn(relay, workshop, writers)).toBe(0);
  }
  await connectAll(writers, relay);
  const board = await fetchDoc(relay, workshop);
  for (const writer of writers) {
    expect(writer.acknowledged).toBe(writer.written);
    expect(Y.encodeStateVector(writer.doc).length).toBeGreaterThan(0);
    writer.disconnect();
  }
  expect(await lostIn(relay, workshop, writers)).toBe(0);
  expect(board.store.pendingStructs).toBeNull();
  // The kills must have hit something: promises were made in the rounds, and not all of them.
  expect(promised).toBeGreaterThan(0);
  expect(promised).toBeLessThan(ROUNDS * WRITERS * LETTERS);
  await relay.stop();
}, 240_000);

/** All write, letter by letter; as soon as `enough` letters have been acknowledged the relay is killed. */
async function writeUntil(
  writers: readonly Writer[],
  relay: TestRelayProcess,
  enough: number,
): Promise<void> {
  const cards = writers.map((writer) => ({ writer, card: writer.startCard() }));
  let killed: Promise<void> | null = null;
  for (let letter = 1; letter < LETTERS; letter += 1) {
    for (const { writer, card } of cards) writer.type(card);
    for (const writer of writers) writer.hear();
    if (total(writers, 'acknowledged') >= enough) killed ??= relay.kill();
    await pause(1);
  }
  await (killed ?? relay.kill());
}

async function connectAll(writers: readonly Writer[], relay: TestRelayProcess): Promise<void> {
  await Promise.all(writers.map((writer) => writer.connect(relay)));
}

const total = (writers: readonly Writer[], what: 'acknowledged' | 'written'): number =>
  writers.reduce((sum, writer) => sum + writer[what], 0);

async function lostIn(
  relay: TestRelayProcess,
  workshop: TestWorkshop,
  writers: readonly Writer[],
): Promise<number> {
  const board = await fetchDoc(relay, workshop);
  return writers.reduce((sum, writer) => sum + writer.lostIn(board), 0);
}
