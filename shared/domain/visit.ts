import type { ActorId, VisitId } from './ids.ts';
import type { Removal } from './removal.ts';

/** A study visit: wanted by a guest, offered by a host, agreed by both. A month, never a person or address. */
export const VISIT_STATUSES = ['wish', 'offer', 'agreed', 'done'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export const VISIT_ANSWERS = ['yes', 'notNow'] as const;
export type VisitAnswer = (typeof VISIT_ANSWERS)[number];

/** One organisation at another's. Either end may still be open. */
export interface Visit {
  readonly id: VisitId;
  readonly host: ActorId | null;
  readonly guest: ActorId | null;
  /** What the guest wants to see or ask. */
  readonly learn: string;
  /** What the host can show. */
  readonly show: string;
  /** `YYYY-MM`. */
  readonly when: string | null;
  readonly status: VisitStatus;
  readonly answers: ReadonlyMap<ActorId, VisitAnswer>;
  /** Who asks a host that is not in the room. */
  readonly inviter: ActorId | null;
  readonly removed: Removal | null;
}
