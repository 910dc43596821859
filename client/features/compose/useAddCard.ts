import { cellKey } from '#shared/board/cells.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import { type CardId, randomId } from '#shared/domain/ids.ts';
import { insertAt } from '#shared/domain/order.ts';
import { useOpenWorkshop } from '../../state/useSession.ts';
import { useWriter } from '../../state/useWriter.ts';
import type { Draft } from './draft/draftBox.ts';
import { randomBytes } from './randomBytes.ts';

/** Puts a written card last in its cell. Null when it did not come into the document: then nothing may be thrown away. */
export function useAddCard(): (column: ColumnId, draft: Draft) => CardId | null {
  const { session, store } = useOpenWorkshop();
  const writer = useWriter();
  return (column, { step, text, actors }) => {
    const cell = store.getState().cells.get(cellKey(step, column)) ?? [];
    const { rank } = insertAt(cell, cell.length);
    const id = randomId<'card'>(randomBytes);
    const card = { id, place: { step, column, rank }, text: text.trim(), actors };
    return session.edit(addCard, card, writer()) ? id : null;
  };
}
