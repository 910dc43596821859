import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { ApiProblem } from '../sync/api.ts';
import type { RingEntry } from '../sync/device/keyRing.ts';
import type { OpenWorkshop } from './sessionContext.ts';

/** Between an address and a workshop. */
export type Entrance =
  /** The page is in no workshop. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'looking'; readonly id: WorkshopId }
  /** No key to it on this device, or only half of one. */
  | { readonly kind: 'noKey'; readonly id: WorkshopId }
  /** A link's key, and no word yet from the relay whose key it is. */
  | { readonly kind: 'refused'; readonly id: WorkshopId; readonly problem: ApiProblem }
  | {
      readonly kind: 'open';
      readonly id: WorkshopId;
      readonly role: Role;
      readonly entry: RingEntry;
      readonly workshop: OpenWorkshop;
    };
