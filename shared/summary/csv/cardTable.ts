import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { cardsIn } from '../cards.ts';
import { tablePhrase } from '../phrases.ts';
import type { Summary } from '../Summary.ts';
import type { CsvRows } from './toCsv.ts';
import { CSV_WORDS } from './words.ts';

/** Every card, in the order of the steps. */
export function cardTable({ steps, strategies }: Summary, lang: Lang): CsvRows {
  const words = CSV_WORDS[lang];
  const numbers = new Map(strategies.map(({ card, number }) => [card.id, number]));
  const head = [
    words.step,
    words.column,
    words.text,
    words.soThat,
    words.group,
    words.table,
    words.organisation,
    words.actors,
    words.votes,
    words.votesFrom,
    words.strategy,
  ];
  const rows = steps.flatMap(({ step, columns }) =>
    columns.flatMap(({ column, lines }) =>
      lines.flatMap((line) =>
        cardsIn(line).map((card) => [
          STEP_NAMES[step][lang],
          COLUMN_NAMES[column][lang],
          card.text,
          card.soThat,
          line.kind === 'group' ? line.title : '',
          card.table && tablePhrase(card.table, lang),
          card.org,
          card.actors.join(', '),
          card.votes?.votes ?? null,
          card.votes?.tables ?? null,
          numbers.get(card.id) ?? null,
        ]),
      ),
    ),
  );
  return { head, rows };
}
