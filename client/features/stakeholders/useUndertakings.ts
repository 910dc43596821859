import { useMemo } from 'react';
import { addCard } from '#shared/board/edits/cards.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { standsFor } from '#shared/domain/actor.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import { type Card, isShown } from '#shared/domain/card.ts';
import { type ActorId, randomId } from '#shared/domain/ids.ts';
import { insertAt } from '#shared/domain/order.ts';
import { CONDITIONS, type Condition, type ConditionAnswer } from '#shared/domain/strategy.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useCell } from '../../state/useCells.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { useWriter } from '../../state/useWriter.ts';
import { randomBytes } from '../../writing/randomBytes.ts';

export type Answers = Readonly<Partial<Record<Condition, ConditionAnswer>>>;

/** An undertaking is a card among the strategies of this step, of a kind of its own. */
const STEP = 'stakeholders';
const COLUMN = 'strategies';

/** What managements have undertaken, by organisation. */
export function useUndertakings(): readonly Card[] {
  const cards = useBoard((board) => board.cards);
  const actors = useBoard((board) => board.actors);
  return useMemo(() => {
    const nameOf = ({ org }: Card) => (org && actors.get(standsFor(org, actors))?.name) ?? '';
    return [...cards.values()]
      .filter((card) => card.kind === 'undertaking' && isShown(card))
      .sort((one, other) => SWEDISH.compare(nameOf(one), nameOf(other)) || one.at - other.at);
  }, [cards, actors]);
}

/** A management answers aloud, for its organisation: that is no draft of anybody's, and is on the board at once. */
export function useUndertakingDeeds() {
  const session = useSession();
  const writer = useWriter();
  const offerUndo = useUndoOffer();
  const name = useActorName();
  const { told } = useWords().stakeholders;
  const cell = useCell(STEP, COLUMN);
  return {
    add: (org: ActorId, text: string, answers: Answers): boolean => {
      const id = randomId<'card'>(randomBytes);
      const place = { step: STEP, column: COLUMN, rank: insertAt(cell, cell.length).rank } as const;
      const card = { id, place, text: text.trim(), actors: [], kind: 'undertaking' } as const;
      const undo = session.edit(addCard, card, { ...writer(), org });
      if (!undo) return false;
      for (const condition of CONDITIONS) {
        const answer = answers[condition];
        if (answer) session.edit(setStrategy, id, condition, answer);
      }
      offerUndo({ message: told.undertaking, undo });
      return true;
    },
    answer: (card: Card, condition: Condition, answer: ConditionAnswer | null) => {
      const undo = session.edit(setStrategy, card.id, condition, answer);
      if (undo) offerUndo({ message: card.org ? told.stake(name(card.org)) : told.answer, undo });
    },
  };
}
