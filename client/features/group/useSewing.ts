import { useMemo } from 'react';
import { sewGroup, sewInto, unpick } from '#shared/board/edits/groups.ts';
import { type CardId, type GroupId, type RandomBytes, randomId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import type { Session } from '../../sync/Session.ts';
import { planSewing } from './planSewing.ts';

const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** *Sy ihop* and *Sprätta*, each with a way back. */
export interface Sewing {
  /** The first card decides where the others come. Returns the group they now lie in; null when nothing was sewn. */
  readonly sew: (cards: readonly CardId[]) => GroupId | null;
  readonly unpick: (card: CardId) => void;
  readonly unpickAll: (group: GroupId) => void;
}

export function useSewing(): Sewing {
  const words = useWords().arrange;
  const session = useSession();
  const offer = useUndoOffer();
  return useMemo(
    () => ({
      sew: (cards) => {
        const sewn = sewTogether(session, cards);
        if (!sewn) return null;
        const count = membersOf(session, sewn.group).length;
        offer({ undo: sewn.undo, message: words.stitched(count) });
        return sewn.group;
      },
      unpick: (card) => {
        const undo = session.edit(unpick, [card]);
        if (undo) offer({ undo, message: words.unpicked });
      },
      unpickAll: (group) => {
        const undo = session.edit(unpick, membersOf(session, group));
        if (undo) offer({ undo, message: words.unpickedAll });
      },
    }),
    [session, offer, words],
  );
}

function sewTogether(session: Session, chosen: readonly CardId[]) {
  const plan = planSewing(session.board.get(), chosen);
  if (!plan) return null;
  if (plan.kind === 'into') {
    const undo = session.edit(sewInto, plan.group, plan.cards);
    return undo && { group: plan.group, undo };
  }
  const group = randomId<'group'>(randomBytes);
  const undo = session.edit(sewGroup, { id: group, place: plan.place, title: '' }, plan.cards);
  return undo && { group, undo };
}

function membersOf(session: Session, group: GroupId): readonly CardId[] {
  const cards = [...session.board.get().cards.values()];
  return cards.filter((card) => card.group === group && !card.removed).map(({ id }) => id);
}
