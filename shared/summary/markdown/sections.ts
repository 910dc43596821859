import { COLUMN_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { actorsOf } from '../cards.ts';
import {
  dayPhrase,
  ownerPhrase,
  questionOf,
  rungPhrase,
  stepPhrase,
  viewPhrase,
  votesPhrase,
} from '../phrases.ts';
import type { StepPart, StrategyLine, Summary } from '../Summary.ts';
import { SUMMARY_WORDS } from '../words/words.ts';
import { inline, paragraphs } from './escape.ts';
import { listItem, mention, table } from './lines.ts';

/* Each section gives its blocks; an empty line goes between blocks. */

export function facts(summary: Summary, lang: Lang): string[] {
  const words = SUMMARY_WORDS[lang];
  const { counts } = summary;
  const columns = COLUMNS.map((id) => `${COLUMN_NAMES[id][lang]} ${counts.columns[id]}`).join(', ');
  const day = (date: string | null) => (date ? dayPhrase(date, lang) : words.notSet);
  const rows = [
    [words.date, day(summary.date)],
    ...(summary.place ? [[words.place, inline(summary.place)]] : []),
    ...(summary.organiser ? [[words.organiser, inline(summary.organiser)]] : []),
    [words.cards, `${counts.cards} (${columns})`],
    [words.tables, `${counts.tables}`],
    ...(counts.votes === null ? [] : [[words.votesCast, `${counts.votes}`]]),
    [words.followUp, day(summary.followUp)],
    [words.deleteOn, words.deleteText(dayPhrase(summary.deleteOn, lang))],
  ];
  return [`## ${words.facts}`, rows.map(([k, v]) => `- ${k}: ${v}`).join('\n'), words.howToRead];
}

export function theCase(summary: Summary, lang: Lang): string[] {
  const words = SUMMARY_WORDS[lang];
  if (summary.caseText === '') return [];
  return [`## ${words.case}`, ...paragraphs(summary.caseText), `*${words.caseHelp}*`];
}

export function priorities(summary: Summary, lang: Lang): string[] {
  if (summary.priorities.length === 0) return [];
  return [
    `## ${SUMMARY_WORDS[lang].priorities}`,
    ...summary.priorities.flatMap(({ column, lines }) => [
      `### ${COLUMN_NAMES[column][lang]}`,
      lines
        .map(({ step, line }, index) => {
          const votes = line.votes ? votesPhrase(line.votes, lang) : '';
          const where = [votes, STEP_NAMES[step][lang], ...actorsOf(line).map(inline)].join(' · ');
          return `${index + 1}. ${mention(line, lang)} (${where})`;
        })
        .join('\n'),
    ]),
  ];
}

export function steps(summary: Summary, lang: Lang): string[] {
  return [
    `## ${SUMMARY_WORDS[lang].steps}`,
    ...summary.steps.flatMap((part) => oneStep(part, lang)),
  ];
}

function oneStep(part: StepPart, lang: Lang): string[] {
  const words = SUMMARY_WORDS[lang];
  return [
    `### ${stepPhrase(part, lang)}`,
    part.number === null ? words.notPlanned : inline(questionOf(part, lang)),
    ...part.columns.flatMap(({ column, count, lines }) => [
      `#### ${COLUMN_NAMES[column][lang]} (${words.cardCount(count)})`,
      lines.map((line) => listItem(line, lang)).join('\n') || words.noCards,
    ]),
  ];
}

export function strategies(summary: Summary, lang: Lang): string[] {
  const words = SUMMARY_WORDS[lang];
  const lines = summary.strategies;
  const head = [
    words.number,
    words.strategy,
    words.owner,
    words.nextStep,
    words.due,
    words.coCreators,
  ];
  const rows = lines.map((line) => [
    `${line.number}`,
    strategyCell(line, lang),
    inline(ownerPhrase(line)) || words.missing,
    inline(line.card.nextStep) || words.missing,
    line.card.strategy.due ? dayPhrase(line.card.strategy.due, lang) : words.missing,
    line.coCreators.map(inline).join(', ') || words.missing,
  ]);
  return [
    `## ${words.strategies}`,
    ...(lines.length > 0 ? [table(head, rows), words.strategiesHelp] : [words.noStrategies]),
    ...(summary.ideas > 0 ? [words.ideas(summary.ideas)] : []),
    ...lackingCoCreators(summary, lang),
  ];
}

function strategyCell({ card }: StrategyLine, lang: Lang): string {
  const soThat = card.soThat && `${SUMMARY_WORDS[lang].soThat}: ${inline(card.soThat)}`;
  return [mention(card, lang), soThat].filter(Boolean).join(' ');
}

function lackingCoCreators(summary: Summary, lang: Lang): string[] {
  const words = SUMMARY_WORDS[lang];
  const lacking = summary.strategies.filter(({ ready }) => !ready);
  if (lacking.length === 0) return [];
  const items = lacking.map(({ number, card, coCreators: [only] }) => {
    const who = only === undefined ? words.noCoCreator : words.oneCoCreator(inline(only));
    return `- ${words.strategy} ${number} (${who}): ${mention(card, lang)}`;
  });
  return [`### ${words.needsCoCreators}`, items.join('\n'), words.needsCoCreatorsHelp];
}

export function needs({ needs: part }: Summary, lang: Lang): string[] {
  const words = SUMMARY_WORDS[lang];
  if (part.total === 0) return [];
  const heading = `## ${words.needs}`;
  if (part.without.length === 0) return [heading, words.allAnswered];
  if (part.answered === 0) return [heading, words.noneAnswered(part.total)];
  const items = part.without.map(
    ({ step, line }) => `- ${mention(line, lang)} (${STEP_NAMES[step][lang]})`,
  );
  return [heading, items.join('\n')];
}

export function gaps({ gaps: lines, ladder }: Summary, lang: Lang): string[] {
  const words = SUMMARY_WORDS[lang];
  const heading = `## ${words.gaps}`;
  if (lines.length === 0) return [heading, words.noGaps];
  const head = [words.gapBetween, words.today, words.wanted, words.views];
  const rows = lines.map(({ ends, rung, wanted }) => [
    ends.map(({ name }) => inline(name)).join(' – '),
    rungPhrase(ladder, rung, lang),
    wanted === null ? words.missing : rungPhrase(ladder, wanted, lang),
    ends.map((end) => inline(viewPhrase(end, ladder, lang))).join('; '),
  ]);
  return [heading, table(head, rows), words.gapsHelp];
}

export function leftOut({ leftOut: counts }: Summary, lang: Lang): string[] {
  const words = SUMMARY_WORDS[lang];
  const reasons = (['reported', 'hidden', 'removed'] as const)
    .filter((reason) => counts[reason] > 0)
    .map((reason) => `- ${words[reason](counts[reason])}`);
  return [`## ${words.leftOut}`, reasons.join('\n') || words.nothingLeftOut];
}
