import {
  addVisit,
  agreeVisits,
  answerVisit,
  editVisit,
  type NewVisit,
  removeThing,
  welcomeGuest,
} from '#shared/board/edits/exchange.ts';
import { ROOT } from '#shared/board/keys.ts';
import { type ActorId, randomId, type VisitId } from '#shared/domain/ids.ts';
import type { Visit } from '#shared/domain/visit.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import type { TakeBack } from '../../sync/Session.ts';
import { randomBytes } from '../../writing/randomBytes.ts';

const idsOf = (visits: readonly Visit[]): readonly VisitId[] => visits.map(({ id }) => id);

/** What one can do with visits. Each says what it did, and can be taken back. True: it was done. */
export function useVisitDeeds() {
  const session = useSession();
  const offerUndo = useUndoOffer();
  const { told } = useWords().visits;
  const { month: monthName } = useFormats();
  const removal = () => ({ by: session.participant, at: Math.round(session.now()) });
  const say = (message: string, done: readonly (TakeBack | null)[]): boolean => {
    const undos = done.filter((undo) => undo !== null);
    if (undos.length === 0) return false;
    offerUndo({ message, undo: () => undos.toReversed().forEach((undo) => undo()) });
    return true;
  };
  const put = (visit: Omit<NewVisit, 'id'>) =>
    session.edit(addVisit, { id: randomId<'visit'>(randomBytes), ...visit }, removal());
  const putOffer = (host: ActorId, show: string) =>
    put({ host, guest: null, learn: '', show: show.trim() });
  return {
    /** A wish; `show`: what the guest can show in return, if it was said. */
    wish: (guest: ActorId, host: ActorId | null, words: { learn: string; show: string }) =>
      say(told.wish, [
        put({ host, guest, learn: words.learn.trim(), show: '' }),
        words.show.trim() === '' ? null : putOffer(guest, words.show),
      ]),
    offer: (host: ActorId, show: string) => say(told.offer, [putOffer(host, show)]),
    come: (guest: ActorId, host: ActorId) =>
      say(told.weCome, [put({ host, guest, learn: '', show: '' })]),
    welcome: (visit: Visit, host: ActorId) =>
      say(told.welcome, [session.edit(welcomeGuest, visit.id, host)]),
    notNow: (visit: Visit, host: ActorId) =>
      say(told.notNow, [session.edit(answerVisit, visit.id, host, 'notNow')]),
    invite: (visit: Visit, inviter: ActorId | null) =>
      say(inviter ? told.invite : told.uninvite, [
        session.edit(editVisit, visit.id, 'inviter', inviter),
      ]),
    agree: (visits: readonly Visit[], month: string) =>
      say(told.month(monthName(month, true)), [session.edit(agreeVisits, idsOf(visits), month)]),
    callOff: (visits: readonly Visit[]) =>
      say(told.callOff, [session.edit(agreeVisits, idsOf(visits), null)]),
    setDone: (visits: readonly Visit[], done: boolean) =>
      say(
        done ? told.done : told.notDone,
        visits.map(({ id }) => session.edit(editVisit, id, 'status', done ? 'done' : 'agreed')),
      ),
    setHost: (visit: Visit, host: ActorId | null) =>
      say(told.host, [session.edit(editVisit, visit.id, 'host', host)]),
    remove: (visits: readonly Visit[]) =>
      say(
        told.removed,
        visits.map(({ id }) => session.edit(removeThing, ROOT.visits, id, removal())),
      ),
  };
}
