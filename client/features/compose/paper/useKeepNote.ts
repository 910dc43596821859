import { arrange, cellKey } from '#shared/board/cells.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { moveCards } from '#shared/board/edits/moveCards.ts';
import type { Place } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import { type ActorId, type CardId, randomId, type TableId } from '#shared/domain/ids.ts';
import { insertAt } from '#shared/domain/order.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useLang } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { isLockedFor, mayWrite } from '../../../sync/mayWrite.ts';
import type { Session } from '../../../sync/Session.ts';
import type { UnshownCard } from '../../../sync/unshown/unshownCard.ts';
import { randomBytes } from '../../../writing/randomBytes.ts';

/** A paper note as it is written in. */
export interface Note {
  /** One that was written in before, and has been changed. */
  readonly before: UnshownCard | null;
  readonly step: StepId;
  readonly column: ColumnId;
  readonly text: string;
  /** null: from the whole table. */
  readonly org: ActorId | null;
  readonly table: TableId;
  readonly number: number;
}

/** Makes a card of a note: hidden on this computer until its step is shown, as any card. False when it may not be kept now. */
export function useKeepNote(): (note: Note) => boolean {
  const session = useSession();
  const lang = useLang();
  return ({ before, number, ...note }) => {
    const id: CardId = before?.id ?? randomId<'card'>(randomBytes);
    const at = before?.at ?? Math.round(session.now());
    const card = { id, ...note, actors: before?.actors ?? [], lang, at, note: number };
    if (session.board.get().cards.has(id)) return changeShown(session, card);
    if (!isShown(session.stage.get(), note.step, note.table)) {
      const { role, stage, connection } = session;
      const may = mayWrite(role, connection.get()) && !isLockedFor(role, stage.get());
      if (may) session.keepUnshown(card);
      return may;
    }
    const writer = { participant: session.participant, table: note.table, org: note.org, lang, at };
    const added = session.edit(addCard, { ...card, place: lastPlace(session, card) }, writer);
    if (added && before) session.dropUnshown(id);
    return added !== null;
  };
}

/** It was shown while one changed it: the change is made on the board. */
function changeShown(session: Session, { id, text, ...to }: UnshownCard): boolean {
  const open = session.openText({ of: 'card', card: id, field: 'text' });
  if (!open) return false;
  open.change(text);
  open.close();
  const lies = session.board.get().cards.get(id);
  if (lies?.column !== to.column || lies.step !== to.step) {
    session.edit(moveCards, [{ id, place: lastPlace(session, to) }]);
  }
  return true;
}

function lastPlace(
  session: Session,
  { step, column }: Pick<UnshownCard, 'step' | 'column'>,
): Place {
  const cell = arrange(session.board.get()).get(cellKey(step, column)) ?? [];
  return { step, column, rank: insertAt(cell, cell.length).rank };
}
