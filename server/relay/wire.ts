import type { CloseReason } from '#shared/protocol/closeCodes.ts';

/** A socket as the relay needs it; `ws` in the gateway, a pair in memory in a simulation. */
export interface Wire {
  send(frame: Uint8Array): void;
  ping(): void;
  close(reason: CloseReason): void;
  /** Without a word, when the other end reads nothing any more. */
  cut(): void;
  /** Bytes that were sent and that the other end has not taken yet. */
  unread(): number;
}
