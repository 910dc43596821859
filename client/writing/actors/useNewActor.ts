import { addActor } from '#shared/board/edits/actors.ts';
import { type ActorId, randomId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { useSession } from '../../state/useSession.ts';
import { randomBytes } from '../randomBytes.ts';

/** Adds an actor that nobody has named yet; null when one may not write. */
export function useNewActor(): (name: string) => ActorId | null {
  const session = useSession();
  return (name) => {
    const id = randomId<'actor'>(randomBytes);
    const actor = { ...knownActor(name), id, name: name.trim(), inRoom: false };
    const removal = { by: session.participant, at: session.now() };
    return session.edit(addActor, actor, removal) ? id : null;
  };
}
