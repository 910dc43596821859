import { afterEach, beforeEach, expect, test } from 'vitest';
import { findWorkshop, keepWorkshop, roleToUse } from '../../../client/sync/device/keyRing.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { freshFolder } from '../../support/relay.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, type TestDevice, textOf, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isKept, isOnline, isSaved } from './until.ts';

let hall: Hall;
let phone: TestDevice;
beforeEach(async () => {
  hall = await openHall();
  phone = await newTestDevice();
});
afterEach(() => hall.close());

const isStopped = (session: Session) =>
  until('it is stopped', () => session.connection.get().kind === 'stopped');

const asOrganiser = (path: string, init: RequestInit) =>
  fetch(`${hall.url}/api/workshops/${hall.workshop.id}${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${hall.workshop.keys.organiser}` },
  });

const databases = async () =>
  (await indexedDB.databases()).filter(({ name }) => name?.includes(hall.workshop.id));

test('a deleted workshop takes the copy, the keys and everything else of it off the device', async () => {
  const { id } = hall.workshop;
  await keepWorkshop(phone.store, {
    id,
    title: '',
    keys: { participant: hall.workshop.keys.participant },
    seen: 1,
  });
  const first = await hall.open(phone);
  await isOnline(first);
  writeCard(first, 'Ska bort');
  await Promise.all([isSaved(first), isKept(first)]);
  expect(await databases()).toHaveLength(1);
  await asOrganiser('', { method: 'DELETE' });
  await isStopped(first);
  expect(first.connection.get()).toEqual({ kind: 'stopped', reason: 'gone' });
  expect(first.board.get().cards.size).toBe(0);
  await until('the copy is gone', async () => (await databases()).length === 0);
  await until('the keys are gone', async () => (await findWorkshop(phone.store, id)) === null);
  await until('the board is gone', async () => (await phone.store.get('boards', id)) === undefined);
});

test('a relay that never knew the board leaves the copy as it is, to read and not to write in', async () => {
  const first = await hall.open(phone);
  await isOnline(first);
  const card = writeCard(first, 'Min kopia');
  await Promise.all([isSaved(first), isKept(first)]);
  await first.close();
  await hall.relayStops();
  await hall.relayStarts({ dataDir: freshFolder() });
  const again = await hall.open(phone);
  await isStopped(again);
  expect(again.connection.get()).toEqual({ kind: 'stopped', reason: 'notHere' });
  await until('the copy is read', () => textOf(again, card) === 'Min kopia');
  writeCard(again, 'Går inte');
  expect(again.board.get().cards.size).toBe(1);
});

test('[P12] a replaced key stops the device, keeps its copy, and is tried last from then on', async () => {
  const { id, keys } = hall.workshop;
  await keepWorkshop(phone.store, { id, title: '', keys, seen: 1 });
  const leader = await hall.open(phone, 'facilitator');
  await Promise.all([isOnline(leader), isKept(leader)]);
  await asOrganiser('/rotate', { method: 'POST', body: JSON.stringify({ role: 'facilitator' }) });
  await isStopped(leader);
  expect(leader.connection.get()).toEqual({ kind: 'stopped', reason: 'badCapability' });
  expect(await databases()).toHaveLength(1);
  const { organiser: _, ...lower } = keys;
  await until('it is noted', async () => {
    const entry = await findWorkshop(phone.store, id);
    return entry !== null && roleToUse({ ...entry, keys: lower }) === 'participant';
  });
});
