import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import type { Capability } from './capability.ts';
import type { Seat } from './seat.ts';

/** Somebody connected to a room, as the room sees it. */
export interface Member {
  readonly participant: ParticipantId;
  readonly role: Role;
  readonly capability: Capability;
  readonly seat: Seat;
  /** Whether what it sent still counts: not once it was refused, or its key rotated. A socket that is merely gone does count. */
  counts(): boolean;
  send(frame: Uint8Array): void;
  /** Presence is the first thing that a slow reader goes without. */
  sendPresence(frame: Uint8Array): void;
  /** `vector`: the document's state after this update, in case the reader cannot keep up from here. */
  sendUpdate(frame: Uint8Array, vector: () => Uint8Array): void;
  close(reason: CloseReason): void;
}
