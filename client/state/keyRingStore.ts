import type { WorkshopId } from '#shared/domain/ids.ts';
import type { DeviceStore } from '../sync/device/DeviceStore.ts';
import { type Keys, keepWorkshop, listWorkshops, type RingEntry } from '../sync/device/keyRing.ts';
import { forgetWorkshop } from '../sync/forgetWorkshop.ts';
import type { Platform } from '../sync/Platform.ts';
import { newCell, type Readable } from '../sync/readable.ts';

export interface NewWorkshop {
  readonly id: WorkshopId;
  readonly title: string;
  readonly keys: Keys;
}

/** The workshops this device has keys to. */
export interface KeyRingStore {
  /** Newest first. */
  readonly workshops: Readable<readonly RingEntry[]>;
  add(workshop: NewWorkshop): Promise<void>;
  /** With all that the device keeps of it. */
  forget(id: WorkshopId): Promise<void>;
  refresh(): Promise<void>;
}

export function newKeyRingStore(device: Promise<DeviceStore>, platform: Platform): KeyRingStore {
  const workshops = newCell<readonly RingEntry[]>([]);
  const refresh = async () => workshops.set(await listWorkshops(await device));
  void refresh();
  return {
    workshops,
    refresh,
    async add(workshop) {
      await keepWorkshop(await device, { ...workshop, seen: platform.now() });
      await refresh();
    },
    async forget(id) {
      await forgetWorkshop(await device, id, platform);
      await refresh();
    },
  };
}
