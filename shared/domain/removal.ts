import type { ParticipantId } from './ids.ts';

/** Who took something away and when (relay clock, ms). It can be brought back. */
export interface Removal {
  readonly by: ParticipantId;
  readonly at: number;
}
