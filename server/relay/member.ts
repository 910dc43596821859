import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import type { Capability } from './capability.ts';
import type { BoardView } from './reader.ts';
import type { Seat } from './seat.ts';

/** Somebody connected to a room, as the room sees it. */
export interface Member {
  readonly participant: ParticipantId;
  readonly role: Role;
  readonly capability: Capability;
  readonly seat: Seat;
  /** Whether what it sent still counts: not once it was refused, or its key rotated. A socket that is merely gone does count. */
  counts(): boolean;
  /** Whether one more command is not too many. */
  takesCommand(): boolean;
  send(frame: Uint8Array): void;
  /** Presence is the first thing that a slow reader goes without. */
  sendPresence(frame: Uint8Array): void;
  /** `board`: as it is after this update, in case the reader cannot keep up from here. */
  sendUpdate(frame: Uint8Array, board: BoardView): void;
  /** The answer to its step 1 is on its way: updates until then are in it. */
  expectAnswer(): void;
  /**
   * That answer, at once or when the reader has read what it was sent before. Gives how many bytes it took; null: it has to
   * be asked for again after the next commit.
   */
  answer(vector: Uint8Array, board: BoardView): number | null;
  close(reason: CloseReason): void;
}
