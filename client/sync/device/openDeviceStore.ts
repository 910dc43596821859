import type { Platform } from '../Platform.ts';
import { type Cell, newCell } from '../readable.ts';
import type { DeviceStore, Kept, Shelf } from './DeviceStore.ts';
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
  const held = new Set<string>();
  const keeping: Cell<'device' | 'memory'> = newCell('device');
  const isHeld = (shelf: Shelf, key: string) => held.has(`${shelf}\n${key}`);
  const orElse = async <Value>(asked: () => Promise<Value>, otherwise: () => Promise<Value>) => {
    try {
      return await asked();
    } catch {
      keeping.set('memory'); // full, closed by the browser, or broken: all the same to the person
      return await otherwise();
    }
  };
  return {
    keeping,
    async get(shelf, key) {
      if (isHeld(shelf, key)) return await memory.get(shelf, key);
      return await orElse(() => disk.get(shelf, key), nothing);
    },
    async list(shelf, prefix) {
      const onDisk = await orElse(() => disk.list(shelf, prefix), none);
      const inMemory = await memory.list(shelf, prefix);
      return [...onDisk.filter(({ key }) => !isHeld(shelf, key)), ...inMemory];
    },
    async change(shelf, key, next) {
      const hold = () => {
        held.add(`${shelf}\n${key}`);
        return memory.change(shelf, key, next);
      };
      return await (isHeld(shelf, key)
        ? hold()
        : orElse(() => disk.change(shelf, key, next), hold));
    },
    close() {
      disk.close();
      memory.close();
    },
  };
}

const nothing = async (): Promise<unknown> => undefined;
const none = async (): Promise<readonly Kept[]> => [];
