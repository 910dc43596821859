import {
  addActors,
  editActor,
  mergeActor,
  placeActor,
  removeActor,
} from '#shared/board/edits/actors.ts';
import type { Actor, ActorKind, Attendance, Huvudman, Ring } from '#shared/domain/actor.ts';
import { fromTemplate, lackingOf } from '#shared/domain/actorTemplates.ts';
import { type ActorId, randomId } from '#shared/domain/ids.ts';
import type { CaseTemplateId } from '#shared/domain/prompts/caseTemplates.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import type { TakeBack } from '../../sync/Session.ts';
import { randomBytes } from '../../writing/randomBytes.ts';

/** What can be done with the actors of the list. What cannot be pressed away again is offered to be taken back. */
export function useActorDeeds() {
  const session = useSession();
  const lang = useLang();
  const words = useWords().actors;
  const offer = useUndoOffer();
  const removal = () => ({ by: session.participant, at: session.now() });
  const tell = (undo: TakeBack | null, message: string) =>
    offer(undo ? { message, undo } : { message: words.notNow, undo: null });
  return {
    place: ({ id }: Actor, attendance: Attendance) => void session.edit(placeActor, id, attendance),
    setBridge: ({ id }: Actor, bridge: boolean) =>
      void session.edit(editActor, id, 'bridge', bridge),
    describe: {
      huvudman: ({ id }: Actor, to: Huvudman) => void session.edit(editActor, id, 'huvudman', to),
      kind: ({ id }: Actor, to: ActorKind) => void session.edit(editActor, id, 'kind', to),
      ring: ({ id }: Actor, to: Ring) => void session.edit(editActor, id, 'ring', to),
    },
    rename: (actor: Actor, name: string, short: string) => {
      const undos = [
        session.edit(editActor, actor.id, 'name', name),
        session.edit(editActor, actor.id, 'short', short),
      ].filter((undo) => undo !== null);
      if (undos.length === 0) return;
      tell(() => undos.forEach((undo) => void undo()), words.renamed(name));
    },
    added: (id: ActorId, name: string) =>
      tell(() => void session.edit(removeActor, id, removal()), words.added(name)),
    merge: (actor: Actor, into: Actor) =>
      tell(session.edit(mergeActor, actor.id, into.id), words.merged(actor.name, into.name)),
    split: ({ id, name }: Actor) => tell(session.edit(mergeActor, id, null), words.splitDone(name)),
    remove: ({ id, name }: Actor) =>
      tell(session.edit(removeActor, id, removal()), words.removed(name)),
    bringBack: ({ id, name }: Actor) =>
      tell(session.edit(removeActor, id, null), words.broughtBack(name)),
    bring: (template: CaseTemplateId) => {
      const lacking = lackingOf(template, session.board.get().actors);
      if (lacking.length === 0) return offer({ message: words.allHere, undo: null });
      const actors = lacking.map((known) => ({
        ...fromTemplate(known, lang),
        id: randomId<'actor'>(randomBytes),
      }));
      tell(session.edit(addActors, actors, removal()), words.brought(actors.length));
    },
  };
}

export type ActorDeeds = ReturnType<typeof useActorDeeds>;
