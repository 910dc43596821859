import { COLUMN_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { Choices } from '#shared/domain/desk/choices.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { dayPhrase } from '../../phrases.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { facts, paragraph, small } from '../blocks.ts';
import type { Block } from '../SummaryDocument.ts';

export function aboutTheDay(summary: Summary, lang: Lang, { introduction }: Choices): Block[] {
  const words = SUMMARY_WORDS[lang];
  const { counts } = summary;
  const columns = COLUMNS.map((id) => `${COLUMN_NAMES[id][lang]} ${counts.columns[id]}`).join(', ');
  const day = (date: string | null) => (date ? dayPhrase(date, lang) : words.notSet);
  return [
    ...paragraph(introduction),
    ...facts([
      [words.date, day(summary.date)],
      [words.place, summary.place],
      [words.organiser, summary.organiser],
      [words.cards, `${counts.cards} (${columns})`],
      [words.tables, `${counts.tables}`],
      [words.votesCast, counts.votes === null ? null : `${counts.votes}`],
      [words.followUp, day(summary.followUp)],
    ]),
    ...small(words.howToRead),
  ];
}
