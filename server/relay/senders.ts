import type { BoardDoc } from '#shared/board/doc.ts';
import type { Sender } from './guard/guard.ts';
import type { Owners } from './owners.ts';

/** A file of a whole day has as many client ids as all its devices made. */
const MOST_BROUGHT = 100_000;

/** As the guard sees whoever sends something. */
export function senderOf(
  { role, participant, brought }: Omit<Sender, 'ownerOf' | 'claimsLeft'>,
  owners: Owners,
  doc: BoardDoc,
): Sender {
  const isOurs = (client: number) => client === doc.clientID || doc.store.clients.has(client);
  return {
    role,
    participant,
    ...(brought ? { brought } : {}),
    claimsLeft: brought ? MOST_BROUGHT : owners.claimsLeft(participant),
    // What is in the document and nobody's was written by a relay.
    ownerOf: (client) => owners.ownerOf(client) ?? (isOurs(client) ? 'relay' : null),
  };
}
