import type { ActorId, OfferId } from './ids.ts';
import type { Removal } from './removal.ts';

/** "Vi kan bidra med …" from one organisation, and who takes it up. */
export interface Offer {
  readonly id: OfferId;
  readonly from: ActorId;
  readonly what: string;
  readonly accepted: readonly ActorId[];
  readonly removed: Removal | null;
}
