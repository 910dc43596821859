import { COLUMN_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { actorsOf } from '../../cards.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, small, table } from '../blocks.ts';
import { mention } from '../lineItem.ts';
import type { Block } from '../SummaryDocument.ts';
import { PRIORITY_WORDS } from '../words/priorities.ts';

/** What got most votes, column by column; votes and tables side by side, so that one loud table does not look like the hall. */
export function priorities({ priorities: parts, rounds }: Summary, lang: Lang): Block[] {
  if (parts.length === 0) return [];
  const words = SUMMARY_WORDS[lang];
  const head = [words.rank, words.text, words.votesCast, words.tables, words.step, words.actors];
  const tables = parts.flatMap(({ column, lines, more }) => [
    heading(3, COLUMN_NAMES[column][lang], column),
    ...table(
      COLUMN_NAMES[column][lang],
      head,
      lines.map(({ step, line }, index) => [
        `${index + 1}`,
        mention(line, lang),
        `${line.votes?.votes ?? 0}`,
        `${line.votes?.tables ?? '–'}`,
        STEP_NAMES[step][lang],
        actorsOf(line).join(', ') || '–',
      ]),
    ),
    ...small(more > 0 ? PRIORITY_WORDS[lang].more(more) : ''),
  ]);
  return [...tables, ...small(PRIORITY_WORDS[lang].help), ...howWeVoted(rounds, lang)];
}

function howWeVoted(rounds: Summary['rounds'], lang: Lang): Block[] {
  const words = PRIORITY_WORDS[lang];
  // One that came with a file says nothing of how it was held.
  const held = rounds.filter(({ voters, total, budget }) =>
    Boolean(voters || total || Object.keys(budget).length),
  );
  if (held.length === 0) return [];
  const rows = held.map(({ step, voters, budget, total, perCard }) => [
    step === null ? words.all : STEP_NAMES[step][lang],
    voters === null ? words.unknown : `${voters}`,
    total === null ? budgetPhrase(budget, lang) : `${total}`,
    `${perCard}`,
  ]);
  const head = [words.step, words.voters, words.perPerson, words.perCard];
  return [heading(3, words.rounds), ...table(words.rounds, head, rows)];
}

const budgetPhrase = (budget: Summary['rounds'][number]['budget'], lang: Lang): string =>
  COLUMNS.filter((column) => budget[column] !== undefined)
    .map((column) => `${COLUMN_NAMES[column][lang]} ${budget[column]}`)
    .join(', ') || '–';
