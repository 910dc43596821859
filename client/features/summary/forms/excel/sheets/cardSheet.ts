import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { cardsIn } from '#shared/summary/cards.ts';
import { tablePhrase } from '#shared/summary/phrases.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import type { Sheet } from '../Sheet.ts';
import type { SheetWords } from './SheetWords.ts';

/** Every card once, in the order of the summary, with where it comes from. */
export function cardSheet(summary: Summary, { words: { sheets: words }, lang }: SheetWords): Sheet {
  return {
    name: words.cards,
    columns: [
      { head: words.step, wide: 18 },
      { head: words.column, wide: 22 },
      { head: words.text, wide: 60 },
      { head: words.soThat, wide: 40 },
      { head: words.nextStep, wide: 30 },
      { head: words.group, wide: 24 },
      { head: words.table, wide: 12 },
      { head: words.org, wide: 22 },
      { head: words.actors, wide: 30 },
      { head: words.votesCast, wide: 9 },
      { head: words.fromTables, wide: 11 },
    ],
    rows: summary.steps.flatMap(({ step, columns }) =>
      columns.flatMap(({ column, lines }) =>
        lines.flatMap((line) =>
          cardsIn(line).map((card) => [
            STEP_NAMES[step][lang],
            COLUMN_NAMES[column][lang],
            card.text,
            card.soThat,
            card.nextStep,
            line.kind === 'group' ? line.title : null,
            card.table && tablePhrase(card.table, lang),
            card.org,
            card.actors.join(', '),
            card.votes?.votes ?? null,
            card.votes?.tables ?? null,
          ]),
        ),
      ),
    ),
  };
}
