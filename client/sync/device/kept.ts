import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { listUnsent } from '../outbox/unsentRows.ts';
import type { DeviceStore } from './DeviceStore.ts';
import { listWorkshops } from './keyRing.ts';

/** What a device keeps of one workshop, as far as it would be missed. */
export interface KeptHere {
  readonly id: WorkshopId;
  readonly title: string;
  /** Things that the relay has not acknowledged, or that nobody else has: cards, changes, ballots, rescued texts. */
  readonly unsent: number;
  /** An organiser's link cannot be made again. */
  readonly hasOrganiserKey: boolean;
}

const waitingSchema = v.object({ state: v.literal('waiting') });

/** Every workshop that this device has a key to, newest first. */
export async function listKept(store: DeviceStore): Promise<readonly KeptHere[]> {
  const workshops = await listWorkshops(store);
  return await Promise.all(
    workshops.map(async ({ id, title, keys }) => ({
      ...{ id, title, hasOrganiserKey: keys.organiser !== undefined },
      unsent: await countUnsent(store, id),
    })),
  );
}

async function countUnsent(store: DeviceStore, id: WorkshopId): Promise<number> {
  const rows = await listUnsent(store, id);
  const cards = new Set(rows.flatMap((row) => row.cards.map((card) => card.id)));
  const others = rows.filter((row) => row.other).length;
  const slips = await store.list('slips', `${id}/`);
  const waiting = slips.filter(({ value }) => v.is(waitingSchema, value)).length;
  const unshown = (await store.list('unshown', `${id}/`)).length;
  const rescued = (await store.list('rescued', `${id}/`)).length;
  return cards.size + others + waiting + unshown + rescued;
}
