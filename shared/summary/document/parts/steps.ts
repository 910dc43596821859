import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';
import { cardsIn } from '../../cards.ts';
import { questionOf, stepPhrase } from '../../phrases.ts';
import type { StepPart, Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, list, paragraph, small } from '../blocks.ts';
import { lineItem } from '../lineItem.ts';
import { isParticular } from '../particular/isParticular.ts';
import { particulars } from '../particular/particulars.ts';
import type { Block } from '../SummaryDocument.ts';
import { STEP_WORDS } from '../words/steps.ts';

/** Every card once, under its step: in its column in the order of the board, or with what is particular to the step. */
export function steps(summary: Summary, lang: Lang): Block[] {
  const here = new Set(summary.steps.map(({ step }) => step));
  const particular = particulars(summary, lang);
  const numbers = new Map(summary.strategies.map(({ card, number }) => [card.id, number]));
  const strategyOf = (line: StepPart['columns'][number]['lines'][number]) =>
    cardsIn(line).flatMap(({ id }) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [STEP_WORDS[lang].strategy(number)];
    });
  const planned = summary.steps.flatMap((part) => [
    ...beginning(part, lang),
    ...part.columns.flatMap(({ column, lines }) => {
      const plain = lines.filter((line) => !isParticular(line));
      const count = plain.reduce((sum, line) => sum + cardsIn(line).length, 0);
      const items = plain.map((line) => {
        const item = lineItem(line, column, lang);
        return { ...item, notes: [...item.notes, ...strategyOf(line)] };
      });
      return [
        heading(
          4,
          `${COLUMN_NAMES[column][lang]} (${SUMMARY_WORDS[lang].cardCount(count)})`,
          column,
        ),
        ...(items.length === 0 ? small(SUMMARY_WORDS[lang].noCards) : []),
        ...list(items),
      ];
    }),
    ...particular(part.step),
  ]);
  // What tables made in a step that the plan leaves out is told all the same.
  const others = STEPS.filter((step) => !here.has(step)).flatMap((step: StepId) => {
    const blocks = particular(step);
    const part = { step, number: null, question: null };
    return blocks.length > 0 ? [...beginning(part, lang), ...blocks] : [];
  });
  return [...planned, ...others];
}

const beginning = (part: Omit<StepPart, 'columns'>, lang: Lang): Block[] => [
  heading(3, stepPhrase(part, lang)),
  ...paragraph(part.number === null ? SUMMARY_WORDS[lang].notPlanned : questionOf(part, lang)),
];
