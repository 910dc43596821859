import { expect, test, vi } from 'vitest';
import type { DeviceStore } from '../../../client/sync/device/DeviceStore.ts';
import { deviceSecret } from '../../../client/sync/device/deviceSecret.ts';
import { memoryStore } from '../../../client/sync/device/memoryStore.ts';
import { openDeviceStore } from '../../../client/sync/device/openDeviceStore.ts';
import { testPlatform } from './device.ts';

let count = 0;
const freshName = () => {
  count += 1;
  return `device store ${count}`;
};

const STORES: Readonly<Record<string, () => Promise<DeviceStore>>> = {
  'on the disk': () => openDeviceStore(testPlatform(), freshName()),
  'in memory': async () => memoryStore(),
};

for (const [where, open] of Object.entries(STORES)) {
  test(`${where}: what is put can be got, changed and taken away`, async () => {
    const store = await open();
    expect(await store.get('boards', 'a')).toBeUndefined();
    expect(await store.change('boards', 'a', () => ({ n: 1 }))).toEqual({ n: 1 });
    expect(await store.change('boards', 'a', (before) => [before])).toEqual([{ n: 1 }]);
    expect(await store.get('boards', 'a')).toEqual([{ n: 1 }]);
    expect(await store.get('seats', 'a')).toBeUndefined();
    await store.change('boards', 'a', () => undefined);
    expect(await store.get('boards', 'a')).toBeUndefined();
    store.close();
  });

  test(`${where}: a list holds one shelf's keys that begin so, in order`, async () => {
    const store = await open();
    for (const key of ['b/2', 'a/1', 'b/1', 'c']) await store.change('unsent', key, () => key);
    await store.change('rescued', 'b/3', () => 'elsewhere');
    expect((await store.list('unsent', 'b/')).map(({ key }) => key)).toEqual(['b/1', 'b/2']);
    expect(await store.list('unsent')).toHaveLength(4);
    store.close();
  });

  test(`${where}: changes at the same moment come one after the other`, async () => {
    const store = await open();
    const add = () => store.change('device', 'n', (before) => Number(before ?? 0) + 1);
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await store.get('device', 'n')).toBe(20);
    store.close();
  });
}

test('two tabs that ask at the same moment have the same secret, and so has the next day', async () => {
  const platform = testPlatform();
  const name = freshName();
  const tabs = await Promise.all([1, 2, 3].map(() => openDeviceStore(platform, name)));
  const secrets = await Promise.all(tabs.map((tab) => deviceSecret(tab, platform.randomBytes)));
  expect(new Set(secrets).size).toBe(1);
  for (const tab of tabs) tab.close();
  const nextDay = await openDeviceStore(platform, name);
  expect(await deviceSecret(nextDay, platform.randomBytes)).toBe(secrets[0]);
});

test('a damaged secret is replaced', async () => {
  const store = memoryStore();
  await store.change('device', 'secret', () => 'not a secret');
  const secret = await deviceSecret(store, testPlatform().randomBytes);
  expect(await store.get('device', 'secret')).toBe(secret);
});

test('a disk that refuses is told of, and what it refused is kept in memory over what it has', async () => {
  const store = await openDeviceStore(testPlatform(), freshName());
  await store.change('seats', 'kept', () => 'before');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await store.change('seats', 'refused', () => 'in memory');
  expect(store.keeping.get()).toBe('memory');
  expect(await store.get('seats', 'refused')).toBe('in memory');
  expect(await store.get('seats', 'kept')).toBe('before');
  expect((await store.list('seats')).map(({ value }) => value)).toEqual(['before', 'in memory']);
  put.mockRestore();
});

test('a disk with room again takes what it refused, and no longer needs to be told of', async () => {
  const name = freshName();
  const store = await openDeviceStore(testPlatform(), name);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await store.change('seats', 'refused', () => 'held');
  await store.change('boards', 'refused too', () => 'held');
  put.mockRestore();
  await store.change('seats', 'later', () => 'written');
  expect(store.keeping.get()).toBe('device');
  store.close();
  const nextDay = await openDeviceStore(testPlatform(), name);
  expect(await nextDay.get('seats', 'refused')).toBe('held');
  expect(await nextDay.get('boards', 'refused too')).toBe('held');
});
