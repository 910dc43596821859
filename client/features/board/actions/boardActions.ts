import type { Board } from '#shared/board/board.ts';
import { type CellItem, type CellKey, cellKey } from '#shared/board/cells.ts';
import { removeCard } from '#shared/board/edits/cards.ts';
import { sewInto } from '#shared/board/edits/groups.ts';
import { moveCards } from '#shared/board/edits/moveCards.ts';
import { moveGroup } from '#shared/board/edits/place.ts';
import { isOwn, isShown } from '#shared/domain/card.ts';
import { COLUMN_NAMES, type ColumnId } from '#shared/domain/columns.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { can } from '#shared/domain/role.ts';
import type { Words } from '../../../i18n/words.ts';
import type { UndoOffer } from '../../../state/useUndoOffer.ts';
import { isLockedFor, mayWrite } from '../../../sync/mayWrite.ts';
import type { Session } from '../../../sync/Session.ts';
import type { Dragged } from '../drag/dropTarget.ts';
import { besideInLane, type ShownBoard, shownEntries } from '../lane/cardGrid.ts';
import { cardsOf } from '../lane/laneEntries.ts';
import { type Cell, liesThere, placesAt, stillBefore } from '../move/placeAt.ts';
import type { BoardScreen } from '../screen/screen.ts';
import type { OpenCard } from '../screen/screenState.ts';
import { type LiftAction, liftAction } from './liftAction.ts';
import { dropOwn, moveOwn, unshownOf } from './ownCards.ts';
import { type ReviewActions, reviewActions } from './reviewActions.ts';

export interface BoardMeans {
  readonly session: Session;
  readonly screen: BoardScreen;
  /** The board as it lies now. */
  readonly shown: () => ShownBoard;
  readonly words: Words;
  readonly lang: Lang;
  /** Says what was done, with a way back. */
  readonly offer: (done: UndoOffer) => void;
}

/** What one does with what lies on the board. Made once: a card that calls them is not drawn anew. */
export interface BoardActions extends ReviewActions, LiftAction {
  /** `cell` is where the card is seen, which others may just have changed. */
  readonly open: (card: CardId, cell: Cell, startAt?: OpenCard['startAt']) => void;
  readonly close: () => void;
  /** All cards of the lane from the one selected last to this one. */
  readonly selectTo: (card: CardId, cell: Cell) => void;
  readonly remove: (card: CardId) => void;
  /** Above `before`; null: last. False when all of it lies there already, or may not be moved. */
  readonly move: (items: readonly Dragged[], to: Cell, before: string | null) => boolean;
  /** Into a group that is there. */
  readonly moveInto: (group: GroupId, cards: readonly CardId[]) => boolean;
}

