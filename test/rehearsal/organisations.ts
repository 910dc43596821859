import { addActor } from '#shared/board/edits/actors.ts';
import { type ActorId, randomId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import type { Session } from '../../client/sync/Session.ts';
import { random } from './Device.ts';

const NAMES = [
  'Socialtjänsten',
  'AME',
  'Skolan',
  'Försäkringskassan',
  'Arbetsförmedlingen',
  'Vuxenpsykiatrin',
  'Primärvården',
  'Civilsamhället',
];

/** Those that people come from, when the day has none yet. */
export function bringOrganisations(session: Session): void {
  if (organisationsOf(session).length > 0) return;
  for (const name of NAMES) {
    const actor = { id: randomId<'actor'>(random), name, inRoom: true, ...knownActor(name) };
    session.edit(addActor, actor, { by: session.participant, at: session.now() });
  }
}

export const organisationsOf = (session: Session): readonly ActorId[] =>
  [...session.board.get().actors.values()]
    .filter(({ removed, mergedInto }) => removed === null && mergedInto === null)
    .map(({ id }) => id)
    .sort();
