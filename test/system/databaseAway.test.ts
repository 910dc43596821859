import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { CardId } from '#shared/domain/ids.ts';
import type { Session } from '../../client/sync/Session.ts';
import { newTestDevice, textOf, writeCard } from '../client/sync/device.ts';
import { isOnline, isSaved } from '../client/sync/until.ts';
import { Postgres } from '../support/postgres.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { startRelayProcess, type TestRelayProcess, type TestWorkshop } from '../support/relay.ts';
import { until } from '../support/until.ts';
import { textsOf } from '../support/writeCard.ts';

/* Two relays lose their one database for half a minute: what the people at the devices see of it. */

const AWAY_MS = 30_000;
const BETWEEN_MS = 1_000;

let postgres: Postgres;
let relays: readonly [TestRelayProcess, TestRelayProcess];
let workshop: TestWorkshop;
let people: readonly Person[];

beforeAll(async () => {
  postgres = await Postgres.start();
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  const env = { DATABASE_URL: await postgres.database() };
  relays = await Promise.all([startRelayProcess({ env }), startRelayProcess({ env })]);
  workshop = await relays[0].createWorkshop();
  people = await Promise.all([0, 1, 0, 1].map((at) => Person.come(relays[at] ?? relays[0])));
  for (const { session } of people) await isOnline(session);
  for (const person of people) person.write('Före');
  for (const { session } of people) await isSaved(session);
});
afterEach(async () => {
  await Promise.all(people.map(({ session }) => session.close()));
  await Promise.all(relays.map((relay) => relay.kill()));
});

/** Somebody who writes, on a device of their own, and what it has said of that. */
class Person {
  readonly session: Session;
  readonly written = new Map<CardId, string>();
  /** With how many unsaved cards it has said that all is saved. */
  lies = 0;
  readonly #way: { relay: TestRelayProcess };

  private constructor(session: Session, way: { relay: TestRelayProcess }) {
    this.session = session;
    this.#way = way;
  }

  /** Through something that leads each new socket to a relay that is there, as a proxy does. */
  static async come(relay: TestRelayProcess): Promise<Person> {
    const way = { relay };
    const Socket = class extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url.replace(/^ws:\/\/[^/]+/, way.relay.url.replace('http', 'ws')), protocols);
      }
    };
    // The types of `ws` and of the browser differ in what nobody here uses.
    const device = await newTestDevice({
      WebSocket: Socket as unknown as typeof globalThis.WebSocket,
    });
    return new Person(await device.open(relay, workshop), way);
  }

  write(text: string): CardId {
    const card = writeCard(this.session, text);
    this.written.set(card, text);
    return card;
  }

  goTo(relay: TestRelayProcess): void {
    this.#way.relay = relay;
  }

  /** From now on nothing that is written can be saved. Gives how to end it. */
  watch(): () => void {
    const look = () => {
      if (this.session.saving.get().kind === 'saved' || this.session.pending.get().size === 0)
        this.lies += 1;
    };
    const ends = [this.session.saving, this.session.pending].map((one) => one.subscribe(look));
    return () => {
      for (const end of ends) end();
    };
  }
}

/** Everybody writes now and then for half a minute, and looks whether it is said to be saved. */
async function writeMeanwhile(during: (second: number) => Promise<unknown> | undefined) {
  for (const [at, person] of people.entries()) person.write(`Genast ${at}`);
  const ends = people.map((person) => person.watch());
  const until = performance.now() + AWAY_MS;
  for (let second = 0; performance.now() < until; second += 1) {
    await during(second);
    for (const [at, person] of people.entries()) person.write(`Under tiden ${at} ${second}`);
    await pause(BETWEEN_MS);
    for (const { session } of people) expect(session.saving.get().kind).not.toBe('saved');
  }
  for (const end of ends) end();
  expect(people.map(({ lies }) => lies)).toEqual(people.map(() => 0));
}

async function everythingArrives(on: readonly TestRelayProcess[]) {
  for (const { session } of people) await isSaved(session);
  const all = people.flatMap(({ written }) => [...written]);
  expect(all.length).toBeGreaterThan(people.length * 20);
  for (const { session } of people) {
    await until('each has all', () => all.every(([card, text]) => textOf(session, card) === text));
    expect(session.rescued.get()).toEqual([]);
  }
  const texts = all.map(([, text]) => text).sort();
  for (const relay of on)
    expect([...textsOf(await fetchDoc(relay, workshop))].sort()).toEqual(texts);
}

const areTold = () =>
  until('everybody is told', () =>
    people.every(({ session }) => session.notice.get() === 'notSaving'),
  );

test('[P21] the database stops for half a minute and a relay dies meanwhile: nothing is said to be saved, and everything arrives', async () => {
  await postgres.stop('immediate');
  await writeMeanwhile(async (second) => {
    if (second === 3) await areTold();
    if (second !== 10) return;
    for (const person of people) person.goTo(relays[0]);
    await relays[1].kill();
  });
  await postgres.start();
  await everythingArrives([relays[0]]);
});

test('[P21] the database answers nothing for half a minute: nothing is said to be saved, and everything arrives', async () => {
  postgres.freeze();
  await writeMeanwhile(() => undefined);
  await areTold();
  postgres.thaw();
  await everythingArrives(relays);
});

test('[P21] the database comes back and may only be read: nothing is said to be saved, until it may be written again', async () => {
  await postgres.stop();
  await postgres.start({ readOnly: true });
  await writeMeanwhile(async (second) => {
    if (second === 3) await areTold();
  });
  await postgres.stop();
  await postgres.start();
  await everythingArrives(relays);
});
