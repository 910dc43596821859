import { cellKey } from '#shared/board/cells.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { insertAt } from '#shared/domain/order.ts';
import { useOpenWorkshop } from '../../state/useSession.ts';
import { useWriter } from '../../state/useWriter.ts';
import type { RescuedText } from '../../sync/outbox/rescue.ts';

/** Puts a rescued card back under its own id: pressed in two tabs, it is still one card. */
export function usePublishRescued(): (text: RescuedText) => void {
  const { session, store } = useOpenWorkshop();
  const writer = useWriter();
  return ({ card: id, step, column, text, soThat, nextStep, actors }) => {
    const cell = store.getState().cells.get(cellKey(step, column)) ?? [];
    const place = { step, column, rank: insertAt(cell, cell.length).rank };
    const card = { id, place, text, soThat, nextStep, actors };
    if (session.edit(addCard, card, writer())) session.dropRescued(id);
  };
}
