import { useMemo } from 'react';
import { cellKey } from '#shared/board/cells.ts';
import { addLinkedCard, setStrategy } from '#shared/board/edits/strategy.ts';
import type { Card } from '#shared/domain/card.ts';
import { randomId } from '#shared/domain/ids.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import { isBegun } from '#shared/domain/strategy.ts';
import type { BoardActions } from '../../../features/board/actions/boardActions.ts';
import type { BoardParts } from '../../../features/board/actions/boardContext.ts';
import type { BoardScreen } from '../../../features/board/screen/screen.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useOpenWorkshop } from '../../../state/useSession.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import { useWriter } from '../../../state/useWriter.ts';
import { randomBytes } from '../../../writing/randomBytes.ts';

/** From a card to what it becomes: a strength to the need that it also is, anything else to its strategy. */
export function useOnward(
  screen: BoardScreen,
  actions: BoardActions,
): Pick<BoardParts, 'toStrategy' | 'mirror'> {
  const { session, store } = useOpenWorkshop();
  const words = useWords().onward;
  const navigate = useNavigate();
  const offer = useUndoOffer();
  const writer = useWriter();
  return useMemo(
    () => ({
      toStrategy: (card) => {
        if (card.column === 'needs') return navigate(pathTo.answer(session.workshop, card.id));
        if (!isBegun(card)) session.edit(setStrategy, card.id, 'status', 'idea');
        navigate(pathTo.strategy(session.workshop, card.id));
      },
      mirror: (strength: Card) => {
        const cell = { step: strength.step, column: 'needs' } as const;
        const last = store.getState().cells.get(cellKey(cell.step, cell.column))?.at(-1);
        const [rank = ''] = ranksAfter(last?.rank ?? null, 1);
        const id = randomId<'card'>(randomBytes);
        const card = {
          id,
          place: { ...cell, rank },
          text: `${words.mirrorStart} `,
          actors: [...strength.actors],
        };
        const link = { to: strength.id, kind: 'mirrors' } as const;
        const undo = session.edit(addLinkedCard, card, link, writer());
        if (!undo) return;
        screen.showColumn(cell.column);
        actions.open(id, cell);
        offer({ undo, message: words.mirrored });
      },
    }),
    [session, store, words, navigate, offer, writer, screen, actions],
  );
}
