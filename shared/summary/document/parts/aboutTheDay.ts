import { COLUMN_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { Choices } from '#shared/domain/desk/choices.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { dayPhrase } from '../../phrases.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { facts, heading, paragraph, table } from '../blocks.ts';
import { meanPhrase, stepNames } from '../lookup.ts';
import type { Block } from '../SummaryDocument.ts';
import { ABOUT_WORDS } from '../words/aboutTheDay.ts';

/** Where, when and how many; how we worked, and how this is to be read. */
export function aboutTheDay(summary: Summary, lang: Lang, choices: Choices): Block[] {
  const words = ABOUT_WORDS[lang];
  const hasFirstPage = choices.parts.some(({ id, included }) => id === 'onePage' && included);
  return [
    ...(hasFirstPage && summary.reader.kind === 'whole' ? [] : paragraph(choices.introduction)),
    ...figures(summary, lang, choices),
    ...table(
      words.organisations,
      [words.organisation, words.people],
      choices.figures.organisations.map(({ name, present }) => [name, `${present}`]),
    ),
    heading(3, words.howWeWorked),
    ...paragraph([words.worked(stepNames(summary, lang)), ...voted(summary, lang)].join(' ')),
    heading(3, words.howToRead),
    ...paragraph(SUMMARY_WORDS[lang].howToRead),
  ];
}

function figures(summary: Summary, lang: Lang, { figures: typed }: Choices): Block[] {
  const [words, about] = [SUMMARY_WORDS[lang], ABOUT_WORDS[lang]];
  const { counts, reader } = summary;
  // Above a table's own cards "Bord 1" would read as its number.
  const tables = reader.kind === 'table' ? null : (typed.tables ?? counts.tables);
  const columns = COLUMNS.map((id) => `${COLUMN_NAMES[id][lang]} ${counts.columns[id]}`).join(', ');
  const day = (date: string | null) => (date ? dayPhrase(date, lang) : words.notSet);
  const number = (figure: number | null) => (figure === null ? null : `${figure}`);
  const { satisfactionMean: mean, satisfactionAnswers: answers } = typed;
  return facts([
    [words.organiser, summary.organiser],
    [words.date, day(summary.date)],
    [words.place, summary.place],
    [about.registered, number(typed.registered)],
    [about.present, number(typed.present)],
    [words.tables, number(tables)],
    [words.cards, `${counts.cards} (${columns})`],
    [words.votesCast, number(counts.votes)],
    [about.satisfaction, mean === null ? null : about.mean(meanPhrase(mean, lang), answers)],
    [words.followUp, day(summary.followUp)],
  ]);
}

function voted({ rounds }: Summary, lang: Lang): string[] {
  if (rounds.length === 0) return [];
  const known = rounds.map(({ voters }) => voters).filter((voters) => voters !== null);
  return [ABOUT_WORDS[lang].voted(known.length > 0 ? Math.max(...known) : null)];
}
