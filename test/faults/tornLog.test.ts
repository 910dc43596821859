import { cpSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { chanceFrom } from '../support/chance.ts';
import { fetchDoc, RawSocket, saved, stepTwo, update } from '../support/rawSocket.ts';
import {
  freshFolder,
  newDevice,
  runMain,
  startRelay,
  startRelayProcess,
  type TestWorkshop,
} from '../support/relay.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

const CARDS = 30;
const HEADER_BYTES = 32;
const device = newDevice();
let doc: Y.Doc;
let workshop: TestWorkshop;
let folder: string;
/** How long the log was when each card had been acknowledged. */
const lengths: number[] = [];

function fileIn(dataDir: string, ending: string): string {
  const name = readdirSync(dataDir).find((file) => file.endsWith(ending));
  if (name === undefined) throw new Error(`no file ends in ${ending}`);
  return join(dataDir, name);
}

/** Thirty cards, one commit each, and then the power goes. */
beforeAll(async () => {
  const first = await startRelayProcess();
  folder = first.dataDir;
  workshop = await first.createWorkshop();
  // Ended in good order, so that the log holds the cards and nothing else.
  await first.stop();
  const relay = await startRelayProcess({ dataDir: folder });
  doc = await fetchDoc(relay, workshop);
  const socket = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  socket.send(stepTwo());
  doc.on('update', (bytes: Uint8Array) => socket.send(update(bytes)));
  for (let card = 1; card <= CARDS; card += 1) {
    writeCard(doc, `Kort ${card}`, { workshop, device });
    socket.send(saved(card));
    await until('it is acknowledged', () =>
      socket.frames.some(([type, version]) => type === 100 && version === card),
    );
    lengths.push(statSync(fileIn(folder, '-wal')).size);
  }
  await relay.kill();
}, 60_000);

function damagedCopy(damage: (dataDir: string) => void): string {
  const dataDir = freshFolder();
  cpSync(folder, dataDir, { recursive: true });
  damage(dataDir);
  return dataDir;
}

function rewrite(file: string, from: number, change: (byte: number) => number): void {
  const bytes = readFileSync(file);
  for (let at = from; at < bytes.length; at += 1) bytes[at] = change(bytes[at] ?? 0);
  writeFileSync(file, bytes);
}

const noise = (byte: number): number => (byte * 7 + 13) % 256;

/** What a relay shows that starts on a damaged copy, and what it has when its writer has come back. */
async function startOn(damage: (dataDir: string) => void): Promise<readonly [number, number]> {
  const relay = await startRelay({ dataDir: damagedCopy(damage) });
  const before = textsOf(await fetchDoc(relay, workshop)).length;
  const socket = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  socket.send(stepTwo(Y.encodeStateAsUpdate(doc)));
  socket.send(saved(1));
  await socket.next(100);
  const after = textsOf(await fetchDoc(relay, workshop)).length;
  await relay.stop();
  return [before, after];
}

test.each<readonly [what: string, damage: (log: string, at: number) => void]>([
  ['is cut short', (log, at) => truncateSync(log, at)],
  ['is noise', (log, at) => rewrite(log, at, noise)],
  ['is nothing, as after a power cut', (log, at) => rewrite(log, at, () => 0)],
])(
  'a log whose end %s: all that was acknowledged before is there, and the rest comes back',
  async (_, damage) => {
    const chance = chanceFrom(20_270_304);
    const last = lengths.at(-1) ?? 0;
    for (let n = 0; n < 6; n += 1) {
      const at = HEADER_BYTES + Math.floor(chance() * (last - HEADER_BYTES));
      const intact = lengths.filter((length) => length <= at).length;
      const [before, after] = await startOn((dataDir) => damage(fileIn(dataDir, '-wal'), at));
      expect(before, `damaged at ${at}`).toBeGreaterThanOrEqual(intact);
      expect(before).toBeLessThan(CARDS);
      expect(after).toBe(CARDS);
    }
  },
);

test('the index of the log is made anew: what stands in it does not count', async () => {
  const damage = (dataDir: string) => rewrite(fileIn(dataDir, '-shm'), 0, noise);
  expect(await startOn(damage)).toEqual([CARDS, CARDS]);
});

test('without its head a log is no log: the relay starts with what was there before it', async () => {
  const damage = (dataDir: string) => truncateSync(fileIn(dataDir, '-wal'), HEADER_BYTES / 2);
  expect(await startOn(damage)).toEqual([0, CARDS]);
});

test('a damaged database is one sentence and exit code 1, and nothing is written to it', async () => {
  const dataDir = damagedCopy((copy) => {
    truncateSync(fileIn(copy, '-wal'), 0);
    rewrite(fileIn(copy, '.sqlite'), 100, noise);
  });
  const before = readFileSync(fileIn(dataDir, '.sqlite'));
  const run = runMain({ HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir });
  expect(await run.ended).toBe(1);
  expect(run.said()).toMatch(/^mellanrum: The database in DATA_DIR \(.*\) is damaged\..*\n$/);
  expect(readFileSync(fileIn(dataDir, '.sqlite')).equals(before)).toBe(true);
});
