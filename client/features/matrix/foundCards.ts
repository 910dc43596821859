import type { CellItem, Cells } from '#shared/board/cells.ts';
import type { Card } from '#shared/domain/card.ts';
import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { LetsThrough } from './matrixFilter.ts';

/** A card that the filter lets through, and where it is shown. */
export interface FoundCard {
  readonly id: CardId;
  readonly card: Card;
  readonly step: StepId;
  readonly column: ColumnId;
  /** Of its group; empty when it lies by itself. */
  readonly groupTitle: string;
}

/** Every found card in the order of the day: step by step, column by column, as they lie on the board. */
export const foundCards = (
  cells: Cells,
  steps: readonly StepId[],
  lets: LetsThrough,
): readonly FoundCard[] =>
  steps.flatMap((step) =>
    COLUMNS.flatMap((column) =>
      (cells.get(`${step}/${column}`) ?? []).flatMap((item) => {
        const groupTitle = item.kind === 'group' ? item.group.title.trim() : '';
        return cardsIn(item)
          .filter((card) => lets(card, groupTitle))
          .map((card) => ({ id: card.id, card, step, column, groupTitle }));
      }),
    ),
  );

const cardsIn = (item: CellItem): readonly Card[] =>
  item.kind === 'group' ? item.cards : [item.card];
