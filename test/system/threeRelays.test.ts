import { setTimeout as pause } from 'node:timers/promises';
import * as decoding from 'lib0/decoding';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type * as Y from 'yjs';
import type { RoundId } from '#shared/domain/ids.ts';
import { parseStage, type Stage } from '#shared/domain/stage/stage.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { Postgres } from '../support/postgres.ts';
import { command, fetchDoc, frame, RawSocket } from '../support/rawSocket.ts';
import {
  newDevice,
  startRelayProcess,
  type TestRelayProcess,
  type TestWorkshop,
} from '../support/relay.ts';
import { until } from '../support/until.ts';
import { Writer } from '../support/writer.ts';

/** Three relays as processes of their own over one PostgreSQL, each deaf to a tenth of what the others tell it. */

let postgres: Postgres;
let relays: readonly [TestRelayProcess, TestRelayProcess, TestRelayProcess];
let workshop: TestWorkshop;

beforeAll(async () => {
  postgres = await Postgres.start();
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  const env = { DATABASE_URL: await postgres.database(), LOST: '10' };
  const start = (seed: number) =>
    startRelayProcess({
      as: { script: 'test/support/lossyRelay.ts' },
      env: { ...env, LOST_SEED: String(seed) },
    });
  relays = await Promise.all([start(1), start(2), start(3)]);
  workshop = await relays[0].createWorkshop();
});
afterEach(() => Promise.all(relays.map((relay) => relay.kill())));

const join = (relay: TestRelayProcess, role: 'facilitator' | 'participant') =>
  new RawSocket(relay, workshop, role, { device: newDevice() }).joined();

const areSaved = (writers: readonly Writer[]): boolean =>
  writers.every((writer) => writer.hear() === writer.written);

async function writeLetters(writers: readonly Writer[], letters: number): Promise<void> {
  const cards = writers.map((writer) => ({ writer, card: writer.startCard() }));
  for (let letter = 0; letter < letters; letter += 1) {
    for (const { writer, card } of cards) writer.type(card);
    await pause(2);
  }
}

async function expectAllEverywhere(
  on: readonly TestRelayProcess[],
  writers: readonly Writer[],
): Promise<void> {
  const boards: Y.Doc[] = [];
  for (const relay of on) {
    await until('everything is on every board', async () => {
      const board = await fetchDoc(relay, workshop);
      const isWhole = writers.every((writer) => writer.lostIn(board) === 0);
      if (isWhole) boards.push(board);
      return isWhole;
    });
  }
  const [first, ...rest] = boards.map((board) => board.getMap('cards').toJSON());
  for (const board of rest) expect(board).toEqual(first);
}

test('[P107] a relay is killed and the database cut off: all converge, and nothing acknowledged is lost', async () => {
  const writers = Array.from({ length: 9 }, () => new Writer(workshop));
  const withIts = (index: number) => writers.filter((_, place) => place % 3 === index);
  for (const [index, relay] of relays.entries())
    await Promise.all(withIts(index).map((writer) => writer.connect(relay)));
  await writeLetters(writers, 30);

  const writing = writeLetters(writers, 60);
  await relays[2].kill();
  for (const writer of withIts(2)) writer.disconnect();
  await writing;
  await Promise.all(
    withIts(2).map((writer, index) => writer.connect(relays[index % 2] ?? relays[0])),
  );

  const still = writeLetters(writers, 60);
  await postgres.stop('immediate');
  await postgres.start();
  await still;
  await until('everything is saved', () => areSaved(writers));
  await expectAllEverywhere([relays[0], relays[1]], writers);
  for (const writer of writers) writer.disconnect();
});

test('[P107] while the database is away nothing is said to be saved, and then everything is', async () => {
  const writers = relays.map(() => new Writer(workshop));
  await Promise.all(writers.map((writer, index) => writer.connect(relays[index] ?? relays[0])));
  await writeLetters(writers, 10);
  await until('saved', () => areSaved(writers));
  const watchers = await Promise.all(relays.map((relay) => join(relay, 'participant')));
  const notices = (socket: RawSocket) =>
    socket.frames.flatMap((bytes) => {
      const decoder = decoding.createDecoder(bytes);
      if (decoding.readVarUint(decoder) !== MESSAGE.notice) return [];
      return JSON.parse(decoding.readVarString(decoder)).notice;
    });

  await postgres.stop();
  const before = writers.map((writer) => writer.hear());
  await writeLetters(writers, 30);
  await until('everybody hears that nothing is saved', () =>
    watchers.every((socket) => notices(socket).includes('notSaving')),
  );
  expect(writers.map((writer) => writer.hear())).toEqual(before);

  await postgres.start();
  await until('everything is saved', () => areSaved(writers));
  await until('everybody hears so', () =>
    watchers.every((socket) => notices(socket).at(-1) === 'savingAgain'),
  );
  await expectAllEverywhere(relays, writers);
  for (const socket of [...watchers]) socket.close();
  for (const writer of writers) writer.disconnect();
});

