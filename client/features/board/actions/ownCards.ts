import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Session } from '../../../sync/Session.ts';
import type { UnshownCard } from '../../../sync/unshown/unshownCard.ts';

/** A card of one's own that nobody else sees yet; null when it is on the board, or not one's own. */
export function unshownOf(session: Session, id: CardId): UnshownCard | null {
  if (session.board.get().cards.has(id)) return null;
  return session.unshown.get().find((card) => card.id === id) ?? null;
}

/** Takes such a card away; what it gives puts it back. */
export function dropOwn(session: Session, card: UnshownCard): () => void {
  session.dropUnshown(card.id);
  return () => session.keepUnshown(card);
}

export interface OwnMove {
  /** Null when everybody sees the card from now on. */
  readonly undo: (() => void) | null;
}

/** Lays such cards last in another cell; null when all lie there already. */
export function moveOwn(
  session: Session,
  cards: readonly UnshownCard[],
  to: { readonly step: StepId; readonly column: ColumnId },
): OwnMove | null {
  const due = cards.filter(({ step, column }) => step !== to.step || column !== to.column);
  if (due.length === 0) return null;
  for (const { id } of due) {
    const now = unshownOf(session, id);
    if (now) session.keepUnshown({ ...now, step: to.step, column: to.column });
  }
  const shows = due.some(({ table }) => isShown(session.stage.get(), to.step, table));
  if (shows) return { undo: null };
  return {
    undo: () => {
      for (const { id, step, column } of due) {
        const now = unshownOf(session, id);
        if (now) session.keepUnshown({ ...now, step, column });
      }
    },
  };
}