export function boardActions({
  session,
  screen,
  shown,
  words,
  lang,
  offer,
}: BoardMeans): BoardActions {
  const itemsOf = (cell: Cell): readonly CellItem[] =>
    shown().cells.get(cellKey(cell.step, cell.column)) ?? [];
  const show = (editing: CardId | null) => {
    const { table = null, org = null } = session.seat.get() ?? {};
    session.show({ table, org, editing });
  };
  const nameOf = (column: ColumnId) => COLUMN_NAMES[column][lang];
  /** What is taken back is drawn anew where it lay, and whoever was on it goes along. */
  const back = (undo: () => void, card: CardId) => () => {
    undo();
    screen.focus(card);
  };

  return {
    ...reviewActions({ session, words, offer }),
    ...liftAction({ session, words, offer }),
    open: (card, { step, column }, startAt = 'text') => {
      if (!mayOpen(session, card)) return;
      const entries = shownEntries(shown(), screen, step, column);
      const index = entries.findIndex((entry) =>
        entry.kind === 'card' ? entry.id === card : entry.cards.some(({ id }) => id === card),
      );
      const entry = entries[index];
      const group = entry?.kind === 'group' ? entry.id : null;
      screen.open({ card, step, column, group, index: Math.max(0, index), startAt });
      // Nobody is told of a card that nobody sees.
      show(unshownOf(session, card) ? null : card);
    },
    close: () => {
      const { open } = screen.state.getState();
      if (!open) return;
      screen.close();
      // Who has been told that others moved the card sees where it lies now.
      screen.release(lanesOfDisplaced(session.board.get(), open));
      screen.focus(open.card);
      show(null);
    },
    selectTo: (card, { step, column }) => {
      const { selected, tabStops, folded } = screen.state.getState();
      const lane = cardsOf(shownEntries(shown(), screen, step, column), folded);
      const last = [...selected].findLast((id) => lane.includes(id)) ?? tabStops[column] ?? card;
      const ends = [lane.indexOf(last), lane.indexOf(card)].sort((a, b) => a - b);
      const [from = 0, to = 0] = ends;
      screen.select(lane.slice(Math.max(0, from), to + 1).filter((id) => isThere(session, id)));
      screen.stopAt(column, card);
    },
    remove: (card) => {
      const own = unshownOf(session, card);
      if (own) {
        const beside = besideInLane(shown(), screen, card);
        const undo = back(dropOwn(session, own), card);
        screen.focus(beside);
        return offer({ undo, message: words.board.removed });
      }
      if (!mayRemove(session, card)) return;
      const next = besideInLane(shown(), screen, card);
      const undo = session.edit(removeCard, card, { by: session.participant, at: session.now() });
      if (!undo) return;
      screen.focus(next);
      offer({ undo: back(undo, card), message: words.board.removed });
    },
    move: (moved, to, wanted) => {
      const own = moved.flatMap((item) =>
        item.kind === 'card' ? (unshownOf(session, item.id) ?? []) : [],
      );
      if (own.length > 0) {
        const done = moveOwn(session, own, to);
        const said = words.arrange.moved(nameOf(to.column), own.length);
        const all = done?.undo === null ? `${said}. ${words.silence.everyoneSeesIt}` : said;
        if (done) offer({ undo: done.undo, message: all });
        return done !== null;
      }
      const [first] = moved;
      const items = itemsOf(to);
      const seen = shownEntries(shown(), screen, to.step, to.column).map(({ id }) => id);
      const others = items.filter(({ id }) => !idsOf(moved).includes(id));
      const before = stillBefore(seen, others, wanted);
      if (!first || (moved.length === 1 && liesThere(items, first.id, before))) return false;
      const { places, rekeyed } = placesAt(to, items, idsOf(moved), before);
      const [place] = places;
      const cards = moved.flatMap((item, at) => {
        const its = places[at];
        return item.kind === 'card' && its ? [{ id: item.id, place: its }] : [];
      });
      const undo =
        first.kind === 'group' && place
          ? session.edit(moveGroup, first.id, place, rekeyed)
          : session.edit(moveCards, cards, rekeyed);
      if (!undo) return false;
      const message = words.arrange.moved(nameOf(to.column), moved.length);
      offer({ undo: first.kind === 'card' ? back(undo, first.id) : undo, message });
      return true;
    },
    moveInto: (group, cards) => {
      const undo = session.edit(sewInto, group, cards);
      if (!undo) return false;
      const all = [...session.board.get().cards.values()];
      const count = all.filter((card) => card.group === group && isShown(card)).length;
      offer({ undo, message: words.arrange.stitched(count) });
      return true;
    },
  };
}

function isThere(session: Session, id: CardId): boolean {
  const card = session.board.get().cards.get(id);
  return card !== undefined && isShown(card);
}

/** The lane a card was opened in and the one it lies in by now; none when it lies as it did. */
function lanesOfDisplaced({ cards, groups }: Board, open: OpenCard): readonly CellKey[] {
  const card = cards.get(open.card);
  const group = (card?.group && groups.get(card.group)) || null;
  const lies = group ?? card;
  const here = cellKey(open.step, open.column);
  if (!card || !lies || !isShown(card)) return [here];
  const there = cellKey(lies.step, lies.column);
  return there === here && (group?.id ?? null) === open.group ? [] : [here, there];
}

const idsOf = (items: readonly Dragged[]): readonly string[] => items.map(({ id }) => id);

/** While the board is locked, what has not been delivered can still be changed. */
function mayOpen(session: Session, id: CardId): boolean {
  if (!mayWrite(session.role, session.connection.get())) return false;
  if (unshownOf(session, id)) return true;
  if (!isThere(session, id)) return false;
  return !isLockedFor(session.role, session.stage.get()) || session.pending.get().has(id);
}

function mayRemove(session: Session, id: CardId): boolean {
  const card = session.board.get().cards.get(id);
  return card !== undefined && (isOwn(card, session.participant) || can(session.role, 'moderate'));
}
