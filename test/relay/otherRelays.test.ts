import * as decoding from 'lib0/decoding';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { CardId, RoundId, WorkshopId } from '#shared/domain/ids.ts';
import { parseStage } from '#shared/domain/stage/stage.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { BusInMemory } from '../support/busInMemory.ts';
import { giveCommand } from '../support/chair.ts';
import { sharedMemoryStore } from '../support/memoryStore.ts';
import { command, fetchDoc, frame, RawSocket, saved, stepTwo } from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { until } from '../support/until.ts';
import { writeCard } from '../support/writeCard.ts';
import { Writer } from '../support/writer.ts';

const ROUND = 'round-one-00000000000a' as RoundId;

let bus: BusInMemory;
let relays: readonly TestRelay[];
let one: TestRelay;
let other: TestRelay;
let third: TestRelay;
let workshop: TestWorkshop;

beforeEach(async () => {
  bus = new BusInMemory();
  const store = sharedMemoryStore();
  const start = (name: string) => startRelay({ store: () => store, bus: bus.connect(name) });
  [one, other, third] = await Promise.all([start('one'), start('other'), start('third')]);
  relays = [one, other, third];
  workshop = await one.createWorkshop();
});
afterEach(() => Promise.all(relays.map((relay) => relay.stop())));

const cardsIn = (doc: Y.Doc): readonly string[] => [...doc.getMap('cards').keys()].sort();
const join = (relay: TestRelay, role: Parameters<typeof giveCommand>[3] = 'participant') =>
  new RawSocket(relay, workshop, role, { device: newDevice() }).joined();
const stagesOf = (socket: RawSocket) =>
  socket.frames.flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== MESSAGE.stage) return [];
    decoding.readVarUint(decoder);
    return parseStage(JSON.parse(decoding.readVarString(decoder))) ?? [];
  });

async function answerTo(socket: RawSocket, kind: number, sent: Uint8Array): Promise<unknown> {
  socket.send(sent);
  return JSON.parse(decoding.readVarString(await socket.next(kind)));
}
const hand = (socket: RawSocket, slip: object) =>
  answerTo(socket, MESSAGE.slip, frame(MESSAGE.slip, JSON.stringify({ request: 1, slip })));

test('[P107] what is written at one relay is on the board at every other', async () => {
  const writers = relays.map(() => new Writer(workshop));
  await Promise.all(writers.map((writer, index) => writer.connect(relays[index] ?? one)));
  const cards = writers.map((writer) => writer.startCard());
  for (let letter = 0; letter < 20; letter += 1)
    for (const [index, writer] of writers.entries()) writer.type(cards[index] ?? ('' as CardId));
  await until('all is saved', () => writers.every((one) => one.hear() === one.written));
  for (const relay of relays) {
    await until('it is everywhere', async () => {
      const board = await fetchDoc(relay, workshop);
      return writers.every((writer) => writer.lostIn(board) === 0);
    });
  }
  for (const writer of writers) writer.disconnect();
});

test('[P124] a database that has lost what it kept ends the room: all come back to what there is', async () => {
  const store = sharedMemoryStore();
  let lost = 0;
  const heads = async (ids: readonly WorkshopId[]) => {
    const now = (await store.shared?.heads(ids)) ?? new Map();
    return new Map([...now].map(([id, one]) => [id, { ...one, head: one.head - lost }]));
  };
  const relay = await startRelay({
    store: () => ({ ...store, shared: { heads } }),
    bus: new BusInMemory().connect('alone'),
  });
  workshop = await relay.createWorkshop();
  const [writer, reader] = [new Writer(workshop), await join(relay)];
  await writer.connect(relay);
  writer.startCard();
  await until('it is saved', () => writer.hear() === writer.written);
  lost = 1;
  await until('everybody is told to come back', () => reader.code === 1013);
  await relay.stop();
});

test('[P107] what the bus loses is read from the store all the same', async () => {
  bus.loses = () => true;
  const [here, there] = [new Writer(workshop), await join(other)];
  await here.connect(one);
  here.startCard();
  await until('it is told at the other relay', () =>
    there.frames.some(([kind, step]) => kind === MESSAGE.sync && step === 2),
  );
  here.disconnect();
});

test('[P107] whoever tells two relays different things under one name parts nobody', async () => {
  const device = newDevice();
  const tell = async (relay: TestRelay, text: string) => {
    const doc = new Y.Doc();
    doc.clientID = 4711;
    writeCard(doc, text, { workshop, device, id: 'card-told-000000000000' as CardId });
    const socket = await new RawSocket(relay, workshop, 'participant', { device }).joined();
    socket.send(stepTwo(Y.encodeStateAsUpdate(doc)));
    socket.send(saved(1));
    return socket;
  };
  const listeners = await Promise.all(relays.map((relay) => join(relay)));
  bus.loses = () => true;
  await (await tell(one, 'Det ena')).next(MESSAGE.saved);
  const liar = await tell(other, 'Det andra');
  await liar.closed();
  const texts = async () =>
    Promise.all(
      relays.map(async (relay) =>
        JSON.stringify((await fetchDoc(relay, workshop)).getMap('cards')),
      ),
    );
  await until('the first holds everywhere', async () =>
    (await texts()).every((text) => text.includes('Det ena')),
  );
  expect((await texts()).some((text) => text.includes('Det andra'))).toBe(false);
  for (const socket of listeners) socket.close();
});

