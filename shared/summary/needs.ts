import { answeredAmong, isAnswered } from '#shared/domain/needs.ts';
import { cardsIn } from './cards.ts';
import type { Material } from './material.ts';
import type { NeedsPart, StepPart } from './Summary.ts';

/** Which needs no strategy answers yet. */
export function needsOf(steps: readonly StepPart[], { board }: Material): NeedsPart {
  const shown = steps.flatMap(({ columns }) =>
    columns.flatMap(({ lines }) =>
      lines.flatMap(cardsIn).flatMap(({ id }) => board.cards.get(id) ?? []),
    ),
  );
  const answered = answeredAmong(shown);
  const needs = steps.flatMap(({ step, columns }) =>
    columns
      .filter(({ column }) => column === 'needs')
      .flatMap(({ lines }) => lines.map((line) => ({ step, line }))),
  );
  const without = needs.filter(({ line }) => !isAnswered(cardsIn(line), answered));
  return { total: needs.length, answered: needs.length - without.length, without };
}
