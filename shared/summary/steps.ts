import { COLUMNS } from '#shared/domain/columns.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';
import { cardsIn, linesOf } from './cards.ts';
import type { Material } from './material.ts';
import type { ColumnPart, StepPart } from './Summary.ts';

/** The steps in the day's own order; after them those the plan leaves out, when they hold cards. */
export function stepParts(material: Material): StepPart[] {
  const { plan } = material.stage;
  const planned = plan.map(({ step, question }, index) => ({
    step,
    number: index + 1,
    question: question?.trim() || null,
    columns: columnParts(step, material),
  }));
  const others = STEPS.filter((step) => !plan.some((item) => item.step === step))
    .map((step) => ({ step, number: null, question: null, columns: columnParts(step, material) }))
    .filter(({ columns }) => columns.some(({ count }) => count > 0));
  return [...planned, ...others];
}

const columnParts = (step: StepId, material: Material): ColumnPart[] =>
  COLUMNS.map((column) => {
    const lines = linesOf(material.cells.get(`${step}/${column}`) ?? [], material);
    return { column, count: lines.reduce((sum, line) => sum + cardsIn(line).length, 0), lines };
  });
