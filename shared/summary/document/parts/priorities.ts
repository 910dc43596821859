import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { actorsOf } from '../../cards.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, table } from '../blocks.ts';
import { mention } from '../lineItem.ts';
import type { Block } from '../SummaryDocument.ts';

/** What got most votes, column by column; votes and tables side by side, so that one loud table does not look like the hall. */
export function priorities({ priorities: parts }: Summary, lang: Lang): Block[] {
  const words = SUMMARY_WORDS[lang];
  const head = [words.rank, words.text, words.votesCast, words.tables, words.step, words.actors];
  return parts.flatMap(({ column, lines }) => [
    heading(3, COLUMN_NAMES[column][lang], column),
    ...table(
      COLUMN_NAMES[column][lang],
      head,
      lines.map(({ step, line }, index) => [
        `${index + 1}`,
        mention(line, lang),
        `${line.votes?.votes ?? 0}`,
        line.votes?.tables == null ? '–' : `${line.votes.tables}`,
        STEP_NAMES[step][lang],
        actorsOf(line).join(', ') || '–',
      ]),
    ),
  ]);
}
