import type { MarkId } from './ids.ts';
import type { Position } from './stage/stage.ts';

/** `phase`: the room was moved. `interval`: people had written for a while. */
export const MARK_REASONS = ['phase', 'interval'] as const;
export type MarkReason = (typeof MARK_REASONS)[number];

/** The board as it was once, without the board. */
export interface Mark {
  readonly id: MarkId;
  /** Relay clock, ms. */
  readonly at: number;
  readonly why: MarkReason;
  /** Where the room was: of a change of phase, where it came to. */
  readonly position: Position;
  /** How many lay on the board, those taken away or hidden not counted. */
  readonly cards: number;
}
