import { setTimeout as pause } from 'node:timers/promises';
import type * as Y from 'yjs';
import { chanceFrom } from '../support/chance.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { startRelayProcess, type TestRelayProcess, type TestWorkshop } from '../support/relay.ts';
import { Writer } from '../support/writer.ts';

const WRITERS = 10;
const LETTERS = 60;

export interface Killed {
  /** What was acknowledged in all, before a kill and after the last of them. */
  readonly promised: number;
  readonly written: number;
  readonly lost: number;
  /** The board after everybody has come back. */
  readonly board: Y.Doc;
}

/**
 * Ten people write, and the relay is killed in the midst of it, again and again. After each kill a new
 * one starts from the same folder, and the people come back with what they had not been promised.
 */
export async function killRounds(rounds: number, seed: number): Promise<Killed> {
  const chance = chanceFrom(seed);
  // Ended in good order once, it leaves behind what makes the next starts fast.
  await (await startRelayProcess()).stop();
  let relay = await startRelayProcess();
  const { port, dataDir } = relay;
  const workshop = await relay.createWorkshop();
  const writers = Array.from({ length: WRITERS }, () => new Writer(workshop));
  let [promised, lost] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    await connectAll(writers, relay);
    const before = total(writers, 'acknowledged');
    const enough = before + Math.floor(chance() * WRITERS * LETTERS * 0.9);
    await writeUntil(writers, relay, { enough, delay: chance() * 8 });
    for (const writer of writers) writer.disconnect();
    promised += total(writers, 'acknowledged') - before;
    relay = await startRelayProcess({ dataDir, port });
    lost += lostIn(await fetchDoc(relay, workshop), writers);
  }
  await connectAll(writers, relay);
  const board = await comeBack(relay, workshop, writers);
  await relay.stop();
  const written = total(writers, 'written');
  return { promised, written, lost: lost + lostIn(board, writers), board };
}

/** All write, letter by letter; soon after `enough` have been acknowledged the relay is killed. */
async function writeUntil(
  writers: readonly Writer[],
  relay: TestRelayProcess,
  { enough, delay }: { readonly enough: number; readonly delay: number },
): Promise<void> {
  const cards = writers.map((writer) => ({ writer, card: writer.startCard() }));
  let killed: Promise<void> | null = null;
  for (let letter = 1; letter < LETTERS; letter += 1) {
    for (const { writer, card } of cards) writer.type(card);
    for (const writer of writers) writer.hear();
    // At any moment of a tick, not only when one has just been acknowledged.
    if (total(writers, 'acknowledged') >= enough) {
      killed ??= pause(delay).then(() => relay.kill());
    }
    await pause(1);
  }
  await (killed ?? relay.kill());
}

/** Everything that anybody wrote is on the board in the end. */
async function comeBack(
  relay: TestRelayProcess,
  workshop: TestWorkshop,
  writers: readonly Writer[],
): Promise<Y.Doc> {
  for (const writer of writers) {
    if (writer.hear() < writer.written) throw new Error('something was never saved');
    writer.disconnect();
  }
  return fetchDoc(relay, workshop);
}

async function connectAll(writers: readonly Writer[], relay: TestRelayProcess): Promise<void> {
  await Promise.all(writers.map((writer) => writer.connect(relay)));
}

const total = (writers: readonly Writer[], what: 'acknowledged' | 'written'): number =>
  writers.reduce((sum, writer) => sum + writer[what], 0);

const lostIn = (board: Y.Doc, writers: readonly Writer[]): number =>
  writers.reduce((sum, writer) => sum + writer.lostIn(board), 0);