test('[P108]–[P110] two steer at two relays, ballots come in at all three, and the dead are not present for long', async () => {
  const chairs = [await join(relays[0], 'facilitator'), await join(relays[1], 'facilitator')];
  const writer = new Writer(workshop);
  await writer.connect(relays[2]);
  const card = writer.startCard();
  await until('saved', () => areSaved([writer]));
  const phones = await Promise.all(
    Array.from({ length: 12 }, (_, index) => join(relays[index % 3] ?? relays[0], 'participant')),
  );
  phones[2]?.send(frame(MESSAGE.awareness, frame(1, 77, 1, '{"at":"t1"}')));
  await until('the others see who is there', () => states(chairs[0]).includes('77 {"at":"t1"}'));

  const round = 'round-one-00000000000a' as RoundId;
  const budget = { needs: 3, strengths: 3, strategies: 3 };
  const open = { type: 'openRound', id: round, step: null, perCard: 2, budget };
  const opened = await Promise.all(chairs.map((chair) => steer(chair, open)));
  expect(opened.filter((refusal) => refusal === null)).toHaveLength(1);
  for (const phone of phones)
    await until('the round is open', () => (stageOf(phone)?.rounds.length ?? 0) > 0);

  const slip = { kind: 'ballot', round, turn: 0, table: null, choices: { [card]: 1 } };
  const voting = phones.map((phone) => hand(phone, slip));
  const answers = await Promise.all(voting);
  expect(answers.filter((refusal) => refusal !== null)).toEqual([]);
  await until(
    'the chairs see the same',
    () => stageOf(chairs[0])?.revision === stageOf(chairs[1])?.revision,
  );
  const closed = await Promise.all(
    chairs.map((chair) => steer(chair, { type: 'closeRound', id: round })),
  );
  expect(closed).toContain(null);
  for (const phone of phones) {
    await until('the round is closed', () => stageOf(phone)?.rounds[0]?.voters === 12);
    expect(stageOf(phone)?.rounds[0]?.tally).toMatchObject({ [card]: { votes: 12 } });
  }

  await relays[2].kill();
  await until('whoever was with the dead relay is gone', () =>
    states(chairs[0]).includes('77 null'),
  );
  for (const socket of [...phones, ...chairs]) socket.close();
  writer.disconnect();
});

function states(socket: RawSocket | undefined): readonly string[] {
  return (socket?.frames ?? []).flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== MESSAGE.awareness) return [];
    const body = decoding.createDecoder(decoding.readVarUint8Array(decoder));
    return Array.from({ length: decoding.readVarUint(body) }, () => {
      const [client] = [decoding.readVarUint(body), decoding.readVarUint(body)];
      return `${client} ${decoding.readVarString(body)}`;
    });
  });
}

function stageOf(socket: RawSocket | undefined): Stage | null {
  const stages = (socket?.frames ?? []).flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== MESSAGE.stage) return [];
    decoding.readVarUint(decoder);
    return parseStage(JSON.parse(decoding.readVarString(decoder))) ?? [];
  });
  return stages.at(-1) ?? null;
}

async function answerTo(socket: RawSocket, kind: number, sent: Uint8Array): Promise<unknown> {
  socket.send(sent);
  return JSON.parse(decoding.readVarString(await socket.next(kind))).refusal;
}
const steer = (socket: RawSocket, body: object) =>
  answerTo(socket, MESSAGE.command, command(1, stageOf(socket)?.revision ?? 0, body));
const hand = (socket: RawSocket, slip: object) =>
  answerTo(socket, MESSAGE.slip, frame(MESSAGE.slip, JSON.stringify({ request: 1, slip })));
