import type { Platform } from '../Platform.ts';
import { type Cell, newCell } from '../readable.ts';
import type { DeviceStore, Shelf } from './DeviceStore.ts';
import { indexedDbStore } from './indexedDbStore.ts';
import { memoryStore } from './memoryStore.ts';

const NAME = 'mellanrum';

/** The device's store, or one in memory when the device refuses. Never rejects: `keeping` tells. */
export async function openDeviceStore(
  { indexedDB: factory, storagePatience }: Pick<Platform, 'indexedDB' | 'storagePatience'>,
  name = NAME,
): Promise<DeviceStore> {
  const disk = factory ? await indexedDbStore(factory, name, storagePatience) : null;
  return disk ? withFallback(disk) : memoryStore();
}

/** What the disk refuses is kept in memory from then on, over what the disk still gives. */
function withFallback(disk: DeviceStore): DeviceStore {
  const memory = memoryStore();
  const touched = new Set<string>();
  const keeping: Cell<'device' | 'memory'> = newCell('device');
  const inMemory = (shelf: Shelf, key: string) => touched.has(`${shelf}\n${key}`);
  const attempt = async <Value>(ask: () => Promise<Value>, otherwise: () => Promise<Value>) => {
    try {
      return await ask();
    } catch {
      keeping.set('memory'); // full, closed by the browser, or broken: all the same to the person
      return await otherwise();
    }
  };
  return {
    keeping,
    get: (shelf, key) =>
      inMemory(shelf, key)
        ? memory.get(shelf, key)
        : attempt(
            () => disk.get(shelf, key),
            async () => undefined,
          ),
    async list(shelf, prefix) {
      const onDisk = await attempt(
        () => disk.list(shelf, prefix),
        async () => [],
      );
      const held = await memory.list(shelf, prefix);
      return [...onDisk.filter(({ key }) => !inMemory(shelf, key)), ...held];
    },
    change(shelf, key, next) {
      const hold = async () => {
        touched.add(`${shelf}\n${key}`);
        return await memory.change(shelf, key, next);
      };
      return inMemory(shelf, key) ? hold() : attempt(() => disk.change(shelf, key, next), hold);
    },
    close() {
      disk.close();
      memory.close();
    },
  };
}
