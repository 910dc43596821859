import { expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import {
  dropFreshKey,
  findWorkshop,
  keepFreshKey,
  keepWorkshop,
  listWorkshops,
  refuseKey,
  roleToUse,
} from '../../../client/sync/device/keyRing.ts';
import { memoryStore } from '../../../client/sync/device/memoryStore.ts';

const id = 'abcdefghijklmnopqrstuv' as WorkshopId;
const key = (letter: string) => letter.repeat(43);

test('a participant’s link never costs an organiser their own key', async () => {
  const store = memoryStore();
  await keepWorkshop(store, { id, title: 'Dag', keys: { organiser: key('o') }, seen: 1 });
  await keepWorkshop(store, { id, title: '', keys: { participant: key('p') }, seen: 2 });
  const entry = await findWorkshop(store, id);
  expect(entry).toMatchObject({ title: 'Dag', seen: 2 });
  expect(entry && roleToUse(entry)).toBe('organiser');
});

test('a key the relay refused is tried last, and first again when the role has a new one', async () => {
  const store = memoryStore();
  const keys = { facilitator: key('f'), participant: key('p') };
  await keepWorkshop(store, { id, title: '', keys, seen: 1 });
  await refuseKey(store, id, 'facilitator');
  const refused = await findWorkshop(store, id);
  expect(refused && roleToUse(refused)).toBe('participant');
  await keepWorkshop(store, { id, title: '', keys: { facilitator: key('g') }, seen: 2 });
  const renewed = await findWorkshop(store, id);
  expect(renewed && roleToUse(renewed)).toBe('facilitator');
});

test('when every key was refused the strongest is still tried', () => {
  const entry = { keys: { facilitator: key('f') }, refused: ['facilitator' as const] };
  expect(roleToUse(entry)).toBe('facilitator');
  expect(roleToUse({ keys: {}, refused: [] })).toBeNull();
});

test('a link’s key waits until it is known whose it is', async () => {
  const store = memoryStore();
  await keepFreshKey(store, id, key('x'), 1);
  expect(await findWorkshop(store, id)).toMatchObject({ fresh: key('x'), keys: {} });
  await keepWorkshop(store, { id, title: 'Dag', keys: { participant: key('x') }, seen: 2 });
  const placed = await findWorkshop(store, id);
  expect(placed).toMatchObject({ keys: { participant: key('x') } });
  expect(placed).not.toHaveProperty('fresh');
});

test('a key that is known already is not asked about again', async () => {
  const store = memoryStore();
  await keepWorkshop(store, { id, title: '', keys: { participant: key('p') }, seen: 1 });
  await keepFreshKey(store, id, key('p'), 2);
  expect(await findWorkshop(store, id)).not.toHaveProperty('fresh');
});

test('a link’s key that is none leaves what was known, and nothing where nothing was', async () => {
  const store = memoryStore();
  await keepFreshKey(store, id, key('x'), 1);
  await dropFreshKey(store, id);
  expect(await findWorkshop(store, id)).toBeNull();
  await keepWorkshop(store, { id, title: '', keys: { participant: key('p') }, seen: 1 });
  await keepFreshKey(store, id, key('x'), 2);
  await dropFreshKey(store, id);
  expect((await findWorkshop(store, id))?.keys).toEqual({ participant: key('p') });
});

test('workshops are listed newest first, and what cannot be read is left out', async () => {
  const store = memoryStore();
  const other = 'zzzzzzzzzzzzzzzzzzzzzz' as WorkshopId;
  await keepWorkshop(store, { id, title: 'Äldre', keys: {}, seen: 1 });
  await keepWorkshop(store, { id: other, title: 'Nyare', keys: {}, seen: 2 });
  await store.change('workshops', 'damaged', () => ({ id: 3 }));
  expect((await listWorkshops(store)).map(({ title }) => title)).toEqual(['Nyare', 'Äldre']);
});
