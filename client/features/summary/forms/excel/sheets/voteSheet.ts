import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { actorsOf, textOf } from '#shared/summary/cards.ts';
import { byVotes } from '#shared/summary/order.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import type { Sheet } from '../Sheet.ts';
import type { SheetWords } from './SheetWords.ts';

/** What got votes, most first, with from how many tables they came. Cards sewn together were voted on together. */
export function voteSheet(
  { steps }: Summary,
  { words: { sheets: words }, lang }: SheetWords,
): Sheet {
  const voted = steps.flatMap(({ step, columns }) =>
    columns.flatMap(({ column, lines }) =>
      lines.flatMap((line) => (line.votes ? [{ step, column, line, votes: line.votes }] : [])),
    ),
  );
  return {
    name: words.votes,
    columns: [
      { head: words.votesCast, wide: 9 },
      { head: words.fromTables, wide: 11 },
      { head: words.text, wide: 60 },
      { head: words.column, wide: 22 },
      { head: words.step, wide: 18 },
      { head: words.actors, wide: 40 },
    ],
    rows: voted
      .toSorted((a, b) => byVotes(a.line, b.line))
      .map(({ step, column, line, votes }) => [
        votes.votes,
        votes.tables,
        textOf(line),
        COLUMN_NAMES[column][lang],
        STEP_NAMES[step][lang],
        actorsOf(line).join(', '),
      ]),
  };
}