test('[P108] ballots at every relay are in the tally, whichever closes the round', async () => {
  const writer = new Writer(workshop);
  await writer.connect(one);
  const card = writer.startCard();
  await until('saved', () => writer.hear() === writer.written);
  const phones = await Promise.all([one, other, third, other, third].map((relay) => join(relay)));
  await giveCommand(other, workshop, {
    ...{ type: 'openRound', id: ROUND, step: null, perCard: 2 },
    budget: { needs: 3, strengths: 3, strategies: 3 },
  });
  for (const phone of phones)
    await until('the round is open', () => stagesOf(phone).some(({ rounds }) => rounds.length > 0));
  // Whoever closes has heard of none but its own.
  bus.loses = () => true;
  const slip = { kind: 'ballot', round: ROUND, turn: 0, table: null, choices: { [card]: 1 } };
  const answers = await Promise.all(phones.map((phone) => hand(phone, slip)));
  expect(answers).toEqual(phones.map(() => ({ request: 1, refusal: null })));
  await giveCommand(third, workshop, { type: 'closeRound', id: ROUND });
  for (const phone of phones) {
    await until('the round is closed', () => stagesOf(phone).at(-1)?.rounds[0]?.voters === 5);
    expect(stagesOf(phone).at(-1)?.rounds[0]?.tally).toMatchObject({ [card]: { votes: 5 } });
    phone.close();
  }
  writer.disconnect();
});

test('[P109] of two who steer at two relays at once one is late, and both see what holds', async () => {
  const chairs = [await join(one, 'facilitator'), await join(other, 'facilitator')];
  const budget = { needs: 3, strengths: 3, strategies: 3 };
  const open = { type: 'openRound', id: ROUND, step: null, perCard: 2, budget };
  const answers = await Promise.all(
    chairs.map((chair) => answerTo(chair, MESSAGE.command, command(1, 0, open))),
  );
  expect(answers).toContainEqual({ request: 1, refusal: null });
  expect(answers).toContainEqual({ request: 1, refusal: 'stale' });
  for (const chair of chairs) {
    await until('both see it', () => stagesOf(chair).at(-1)?.rounds.length === 1);
    expect(stagesOf(chair).at(-1)?.revision).toBe(1);
    chair.close();
  }
});

test('[P111] new keys and deletion at one relay close sockets at every other', async () => {
  const [phone, chair] = [await join(other), await join(third, 'facilitator')];
  const { id, keys } = workshop;
  const path = `/api/workshops/${id}`;
  await ask(one, 'POST', `${path}/rotate`, { key: keys.organiser, body: { role: 'participant' } });
  expect(await phone.closed()).toBe(4401);
  expect(chair.code).toBeNull();
  await ask(one, 'DELETE', path, { key: keys.organiser });
  expect(await chair.closed()).toBe(4404);
});

test('[P110] who is present is known at every relay, and gone with the relay they were with', async () => {
  const states = (socket: RawSocket) =>
    socket.frames.flatMap((bytes) => {
      const decoder = decoding.createDecoder(bytes);
      if (decoding.readVarUint(decoder) !== MESSAGE.awareness) return [];
      const body = decoding.createDecoder(decoding.readVarUint8Array(decoder));
      return Array.from({ length: decoding.readVarUint(body) }, () => {
        const [client] = [decoding.readVarUint(body), decoding.readVarUint(body)];
        return `${client} ${decoding.readVarString(body)}`;
      });
    });
  const present = (client: number) => frame(MESSAGE.awareness, frame(1, client, 1, '{"at":"t1"}'));
  const [anna, bo] = [await join(one), await join(other)];
  anna.send(present(11));
  bo.send(present(22));
  await until('bo sees anna', () => states(bo).includes('11 {"at":"t1"}'));
  await until('anna sees bo', () => states(anna).includes('22 {"at":"t1"}'));
  const cai = await join(third);
  await until('a newcomer sees both', () => states(cai).length >= 2);
  const newcomer = await join(one);
  await until('at once', () => states(newcomer).includes('22 {"at":"t1"}'));
  await other.stop();
  relays = [one, third];
  await until(
    'bo is gone',
    () => states(anna).includes('22 null') && states(cai).includes('22 null'),
  );
  expect(states(cai)).not.toContain('11 null');
  for (const socket of [anna, bo, cai, newcomer]) socket.close();
});

test('[P112] what is erased at one relay is on no board at any other', async () => {
  const writers = [new Writer(workshop), new Writer(workshop)] as const;
  await writers[0].connect(one);
  await writers[1].connect(other);
  const card = writers[0].startCard();
  const stays = writers[1].startCard();
  for (const _ of 'aaaaa') writers[0].type(card);
  await until('saved', () => writers.every((writer) => writer.hear() === writer.written));
  await until('at the other', async () => cardsIn(await fetchDoc(other, workshop)).includes(card));
  const erased = await ask(one, 'POST', `/api/workshops/${workshop.id}/erase`, {
    key: workshop.keys.facilitator,
    body: { cards: [card] },
  });
  expect(erased.status).toBe(200);
  for (const relay of relays) {
    await until('gone', async () => {
      const cards = cardsIn(await fetchDoc(relay, workshop));
      return cards.length === 1 && cards[0] === stays;
    });
  }
  writers[1].type(stays);
  for (const writer of writers) writer.disconnect();
});
