import type { ParticipantId } from '#shared/domain/ids.ts';

/** What a file says of what it brings. */
export interface Brought {
  /** Whose each client id is. What is nobody's was written by the relay that made the file. */
  readonly owners: ReadonlyMap<number, ParticipantId>;
  /** Things that were erased there. */
  readonly erased: ReadonlySet<string>;
  /** [B20] Whether a relay has put new things and texts in the place of such of which something was erased. */
  readonly renews: boolean;
  /** Whether the board begins with it, so that it brings what only a relay writes. */
  readonly isWhole: boolean;
}

/** Who a client's structs would be from. */
export const writerOf = (
  { brought, participant }: { readonly brought?: Brought; readonly participant: ParticipantId },
  client: number,
): ParticipantId | 'relay' => (brought ? (brought.owners.get(client) ?? 'relay') : participant);
