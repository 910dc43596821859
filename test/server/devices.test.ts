import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DevicesAnswer } from '#shared/protocol/api.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { frame, RawSocket } from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { until } from '../support/until.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop();
});

async function devices(): Promise<DevicesAnswer['devices']> {
  const path = `/api/workshops/${workshop.id}/devices`;
  const { json } = await ask(relay, 'GET', path, { key: workshop.keys.facilitator });
  return (json as DevicesAnswer).devices;
}

const ORG = 'organisation-000000000';

async function tell(socket: RawSocket, slip: object, request = 1): Promise<void> {
  const sync = { kind: 'sync', table: 't2', org: ORG, waiting: 0, unshown: 0, ...slip };
  socket.send(frame(MESSAGE.slip, JSON.stringify({ request, slip: sync })));
  await socket.next(MESSAGE.slip);
}

test('[P90] a device tells where it sits and what waits on it, and nobody hears who it is', async () => {
  const device = newDevice();
  const phone = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  await until('it is known', async () => (await devices()).length === 1);
  expect(await devices()).toMatchObject([{ waiting: null, isHere: true }]);
  await tell(phone, { waiting: 3, unshown: 1 });
  const [told] = await devices();
  expect(told).toMatchObject({ table: 't2', org: ORG, waiting: 3, unshown: 1, isHere: true });
  expect(Object.keys(told ?? {}).sort()).toEqual(
    ['isHere', 'org', 'seen', 'table', 'unshown', 'waiting'].sort(),
  );
  await tell(phone, {}, 2);
  expect(await devices()).toMatchObject([{ waiting: 0, unshown: 0 }]);
  phone.close();
});

test('[P90] what a device last said stays when it leaves, with when it was last seen', async () => {
  const phone = await new RawSocket(relay, workshop, 'participant').joined();
  await tell(phone, { waiting: 2 });
  const [before] = await devices();
  phone.close();
  await until('it has left', async () => (await devices())[0]?.isHere === false);
  const [after] = await devices();
  expect(after).toMatchObject({ table: 't2', waiting: 2 });
  expect(after?.seen).toBeGreaterThanOrEqual(before?.seen ?? Number.POSITIVE_INFINITY);
});

test('[P90] two sockets of one device are one device', async () => {
  const device = newDevice();
  const one = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  const other = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  await tell(one, { waiting: 1 });
  one.close();
  await until('one of them has left', async () => (await devices())[0]?.isHere === true);
  expect(await devices()).toHaveLength(1);
  other.close();
});

test('[P90] screens tell nothing, and only who leads may ask', async () => {
  const screen = await new RawSocket(relay, workshop, 'screen').joined();
  await tell(screen, {});
  expect(await devices()).toEqual([]);
  screen.close();
  const path = `/api/workshops/${workshop.id}/devices`;
  for (const role of ['participant', 'screen'] as const) {
    expect((await ask(relay, 'GET', path, { key: workshop.keys[role] })).status).toBe(403);
  }
});
