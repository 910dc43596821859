import type { DeviceStore } from '../sync/device/DeviceStore.ts';
import { type KeptHere, listKept } from '../sync/device/kept.ts';
import { EMPTIED, emptyDevice } from '../sync/emptyDevice.ts';
import type { Platform } from '../sync/Platform.ts';
import { newCell, type Readable } from '../sync/readable.ts';

/** All that the app keeps on this device, of every workshop. */
export interface OwnDevice {
  /** Nothing is kept here any more, and this page is of no use. */
  readonly isEmpty: Readable<boolean>;
  kept(): Promise<readonly KeptHere[]>;
  empty(): Promise<void>;
}

/**
 * `leave`: closes whatever is open on this page.
 *
 *   in use ──empty(), here or in another tab──▶ left ──▶ empty
 */
export function newOwnDevice(
  device: Promise<DeviceStore>,
  platform: Platform,
  leave: () => Promise<void>,
): OwnDevice {
  const isEmpty = newCell(false);
  void device.then((store) =>
    store.watch('device', (key) => {
      if (key === EMPTIED) void leave().then(() => isEmpty.set(true));
    }),
  );
  return {
    isEmpty,
    kept: async () => await listKept(await device),
    async empty() {
      const store = await device;
      await store.change('device', EMPTIED, () => undefined);
      await leave();
      await emptyDevice(store, platform);
      isEmpty.set(true);
    },
  };
}
