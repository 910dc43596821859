import { type CellItem, type Cells, cellKey } from '#shared/board/cells.ts';
import { removeCard } from '#shared/board/edits/cards.ts';
import { moveCard, moveGroup } from '#shared/board/edits/place.ts';
import { isOwn } from '#shared/domain/card.ts';
import { COLUMN_NAMES, type ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { can } from '#shared/domain/role.ts';
import type { Words } from '../../../i18n/words.ts';
import type { UndoOffer } from '../../../state/useUndoOffer.ts';
import { isLockedFor, mayWrite } from '../../../sync/mayWrite.ts';
import type { Session } from '../../../sync/Session.ts';
import type { Dragged } from '../drag/dropTarget.ts';
import { besideInLane } from '../lane/cardGrid.ts';
import { laneEntries } from '../lane/laneEntries.ts';
import { type Cell, liesThere, placeAt } from '../move/placeAt.ts';
import type { BoardScreen } from '../screen/screen.ts';
import type { OpenCard } from '../screen/screenState.ts';

export interface BoardMeans {
  readonly session: Session;
  readonly screen: BoardScreen;
  /** The board as it lies now. */
  readonly cells: () => Cells;
  readonly words: Words;
  readonly lang: Lang;
  /** Says what was done, with a way back. */
  readonly offer: (done: UndoOffer) => void;
}

/** What one does with what lies on the board. Made once: a card that calls them is not drawn anew. */
export interface BoardActions {
  /** `cell` is where the card is seen, which others may just have changed. */
  readonly open: (card: CardId, cell: Cell, startAt?: OpenCard['startAt']) => void;
  readonly close: () => void;
  readonly remove: (card: CardId) => void;
  /** Above `before`; null: last. Says where it went, unless the caller does. */
  readonly move: (item: Dragged, to: Cell, before: string | null) => boolean;
}

export function boardActions({
  session,
  screen,
  cells,
  words,
  lang,
  offer,
}: BoardMeans): BoardActions {
  const itemsOf = (cell: Cell): readonly CellItem[] =>
    cells().get(cellKey(cell.step, cell.column)) ?? [];
  const show = (editing: CardId | null) => {
    const { table = null, org = null } = session.seat.get() ?? {};
    session.show({ table, org, editing });
  };
  const nameOf = (column: ColumnId) => COLUMN_NAMES[column][lang];

  return {
    open: (card, { step, column }, startAt = 'text') => {
      if (!mayOpen(session, card)) return;
      const entries = laneEntries(itemsOf({ step, column }), screen.state.getState().waiting, null);
      const index = entries.findIndex((entry) =>
        entry.kind === 'card' ? entry.id === card : entry.cards.some(({ id }) => id === card),
      );
      const entry = entries[index];
      const group = entry?.kind === 'group' ? entry.id : null;
      screen.open({ card, step, column, group, index: Math.max(0, index), startAt });
      show(card);
    },
    close: () => {
      const { open } = screen.state.getState();
      if (!open) return;
      screen.close();
      screen.focus(open.card);
      show(null);
    },
    remove: (card) => {
      if (!mayRemove(session, card)) return;
      const next = besideInLane(session, cells(), screen, card);
      const undo = session.edit(removeCard, card, { by: session.participant, at: session.now() });
      if (!undo) return;
      screen.focus(next);
      offer({ undo, message: words.board.removed });
    },
    move: (item, to, before) => {
      const items = itemsOf(to);
      if (liesThere(items, item.id, before)) return false;
      const { place, rekeyed } = placeAt(to, items, item.id, before);
      const undo =
        item.kind === 'card'
          ? session.edit(moveCard, item.id, place, rekeyed)
          : session.edit(moveGroup, item.id, place, rekeyed);
      if (!undo) return false;
      offer({ undo, message: words.arrange.moved(nameOf(to.column)) });
      return true;
    },
  };
}

/** While the board is locked, what has not been delivered can still be changed. */
function mayOpen(session: Session, card: CardId): boolean {
  if (!mayWrite(session.role, session.connection.get())) return false;
  return !isLockedFor(session.role, session.stage.get()) || session.pending.get().has(card);
}

function mayRemove(session: Session, id: CardId): boolean {
  const card = session.board.get().cards.get(id);
  return card !== undefined && (isOwn(card, session.participant) || can(session.role, 'moderate'));
}
