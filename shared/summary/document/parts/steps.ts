import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { questionOf, stepPhrase } from '../../phrases.ts';
import type { StepPart, Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, list, paragraph, small } from '../blocks.ts';
import { lineItem } from '../lineItem.ts';
import type { Block } from '../SummaryDocument.ts';

/** Every card once, under its step and column, in the order of the board. */
export const steps = (summary: Summary, lang: Lang): Block[] =>
  summary.steps.flatMap((part) => oneStep(part, lang));

function oneStep(part: StepPart, lang: Lang): Block[] {
  const words = SUMMARY_WORDS[lang];
  return [
    heading(3, stepPhrase(part, lang)),
    ...paragraph(part.number === null ? words.notPlanned : questionOf(part, lang)),
    ...part.columns.flatMap(({ column, count, lines }) => [
      heading(4, `${COLUMN_NAMES[column][lang]} (${words.cardCount(count)})`, column),
      ...(lines.length === 0 ? small(words.noCards) : []),
      ...list(lines.map((line) => lineItem(line, column, lang))),
    ]),
  ];
}
