import type { DeviceStore } from './device/DeviceStore.ts';
import { listWorkshops } from './device/keyRing.ts';
import { deleteDatabase } from './device/openDatabase.ts';
import { DEVICE_STORE } from './device/openDeviceStore.ts';
import { forgetWorkshop } from './forgetWorkshop.ts';
import type { Platform } from './Platform.ts';

/** On the shelf `device`: other tabs hear that all of it is about to go. */
export const EMPTIED = 'emptied';

/**
 * Takes away all that the app keeps on this device: copies of boards, keys, drafts, rescued texts, settings and the app
 * itself. Works without a network. Nothing may be open any more.
 */
export async function emptyDevice(store: DeviceStore, platform: Platform): Promise<void> {
  for (const { id } of await listWorkshops(store)) await forgetWorkshop(store, id, platform);
  store.close();
  const { indexedDB: factory } = platform;
  if (factory) {
    // Copies of former lives of a board too, where the browser can tell their names.
    const found = await factory.databases?.().catch(() => []);
    const names = (found ?? [])
      .map(({ name = '' }) => name)
      .filter((name) => name.startsWith(OURS));
    for (const name of new Set([...names, DEVICE_STORE])) await deleteDatabase(factory, name);
  }
  await platform.emptyStorage();
}

const OURS = 'mellanrum';
