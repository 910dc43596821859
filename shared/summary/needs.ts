import { answeredAmong, isAnswered } from '#shared/domain/needs.ts';
import { cardsIn } from './cards.ts';
import type { Material } from './material.ts';
import type { NeedsPart, StepPart } from './Summary.ts';
import { shownCards } from './shown.ts';

/** Which needs no strategy answers yet. */
export function needsOf(steps: readonly StepPart[], material: Material): NeedsPart {
  const answered = answeredAmong(shownCards(steps, material));
  const needs = steps.flatMap(({ step, columns }) =>
    columns
      .filter(({ column }) => column === 'needs')
      .flatMap(({ lines }) => lines.map((line) => ({ step, line }))),
  );
  const without = needs.filter(({ line }) => !isAnswered(cardsIn(line), answered));
  return { total: needs.length, answered: needs.length - without.length, without };
}
