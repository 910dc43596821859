import { type DeviceSecret, isDeviceSecret, newDeviceSecret } from '#shared/domain/identity.ts';
import type { RandomBytes } from '#shared/domain/ids.ts';
import type { DeviceStore } from './DeviceStore.ts';

/** Made once per browser, also when two tabs ask at the same moment: the store lets one be first. */
export async function deviceSecret(store: DeviceStore, random: RandomBytes): Promise<DeviceSecret> {
  const fresh = newDeviceSecret(random);
  const kept = await store.change('device', 'secret', (before) =>
    isDeviceSecret(before) ? before : fresh,
  );
  return isDeviceSecret(kept) ? kept : fresh;
}
