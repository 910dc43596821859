import type { ActorId, ParticipantId, TableId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';

/** Whose hand writes, and when: stands on the card once and for all. */
export interface Writer {
  /** null only for an import by the organiser. */
  readonly participant: ParticipantId | null;
  readonly table: TableId | null;
  readonly org: ActorId | null;
  readonly lang: Lang;
  /** Relay clock, ms. */
  readonly at: number;
}
