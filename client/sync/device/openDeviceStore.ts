import type { Platform } from '../Platform.ts';
import type { DeviceStore } from './DeviceStore.ts';
import { FallbackStore } from './FallbackStore.ts';
import { indexedDbStore } from './indexedDbStore.ts';
import { memoryStore } from './memoryStore.ts';

const NAME = 'mellanrum';

/** The device's store, or one in memory when the device refuses. Never rejects: `keeping` tells. */
export async function openDeviceStore(
  { indexedDB: factory, storagePatience }: Pick<Platform, 'indexedDB' | 'storagePatience'>,
  name = NAME,
): Promise<DeviceStore> {
  const disk = factory ? await indexedDbStore(factory, name, storagePatience) : null;
  return disk ? new FallbackStore(disk) : memoryStore();
}
