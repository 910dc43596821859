import * as decoding from 'lib0/decoding';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Role } from '#shared/domain/role.ts';
import { parseStage, type Stage } from '#shared/domain/stage/stage.ts';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { command, frame, RawSocket } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop();
});

async function joined(role: Role): Promise<RawSocket> {
  const socket = await new RawSocket(relay, workshop, role).joined();
  await nextStage(socket);
  return socket;
}

async function nextStage(socket: RawSocket): Promise<Stage> {
  const decoder = await socket.next(MESSAGE.stage);
  decoding.readVarUint(decoder);
  const stage = parseStage(JSON.parse(decoding.readVarString(decoder)));
  if (!stage) throw new Error('the relay sent no stage');
  return stage;
}

const nextAnswer = async (socket: RawSocket): Promise<unknown> =>
  JSON.parse(decoding.readVarString(await socket.next(MESSAGE.command)));

const step = (phase: string) => ({ kind: 'step', step: 'valueVision', phase });
const goTo = (phase: string) => ({ type: 'goTo', position: step(phase) });

test('[P19] a command is answered, and everybody gets the new stage', async () => {
  const chair = await joined('facilitator');
  const hall = await joined('participant');
  chair.send(command(1, 0, goTo('write')));
  expect(await nextAnswer(chair)).toEqual({ request: 1, refusal: null });
  for (const socket of [chair, hall]) {
    expect(await nextStage(socket)).toMatchObject({ revision: 1, position: step('write') });
    socket.close();
  }
});

test('[P19] of two facilitators who press at once one moves the room, and no step is skipped', async () => {
  const one = await joined('facilitator');
  const other = await joined('facilitator');
  one.send(command(1, 0, goTo('write')));
  other.send(command(2, 0, goTo('write')));
  const refusals = [await nextAnswer(one), await nextAnswer(other)].map(
    (answer) => (answer as { refusal: string | null }).refusal,
  );
  expect(refusals.sort()).toEqual([null, 'stale'].sort());
  expect(await nextStage(one)).toMatchObject({ revision: 1, position: step('write') });
  const { json } = await ask(relay, 'GET', `/api/workshops/${workshop.id}`, {
    key: workshop.keys.organiser,
  });
  expect(json).toMatchObject({ stage: { revision: 1 } });
  one.close();
  other.close();
});

test('[P19] the role of now decides', async () => {
  const participant = await joined('participant');
  participant.send(command(1, 0, goTo('write')));
  expect(await nextAnswer(participant)).toEqual({ request: 1, refusal: 'notAllowed' });
  participant.send(command(2, 0, { type: 'tableDone', table: 't1', done: true }));
  expect(await nextAnswer(participant)).toEqual({ request: 2, refusal: null });
  const screen = await joined('screen');
  screen.send(command(3, 0, { type: 'tableDone', table: 't1', done: true }));
  expect(await nextAnswer(screen)).toEqual({ request: 3, refusal: 'notAllowed' });
  participant.close();
  screen.close();
});

test('[P19] a command that is none is answered, one that cannot be answered closes', async () => {
  const chair = await joined('facilitator');
  chair.send(command(1, 0, { type: 'conquer' }));
  expect(await nextAnswer(chair)).toEqual({ request: 1, refusal: 'malformed' });
  chair.send(frame(MESSAGE.command, '{"request":"x"}'));
  expect(await chair.closed()).toBe(CLOSE.badData);
});

test('[P19] a stage survives that everybody leaves and the relay restarts', async () => {
  const first = await startRelay();
  const held = await first.createWorkshop();
  const chair = await new RawSocket(first, held, 'facilitator').joined();
  chair.send(command(1, 0, goTo('vote')));
  await nextAnswer(chair);
  await first.stop();
  const second = await startRelay({ dataDir: first.dataDir });
  const again = await new RawSocket(second, held, 'participant').joined();
  expect(await nextStage(again)).toMatchObject({ revision: 1, position: step('vote') });
  await second.stop();
});

test('[P32] closing the day closes the code, and opening it again opens the code', async () => {
  const join = () => ask(relay, 'POST', '/api/join', { body: { code: workshop.code } });
  expect((await join()).status).toBe(200);
  const chair = await joined('facilitator');
  chair.send(command(1, 0, { type: 'goTo', position: { kind: 'closed' } }));
  await nextStage(chair);
  expect((await join()).json).toMatchObject({
    status: 410,
    type: 'urn:mellanrum:problem:expiredCode',
  });
  chair.send(command(2, 1, { type: 'undo' }));
  await nextStage(chair);
  expect((await join()).status).toBe(200);
  chair.close();
});
