import { useMemo } from 'react';
import { COLUMNS } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { type Choices, lyingOn, openRound, purseOf } from '#shared/domain/stage/ballot.ts';
import { pressVote, stillUpForVotes, takeOneBack } from '#shared/domain/stage/pressVote.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import type { Session } from '../../../sync/Session.ts';
import { useAnnouncer } from '../../../ui/useAnnouncer.ts';
import { useToasts } from '../../../ui/useToasts.ts';
import { ownBallot } from './ownBallot.ts';

export interface Vote {
  /** Gives the card a button, or takes back what it has. Whatever cannot be is said. */
  readonly press: (card: CardId) => void;
  readonly takeOne: (card: CardId) => void;
  /** Hands the ballot in anew, without what can no longer be chosen. */
  readonly handInAgain: () => void;
  readonly takeAllBack: () => void;
}

/** Gives and takes back one's own buttons. Each press hands the whole ballot in: it waits on the device without contact. */
export function useVote(): Vote {
  const session = useSession();
  const words = useWords().vote;
  const toasts = useToasts();
  const announcer = useAnnouncer();
  return useMemo(() => {
    const cardOf = (id: CardId) => lyingOn(session.board.get())(id);
    /** Who does not see the holes hears what is left, once for each press. */
    const told = (round: Round, choices: Choices, card: CardId): Choices => {
      const column = round.total ? COLUMNS[0] : cardOf(card)?.column;
      if (column) {
        const { has, left } = purseOf(round, column, choices, cardOf);
        announcer.polite(words.left(left, has));
      }
      return choices;
    };
    const change = (next: (round: Round, now: Choices) => Choices | null) => {
      const stage = session.stage.get();
      const round = stage && openRound(stage);
      if (!round || session.role !== 'participant') return;
      const ballot = ownBallot(session.handed.get(), round.id);
      if (ballot?.state === 'joinedLate') {
        toasts.show({ text: words.refused.joinedLate });
        return;
      }
      const choices = next(round, ballot?.choices ?? {});
      if (choices) handIn(session, round, choices);
    };
    return {
      press: (card) =>
        change((round, now) => {
          const pressed = pressVote(round, now, card, cardOf);
          if (pressed.ok) return told(round, pressed.value, card);
          toasts.show({ text: words.faults[pressed.problem] });
          return null;
        }),
      takeOne: (card) => change((round, now) => told(round, takeOneBack(now, card), card)),
      handInAgain: () => change((round, now) => stillUpForVotes(round, now, cardOf)),
      takeAllBack: () => change(() => ({})),
    };
  }, [session, words, toasts, announcer]);
}

function handIn(session: Session, round: Round, choices: Choices): void {
  const table = session.seat.get()?.table ?? null;
  session.hand({ kind: 'ballot', round: round.id, turn: 0, table, choices });
}
