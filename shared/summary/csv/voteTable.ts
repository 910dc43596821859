import { COLUMN_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { actorsOf, cardsIn, textOf } from '../cards.ts';
import { byVotes } from '../order.ts';
import type { Summary } from '../Summary.ts';
import type { CsvRows } from './toCsv.ts';
import { CSV_WORDS } from './words.ts';

/** Everything that got votes, column by column, most votes first; votes and tables side by side. */
export function voteTable({ steps }: Summary, lang: Lang): CsvRows {
  const words = CSV_WORDS[lang];
  const rows = COLUMNS.flatMap((column) => {
    const lines = steps.flatMap(({ step, columns }) =>
      columns
        .filter((part) => part.column === column)
        .flatMap((part) => part.lines.map((line) => ({ step, line }))),
    );
    return lines
      .filter(({ line }) => (line.votes?.votes ?? 0) > 0)
      .sort((one, other) => byVotes(one.line, other.line))
      .map(({ step, line }, index) => [
        COLUMN_NAMES[column][lang],
        index + 1,
        textOf(line),
        line.votes?.votes ?? null,
        line.votes?.tables ?? null,
        STEP_NAMES[step][lang],
        actorsOf(line).join(', '),
        cardsIn(line).length,
      ]);
  });
  const head = [
    words.column,
    words.rank,
    words.text,
    words.votes,
    words.votesFrom,
    words.step,
    words.actors,
    words.cards,
  ];
  return { head, rows };
}
