import { setTimeout as pass } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Session } from '../../client/sync/Session.ts';
import { newTestDevice, writeCard } from '../client/sync/device.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { type RoughNetwork, roughNetwork, type Weather } from '../support/roughNetwork.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';
import { textsOf } from '../support/writeCard.ts';

/* Networks that are bad for as long as real ones are: here the time itself is what is tried. */

let relay: TestRelay;
let workshop: TestWorkshop;
let network: RoughNetwork;
let session: Session;
/** Somebody with a cable: what they have is on the relay's disk. */
let other: Stock;
/** Words that stood as saved, and when they were last not. */
let written: string[] = [];

beforeEach(async () => {
  relay = await startRelay();
  workshop = await relay.createWorkshop();
  network = await roughNetwork(relay);
  other = openStock(relay, workshop, 'participant');
  written = [];
  await other.synced();
});
afterEach(async () => {
  await session?.close();
  other.close();
  network.close();
  await relay.stop();
});

/** A phone on the network, with sockets as a browser has them. */
async function enter(weather: Weather): Promise<void> {
  network.turn(weather);
  const device = await newTestDevice({ chance: Math.random });
  session = await device.open({ url: network.url }, workshop);
}

const write = () => {
  const text = `Kort nummer ${written.length + 1}`;
  writeCard(session, text);
  written.push(text);
};

const online = () => session.connection.get().kind === 'online';
const isSaved = () => session.saving.get().kind === 'saved';

/** However long it takes, within reason. */
async function until(what: string, holds: () => boolean, within = 120_000): Promise<number> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > within) throw new Error(`never happened: ${what}`);
    await pass(20);
  }
  return performance.now() - start;
}

const allArrived = () =>
  until('all is at the other', () => textsOf(other.doc).length === written.length);

/** What is said to be saved is at the other's a moment later. */
async function saysTheTruth(): Promise<void> {
  if (!isSaved()) return;
  const promised = [...written];
  await until(
    'what was said to be saved is there',
    () => promised.every((text) => textsOf(other.doc).includes(text)),
    5_000,
  );
}

test('a network that comes and goes every five seconds for a minute: all is told as it is, and nothing is lost or doubled', async () => {
  await enter({});
  await until('contact', online);
  for (let round = 0; round < 6; round += 1) {
    network.turn({ down: true });
    write();
    expect(isSaved()).toBe(false);
    await pass(5_000);
    expect(session.connection.get().kind).toBe('offline');
    expect(session.saving.get().kind).toBe('waiting');
    network.turn({});
    const took = await until('contact again', online, 10_000);
    write();
    await until('saved', isSaved, 5_000);
    await saysTheTruth();
    await pass(Math.max(0, 5_000 - took));
  }
  await allArrived();
  expect(textsOf(other.doc)).toEqual([...written].sort());
});

test('a third of all packets lost: slow, and nothing is lost or said too early', async () => {
  await enter({ delay: 60, loss: 0.3 });
  await until('contact', online);
  for (let card = 0; card < 20; card += 1) {
    write();
    await pass(500);
    await saysTheTruth();
  }
  await until('saved', isSaved);
  await allArrived();
});

test('two seconds each way: contact comes, stays, and what is written is saved', async () => {
  await enter({ delay: 2_000 });
  await until('contact', online);
  write();
  await until('saved', isSaved);
  await saysTheTruth();
  let losses = 0;
  session.connection.subscribe(() => {
    if (!online()) losses += 1;
  });
  await pass(30_000);
  expect(losses).toBe(0);
});

test.each([30, 60])(
  'a proxy that cuts what is silent for %i s finds nothing to cut',
  async (seconds) => {
    await enter({ idle: seconds * 1_000 });
    await until('contact', online);
    await pass((seconds + 15) * 1_000);
    expect(network.broken()).toBe(0);
    expect(online()).toBe(true);
  },
);

test('a network that swallows everything without a word is found out within half a minute', async () => {
  await enter({});
  await until('contact', online);
  network.turn({ delay: 3_600_000 });
  write();
  expect(isSaved()).toBe(false);
  const took = await until('it is known', () => session.connection.get().kind === 'offline');
  expect(took).toBeLessThan(30_000);
  network.turn({});
  network.cut();
  await until('contact again', online);
  await until('saved', isSaved);
  await allArrived();
});
