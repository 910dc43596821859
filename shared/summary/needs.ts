import type { CardId } from '#shared/domain/ids.ts';
import { cardsIn } from './cards.ts';
import type { Material } from './material.ts';
import type { NeedsPart, StepPart } from './Summary.ts';

/** Which needs no strategy answers yet. A group is answered when one of its cards is. */
export function needsOf(steps: readonly StepPart[], { board }: Material): NeedsPart {
  const shown = new Set(
    steps.flatMap(({ columns }) =>
      columns.flatMap(({ lines }) => lines.flatMap(cardsIn).map(({ id }) => id)),
    ),
  );
  const answered = new Set<CardId>();
  for (const id of shown) {
    for (const [other, kind] of board.cards.get(id)?.links ?? []) {
      // The link may have been made from either side, and counts while both cards are shown.
      if (kind === 'answers' && shown.has(other)) answered.add(id).add(other);
    }
  }
  const needs = steps.flatMap(({ step, columns }) =>
    columns
      .filter(({ column }) => column === 'needs')
      .flatMap(({ lines }) => lines.map((line) => ({ step, line }))),
  );
  const without = needs.filter(({ line }) => !cardsIn(line).some(({ id }) => answered.has(id)));
  return { total: needs.length, answered: needs.length - without.length, without };
}
