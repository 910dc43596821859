import * as decoding from 'lib0/decoding';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Desk, parseDesk } from '#shared/domain/desk/desk.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import type { Role } from '#shared/domain/role.ts';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { frame, RawSocket } from '../support/rawSocket.ts';
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

async function joined(role: Role): Promise<{ readonly socket: RawSocket; readonly desk: Desk }> {
  const socket = await new RawSocket(relay, workshop, role).joined();
  return { socket, desk: await nextDesk(socket) };
}

async function nextDesk(socket: RawSocket): Promise<Desk> {
  const desk = parseDesk(JSON.parse(decoding.readVarString(await socket.next(MESSAGE.desk))));
  if (!desk) throw new Error('the relay sent no desk');
  return desk;
}

const nextAnswer = async (socket: RawSocket): Promise<unknown> =>
  JSON.parse(decoding.readVarString(await socket.next(MESSAGE.deskCommand)));

const request = (number: number, revision: number, command: unknown) =>
  frame(MESSAGE.deskCommand, JSON.stringify({ request: number, revision, command }));
const write = (field: string, text: string) => ({ type: 'write', field, text });

test('[P68] a newcomer gets the desk, untouched at first', async () => {
  for (const role of ['organiser', 'facilitator', 'participant', 'screen'] as const) {
    const { socket, desk } = await joined(role);
    expect(desk).toEqual(newDesk());
    socket.close();
  }
});

test('[P69] a command is answered, and those who may see it get the new desk', async () => {
  const organiser = await joined('organiser');
  const chair = await joined('facilitator');
  const hall = await joined('participant');
  organiser.socket.send(request(1, 0, write('introduction', 'Vi möttes vid tolv bord.')));
  expect(await nextAnswer(organiser.socket)).toEqual({ request: 1, refusal: null });
  for (const { socket } of [organiser, chair]) {
    expect(await nextDesk(socket)).toMatchObject({
      revision: 1,
      introduction: 'Vi möttes vid tolv bord.',
    });
  }
  expect(await nextDesk(hall.socket)).toEqual({ ...newDesk(), revision: 1 });
  const late = await joined('organiser');
  expect(late.desk.introduction).toBe('Vi möttes vid tolv bord.');
  for (const { socket } of [organiser, chair, hall, late]) socket.close();
});

test('[P69] of two organisers at once one is stale, has the newer desk before it is told, and loses nothing', async () => {
  const one = await joined('organiser');
  const other = await joined('organiser');
  one.socket.send(request(1, 0, write('introduction', 'Vi möttes.')));
  other.socket.send(request(1, 0, write('diarienummer', '2027/114')));
  const answers = [await nextAnswer(one.socket), await nextAnswer(other.socket)];
  expect(answers).toContainEqual({ request: 1, refusal: null });
  expect(answers).toContainEqual({ request: 1, refusal: 'stale' });
  const [loser, own] =
    (answers[0] as { refusal: string | null }).refusal === 'stale'
      ? [one.socket, write('introduction', 'Vi möttes.')]
      : [other.socket, write('diarienummer', '2027/114')];
  const types = loser.frames.map((bytes) => decoding.readVarUint(decoding.createDecoder(bytes)));
  expect(types.lastIndexOf(MESSAGE.desk)).toBeLessThan(types.lastIndexOf(MESSAGE.deskCommand));
  loser.send(request(2, 1, own));
  expect(await nextAnswer(loser)).toEqual({ request: 2, refusal: null });
  const { socket, desk } = await joined('organiser');
  expect([desk.introduction, desk.diarienummer]).toEqual(['Vi möttes.', '2027/114']);
  for (const each of [one.socket, other.socket, socket]) each.close();
});

test.each(['facilitator', 'participant', 'screen'] as const)(
  '[P69] a %s changes nothing on the desk',
  async (role) => {
    const { socket } = await joined(role);
    socket.send(request(1, 0, write('introduction', 'Jag var här.')));
    expect(await nextAnswer(socket)).toEqual({ request: 1, refusal: 'notAllowed' });
    const { socket: organiser, desk } = await joined('organiser');
    expect(desk).toEqual(newDesk());
    for (const each of [socket, organiser]) each.close();
  },
);

test('[P12] an organiser whose key has been replaced changes nothing more', async () => {
  const { socket } = await joined('organiser');
  await ask(relay, 'POST', `/api/workshops/${workshop.id}/rotate`, {
    key: workshop.keys.organiser,
    body: { role: 'organiser' },
  });
  socket.send(request(1, 0, write('introduction', 'Jag är kvar.')));
  expect(await socket.closed()).toBe(CLOSE.badCapability);
  const { socket: chair, desk } = await joined('facilitator');
  expect(desk).toEqual(newDesk());
  chair.close();
});

test('[P69] a command that is none is answered, one that cannot be answered closes', async () => {
  const { socket } = await joined('organiser');
  socket.send(request(1, 0, { type: 'fix' }));
  expect(await nextAnswer(socket)).toEqual({ request: 1, refusal: 'malformed' });
  socket.send(frame(MESSAGE.deskCommand, '{"request":"x"}'));
  expect(await socket.closed()).toBe(CLOSE.badData);
});

test('[P68] a desk that was edited is there after the relay was started anew', async () => {
  const first = await startRelay();
  const day = await first.createWorkshop();
  const socket = await new RawSocket(first, day, 'organiser').joined();
  socket.send(request(1, 0, write('decision', 'Beslut 2027-02-01')));
  await nextAnswer(socket);
  await first.stop();
  const second = await startRelay({ dataDir: first.dataDir });
  const again = await new RawSocket(second, day, 'organiser').joined();
  expect(await nextDesk(again)).toMatchObject({ revision: 1, decision: 'Beslut 2027-02-01' });
  again.close();
  await second.stop();
});
