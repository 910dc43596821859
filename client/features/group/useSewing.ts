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

/** `lead`: what is sewn or unpicked is drawn anew elsewhere, and whoever is on it goes along. */
export function useSewing(lead: (card: CardId) => void): Sewing {
  const words = useWords().arrange;
  const session = useSession();
  const offer = useUndoOffer();
  return useMemo(() => {
    const back = (undo: () => void, card: CardId) => () => {
      undo();
      lead(card);
    };
    return {
      sew: (cards) => {
        const sewn = sewTogether(session, cards);
        if (!sewn) return null;
        const count = membersOf(session, sewn.group).length;
        const [first] = cards;
        if (first) lead(first);
        const undo = first ? back(sewn.undo, first) : sewn.undo;
        offer({ undo, message: words.stitched(count) });
        return sewn.group;
      },
      unpick: (card) => {
        const undo = session.edit(unpick, [card]);
        if (!undo) return;
        lead(card);
        offer({ undo: back(undo, card), message: words.unpicked });
      },
      unpickAll: (group) => {
        const cards = membersOf(session, group);
        const [first] = cards;
        const undo = session.edit(unpick, cards);
        if (!undo || !first) return;
        lead(first);
        offer({ undo: back(undo, first), message: words.unpickedAll });
      },
    };
  }, [session, offer, words, lead]);
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
