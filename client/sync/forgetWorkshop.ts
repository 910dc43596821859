import { participantId } from '#shared/domain/identity.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { copyName } from './copy/copyName.ts';
import { type DeviceStore, SHELVES } from './device/DeviceStore.ts';
import { deviceSecret } from './device/deviceSecret.ts';
import { recallBoard } from './device/knownBoard.ts';
import { deleteDatabase } from './device/openDatabase.ts';
import type { Platform } from './Platform.ts';

/** Takes away all that the device keeps of a workshop: copies of the board, keys, seat, drafts, rescued texts. */
export async function forgetWorkshop(
  store: DeviceStore,
  workshop: WorkshopId,
  platform: Pick<Platform, 'indexedDB' | 'randomBytes' | 'forgetDrafts'>,
): Promise<void> {
  platform.forgetDrafts(workshop);
  const known = await recallBoard(store, workshop);
  if (known && platform.indexedDB) {
    const secret = await deviceSecret(store, platform.randomBytes);
    const participant = participantId(workshop, secret);
    for (const asScreen of [false, true]) {
      const name = copyName({ workshop, participant, epoch: known.epoch, asScreen });
      await deleteDatabase(platform.indexedDB, name);
    }
  }
  for (const shelf of SHELVES) {
    for (const { key } of await store.list(shelf, workshop)) {
      const own = key === workshop || key.startsWith(`${workshop}/`);
      if (own) await store.change(shelf, key, () => undefined);
    }
  }
}
