import type { Board } from '#shared/board/board.ts';
import { type Card, isShown } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { ActorId, CardId, TableId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { UnshownCard } from '../../sync/unshown/unshownCard.ts';

/** A note that has been written in at a table. */
export interface NoteRow {
  readonly id: CardId;
  readonly note: number;
  readonly column: ColumnId;
  readonly text: string;
  readonly lang: Lang;
  readonly org: ActorId | null;
  /** Still on this computer alone; null: on the board. */
  readonly unshown: UnshownCard | null;
}

interface Written {
  readonly board: Board;
  readonly unshown: readonly UnshownCard[];
}

/** A table's notes of one step, the last one first. */
export function noteRows(
  { board, unshown }: Written,
  table: TableId,
  step: StepId,
): readonly NoteRow[] {
  const waiting = unshown.filter((card) => !board.cards.has(card.id));
  const rows = [
    ...waiting.flatMap((card) => asRow(card, card)),
    ...[...board.cards.values()].filter(isShown).flatMap((card) => asRow(card, null)),
  ];
  const here = new Set(
    [...waiting, ...board.cards.values()]
      .filter((card) => card.table === table && card.step === step)
      .map(({ id }) => id),
  );
  return rows.filter(({ id }) => here.has(id)).sort((a, b) => b.note - a.note);
}

const asRow = (card: Card | UnshownCard, unshown: UnshownCard | null): readonly NoteRow[] => {
  const { id, note, column, text, lang, org } = card;
  return note === undefined ? [] : [{ id, note, column, text, lang, org, unshown }];
};
