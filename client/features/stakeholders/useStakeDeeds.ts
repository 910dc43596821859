import { acceptOffer, addOffer, removeThing } from '#shared/board/edits/exchange.ts';
import { setInviter, setStake } from '#shared/board/edits/stakes.ts';
import { ROOT } from '#shared/board/keys.ts';
import { standsFor } from '#shared/domain/actor.ts';
import { type ActorId, randomId, type TableId } from '#shared/domain/ids.ts';
import type { Offer } from '#shared/domain/offer.ts';
import type { Stake } from '#shared/domain/stake.ts';
import type { StakeView } from '#shared/domain/stakeholders.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import type { TakeBack } from '../../sync/Session.ts';
import { randomBytes } from '../../writing/randomBytes.ts';

/** What one can do here beside writing. Each says what it did, and can be taken back. True: it was done. */
export function useStakeDeeds() {
  const session = useSession();
  const offerUndo = useUndoOffer();
  const name = useActorName();
  const { told } = useWords().stakeholders;
  const removal = () => ({ by: session.participant, at: Math.round(session.now()) });
  const say = (message: string, done: readonly (TakeBack | null)[]): boolean => {
    const undos = done.filter((undo) => undo !== null);
    if (undos.length === 0) return false;
    offerUndo({ message, undo: () => undos.toReversed().forEach((undo) => undo()) });
    return true;
  };
  return {
    /** Of merged actors it is taken off all, and put on the one that stands for them. */
    mark: (view: StakeView, table: TableId, stake: Stake, holds: boolean) => {
      const under = holds ? [view.actor] : [view.actor, ...view.said];
      return say(
        told.stake(name(view.actor)),
        under.map((actor) => session.edit(setStake, actor, table, stake, holds)),
      );
    },
    invite: (actor: ActorId, table: TableId, inviter: ActorId | null) =>
      say(told.inviter, [session.edit(setInviter, actor, table, inviter)]),
    offer: (from: ActorId, what: string) => {
      const offer = { id: randomId<'offer'>(randomBytes), from, what: what.trim() };
      return say(told.offer, [session.edit(addOffer, offer, removal())]);
    },
    take: ({ id }: Offer, by: ActorId, taken: boolean) => {
      const { offers, actors } = session.board.get();
      const before = offers.get(id)?.accepted ?? [];
      const under = taken ? [by] : before.filter((one) => standsFor(one, actors) === by);
      return say(
        taken ? told.taken : told.notTaken,
        under.map((one) => session.edit(acceptOffer, id, one, taken)),
      );
    },
    removeOffer: ({ id }: Offer) =>
      say(told.removed, [session.edit(removeThing, ROOT.offers, id, removal())]),
  };
}
