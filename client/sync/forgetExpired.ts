import { isPast } from '#shared/domain/stage/deletion.ts';
import type { Api } from './api.ts';
import type { DeviceStore } from './device/DeviceStore.ts';
import { listWorkshops, roleToUse } from './device/keyRing.ts';
import { keepBoard, recallBoard } from './device/knownBoard.ts';
import { forgetWorkshop } from './forgetWorkshop.ts';
import type { Platform } from './Platform.ts';

/**
 * [P77] Clears what this device keeps of workshops whose day of deletion has passed, also of those that nobody opens any
 * more. Only a relay that has the workshop all the same, or that has no answer just now, keeps it here.
 */
export async function forgetExpired(
  store: DeviceStore,
  platform: Platform,
  api: Pick<Api, 'workshop'>,
): Promise<void> {
  for (const entry of await listWorkshops(store)) {
    const { id } = entry;
    const known = await recallBoard(store, id);
    if (!known || !isPast(known.stage, platform.now())) continue;
    const role = roleToUse(entry);
    const answer = await api.workshop({ id, key: (role && entry.keys[role]) ?? '' });
    if (answer.ok) await keepBoard(store, id, { ...known, stage: answer.value.stage });
    else if (answer.problem !== 'unavailable' && answer.problem !== 'tooManyTries') {
      await forgetWorkshop(store, id, platform);
    }
  }
}
