import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';

/** A workshop that this device has a key to. */
export interface KnownWorkshop {
  readonly id: WorkshopId;
  readonly title: string;
  /** The strongest role there is a key for. */
  readonly role: Role;
  readonly href: string;
}
