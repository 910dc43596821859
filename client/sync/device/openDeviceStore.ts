import type { Platform } from '../Platform.ts';
import type { DeviceStore } from './DeviceStore.ts';
import { FallbackStore } from './FallbackStore.ts';
import { indexedDbStore } from './indexedDbStore.ts';
import { memoryStore } from './memoryStore.ts';
import { openTabs } from './tabs.ts';

/** The name of its database. */
export const DEVICE_STORE = 'mellanrum';

/** The device's store, or one in memory when the device refuses. Never rejects: `keeping` tells. */
export async function openDeviceStore(
  platform: Pick<Platform, 'indexedDB' | 'storagePatience' | 'BroadcastChannel'>,
  name = DEVICE_STORE,
): Promise<DeviceStore> {
  const { indexedDB: factory, storagePatience, BroadcastChannel: Channel } = platform;
  if (!factory) return memoryStore();
  const tabs = openTabs(Channel, name);
  const disk = await indexedDbStore(factory, name, storagePatience, tabs);
  if (!disk) tabs.close();
  return disk ? new FallbackStore(disk) : memoryStore();
}
