import { type Cells, cellKey } from '#shared/board/cells.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { STEPS } from '#shared/domain/steps.ts';

/** What a ballot can choose: a card, or a group by its first card, since a group is one choice. */
export interface TurnChoice {
  readonly id: CardId;
  /** Empty for a group without a heading. */
  readonly title: string;
  /** The texts of a group. */
  readonly texts: readonly string[];
}

/** In the order in which they lie on the board. */
export function turnChoices(round: Round, column: ColumnId, cells: Cells): readonly TurnChoice[] {
  const steps = round.step === null ? STEPS : [round.step];
  return steps
    .flatMap((step) => cells.get(cellKey(step, column)) ?? [])
    .flatMap((item) => {
      if (item.kind === 'card') return [{ id: item.card.id, title: item.card.text, texts: [] }];
      const [first] = item.cards;
      const texts = item.cards.map(({ text }) => text);
      return first ? [{ id: first.id, title: item.group.title.trim(), texts }] : [];
    });
}
