import type { Board } from '#shared/board/board.ts';
import { type CellKey, cellKey } from '#shared/board/cells.ts';
import { isOwn, isShown } from '#shared/domain/card.ts';
import type { CardId, ParticipantId } from '#shared/domain/ids.ts';

/** Which cards this screen has ever had, and which of them wait above a lane to be shown. */
export interface Arrivals {
  readonly known: ReadonlySet<CardId>;
  readonly waiting: ReadonlySet<CardId>;
}

export interface Reader {
  readonly participant: ParticipantId;
  /** The cells that are being read, each with at least one card in it. Asked for only when something came. */
  readonly reading: () => ReadonlySet<CellKey>;
}

export const allKnown = (board: Board): Arrivals => ({
  known: new Set(board.cards.keys()),
  waiting: new Set(),
});

/**
 * Nothing moves under a reader's eye: a card that somebody else adds to a cell one reads waits.
 * Own cards, and cards that were here before (moved, restored), come in at once.
 */
export function arrive(arrivals: Arrivals, board: Board, reader: Reader): Arrivals {
  const fresh = [...board.cards.keys()].filter((id) => !arrivals.known.has(id));
  const gone = [...arrivals.waiting].filter((id) => !waits(board, id));
  if (fresh.length === 0 && gone.length === 0) return arrivals;
  const reading = fresh.length > 0 ? reader.reading() : new Set();
  const held = fresh.filter((id) => {
    const card = board.cards.get(id);
    if (!card || !waits(board, id) || isOwn(card, reader.participant)) return false;
    return reading.has(cellKey(card.step, card.column));
  });
  const waiting = new Set([...arrivals.waiting, ...held]);
  for (const id of gone) waiting.delete(id);
  return { known: new Set([...arrivals.known, ...fresh]), waiting };
}

/** A card that was taken away or sewn into a group no longer waits: the group is what one sees. */
function waits(board: Board, id: CardId): boolean {
  const card = board.cards.get(id);
  return card !== undefined && isShown(card) && card.group === null;
}
