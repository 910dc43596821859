import type { Card } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { cardsIn } from './cards.ts';
import type { Material } from './material.ts';
import type { CardLine, StepPart } from './Summary.ts';

/** Every card line among the steps, by its id. */
export const linesById = (steps: readonly StepPart[]): ReadonlyMap<CardId, CardLine> =>
  new Map(
    steps.flatMap(({ columns }) =>
      columns.flatMap(({ lines }) =>
        lines.flatMap(cardsIn).map((card) => [card.id, card] as const),
      ),
    ),
  );

/** The cards that stand among the steps, as the board has them. */
export const shownCards = (steps: readonly StepPart[], { board }: Material): Card[] =>
  [...linesById(steps).keys()].flatMap((id) => board.cards.get(id) ?? []);
