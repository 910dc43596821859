import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { type RingEntry, roleToUse } from '../sync/device/keyRing.ts';
import { useApp } from './appContext.ts';
import type { NewWorkshop } from './keyRingStore.ts';
import { useReadable } from './useReadable.ts';

/** A workshop this device has a key to. */
export interface WorkshopEntry {
  readonly id: WorkshopId;
  readonly title: string;
  /** As whom this device comes; null while a link's key waits for the relay's word. */
  readonly role: Role | null;
  /** When it was last opened here, device clock ms. */
  readonly seen: number;
}

export interface KeyRing {
  /** Newest first. */
  readonly workshops: readonly WorkshopEntry[];
  add(workshop: NewWorkshop): Promise<void>;
  forget(id: WorkshopId): Promise<void>;
}

export function useKeyRing(): KeyRing {
  const { keyRing } = useApp();
  const workshops = useReadable(keyRing.workshops).map(toEntry);
  return { workshops, add: keyRing.add, forget: keyRing.forget };
}

const toEntry = (entry: RingEntry): WorkshopEntry => ({
  id: entry.id,
  title: entry.title,
  role: roleToUse(entry),
  seen: entry.seen,
});
