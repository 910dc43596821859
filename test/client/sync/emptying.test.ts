import { afterEach, beforeEach, expect, test } from 'vitest';
import { fail, ok } from '#shared/domain/result.ts';
import { type Api, newApi } from '../../../client/sync/api.ts';
import { listKept } from '../../../client/sync/device/kept.ts';
import { keepWorkshop } from '../../../client/sync/device/keyRing.ts';
import { openDeviceStore } from '../../../client/sync/device/openDeviceStore.ts';
import { emptyDevice } from '../../../client/sync/emptyDevice.ts';
import { forgetExpired } from '../../../client/sync/forgetExpired.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, type TestDevice, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isKept, isOffline, isSaved } from './until.ts';

const YEARS_MS = 10 * 365 * 86_400_000;

let hall: Hall;
let phone: TestDevice;
let now: number;
let hasEmptied: boolean;
beforeEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  now = Date.now();
  hasEmptied = false;
  hall = await openHall();
  const emptyStorage = async () => {
    hasEmptied = true;
  };
  phone = await newTestDevice({ now: () => now, emptyStorage });
  await keepWorkshop(phone.store, {
    ...{ id: hall.workshop.id, title: 'Mellan dörrarna', seen: now },
    keys: { organiser: hall.workshop.keys.organiser },
  });
});
afterEach(() => hall.close());

async function visit(): Promise<Session> {
  const session = await hall.open(phone);
  await Promise.all([isSaved(session), isKept(session)]);
  return session;
}

test('what only this device has is counted before it is emptied, without contact', async () => {
  const session = await visit();
  writeCard(session, 'Skickat');
  await isSaved(session);
  const told = { id: hall.workshop.id, title: 'Mellan dörrarna', hasOrganiserKey: true };
  expect(await listKept(phone.store)).toEqual([{ ...told, unsent: 0 }]);
  await hall.relayStops();
  await isOffline(session);
  writeCard(session, 'Inte skickat');
  writeCard(session, 'Inte heller');
  session.hand({ kind: 'drafts', step: 'valueVision', table: null, count: 1 });
  await session.close();
  expect(await listKept(phone.store)).toEqual([{ ...told, unsent: 3 }]);
});

test('an emptied device has no database left, and what lies beside them is gone too', async () => {
  const store = await openDeviceStore(phone.platform);
  const session = await visit();
  writeCard(session, 'Skickat');
  await isSaved(session);
  await session.close();
  await hall.relayStops();
  expect(await named('mellanrum')).toHaveLength(2);
  await emptyDevice(store, phone.platform);
  expect(await named('mellanrum')).toEqual([]);
  expect(hasEmptied).toBe(true);
});
const named = async (start: string) =>
  (await indexedDB.databases()).filter(({ name }) => name?.startsWith(start));

test.each([
  ['the relay cannot be reached', 'network', 0],
  ['the relay has it no more', 'gone', 0],
  ['the relay has no answer just now', 'unavailable', 1],
] as const)(
  '[P77] a workshop whose day has passed goes from a device when %s',
  async (_, problem, left) => {
    await (await visit()).close();
    const silent = { workshop: async () => fail(problem) };
    await forgetExpired(phone.store, phone.platform, silent);
    expect(await phone.store.list('boards')).toHaveLength(1);
    now += YEARS_MS;
    await forgetExpired(phone.store, phone.platform, silent);
    expect(await phone.store.list('boards')).toHaveLength(left);
    expect(await phone.store.list('workshops')).toHaveLength(left);
  },
);

test('[P77] a relay that still has the workshop says when it is to be deleted', async () => {
  await (await visit()).close();
  now += YEARS_MS;
  const real = newApi(hall.url, fetch);
  const later: Pick<Api, 'workshop'> = {
    workshop: async (access) => {
      const answer = await real.workshop(access);
      if (!answer.ok) return answer;
      return ok({ ...answer.value, stage: { ...answer.value.stage, deleteOn: '2099-01-01' } });
    },
  };
  await forgetExpired(phone.store, phone.platform, later);
  expect(await phone.store.get('boards', hall.workshop.id)).toMatchObject({
    stage: { deleteOn: '2099-01-01' },
  });
});

test('a workshop that was deleted while a phone was away stays deleted, whatever the phone brings', async () => {
  const session = await visit();
  await session.close();
  const answer = await newApi(hall.url, fetch).remove({
    id: hall.workshop.id,
    key: hall.workshop.keys.organiser,
  });
  expect(answer.ok).toBe(true);
  const again = await hall.open(phone);
  writeCard(again, 'Skrivet efteråt');
  await until('it is told', () => again.connection.get().kind === 'stopped');
  expect(again.connection.get()).toEqual({ kind: 'stopped', reason: 'gone' });
  const access = { id: hall.workshop.id, key: hall.workshop.keys.organiser };
  expect(await newApi(hall.url, fetch).workshop(access)).toEqual(fail('gone'));
});
