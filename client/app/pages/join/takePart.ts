import { addActor, editActor } from '#shared/board/edits/actors.ts';
import { type ActorId, randomId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import type { ChosenOrg } from '../../../features/join/chosenOrg.ts';
import type { Session } from '../../../sync/Session.ts';

/** The organisation is in the room from now on. Null when a new one may not be added now. */
export function takePart(session: Session, chosen: ChosenOrg): ActorId | null {
  if (chosen.kind === 'actor') {
    session.edit(editActor, chosen.id, 'inRoom', true);
    return chosen.id;
  }
  const id: ActorId = randomId((length) => crypto.getRandomValues(new Uint8Array(length)));
  const actor = { id, name: chosen.name, inRoom: true, ...knownActor(chosen.name) };
  const added = session.edit(addActor, actor, { by: session.participant, at: session.now() });
  return added ? id : null;
}
