import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { command, RawSocket } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
});
beforeEach(async () => {
  workshop = await relay.createWorkshop();
});
afterAll(() => relay.stop());

const join = (code: string) => ask(relay, 'POST', '/api/join', { body: { code } });
const renew = (role: 'organiser' | 'facilitator' | 'participant' | 'screen') =>
  ask(relay, 'POST', `/api/workshops/${workshop.id}/renew-code`, { key: workshop.keys[role] });

test('[P47] while the door is shut the code lets nobody in, links and who is in go on, and it can be opened again', async () => {
  const chair = await new RawSocket(relay, workshop, 'facilitator').joined();
  const hall = await new RawSocket(relay, workshop, 'participant').joined();
  const door = async (request: number, open: boolean) => {
    chair.send(command(request, request - 1, { type: 'door', open }));
    await chair.next(MESSAGE.command);
  };
  await door(1, false);
  expect(await join(workshop.code)).toMatchObject({
    status: 403,
    json: { type: 'urn:mellanrum:problem:doorClosed' },
  });
  const late = await new RawSocket(relay, workshop, 'participant').joined();
  for (const socket of [late, hall]) {
    socket.send(command(1, 0, { type: 'tableDone', table: 't1', done: true }));
    await socket.next(MESSAGE.command);
  }
  await door(2, true);
  expect((await join(workshop.code)).status).toBe(200);
  for (const socket of [chair, hall, late]) socket.close();
});

test('[P47] a new code is good at once, and the old one is unknown at once', async () => {
  const screen = await new RawSocket(relay, workshop, 'screen').joined();
  const { status, json } = await renew('facilitator');
  expect(status).toBe(200);
  const { code } = json as { code: string };
  expect(code).not.toBe(workshop.code);
  expect(await join(workshop.code)).toMatchObject({
    status: 404,
    json: { type: 'urn:mellanrum:problem:unknownCode' },
  });
  expect((await join(code)).json).toEqual({ id: workshop.id, key: workshop.keys.participant });
  // The open room knows it too: the screen shows what it is told.
  const key = workshop.keys.screen;
  const shown = await ask(relay, 'GET', `/api/workshops/${workshop.id}`, { key });
  expect(shown.json).toMatchObject({ code });
  screen.close();
});

test('[P47] a participant and a screen cannot renew the code', async () => {
  for (const role of ['participant', 'screen'] as const) {
    expect(await renew(role)).toMatchObject({ status: 403 });
  }
  expect((await join(workshop.code)).status).toBe(200);
});
