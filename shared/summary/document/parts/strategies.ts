import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { dayPhrase, ownerPhrase } from '../../phrases.ts';
import { STRATEGY_LACKS, summaryProblems } from '../../problems.ts';
import type { StrategyLine, Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, item, list, paragraph, small, table } from '../blocks.ts';
import { mention } from '../lineItem.ts';
import type { Block } from '../SummaryDocument.ts';
import { preconditions, spread } from '../strategies/spread.ts';
import { strategyCards } from '../strategies/strategyCard.ts';
import { ONE_PAGE_WORDS } from '../words/onePage.ts';
import { STRATEGY_PART_WORDS } from '../words/strategies.ts';

export const strategies = (summary: Summary, lang: Lang): Block[] => [
  ...overview(summary, lang),
  ...lacking(summary, lang),
  ...strategyCards(summary, lang),
  ...spread(summary, lang),
  ...preconditions(summary, lang),
  ...needsWithout(summary, lang),
];

function overview({ strategies: lines, ideas }: Summary, lang: Lang): Block[] {
  const [words, own] = [SUMMARY_WORDS[lang], STRATEGY_PART_WORDS[lang]];
  const more = small(ideas > 0 ? words.ideas(ideas) : '');
  if (lines.length === 0) return [...paragraph(words.noStrategies), ...more];
  const head = [
    words.number,
    words.strategy,
    words.owner,
    words.nextStep,
    words.due,
    own.followUp,
    own.status,
  ];
  const rows = lines.map((line) => [
    `${line.number}`,
    strategyCell(line, lang),
    ownerPhrase(line) || words.missing,
    line.card.nextStep || words.missing,
    line.due ? dayPhrase(line.due, lang) : words.missing,
    followUpPhrase(line, lang) || '–',
    own.statuses[line.status],
  ]);
  return [...table(own.overview, head, rows), ...small(words.strategiesHelp), ...more];
}

/** `Vi … så att …` */
function strategyCell({ card }: StrategyLine, lang: Lang): string {
  const soThat = card.soThat && ONE_PAGE_WORDS[lang].soThat(card.soThat);
  return [mention(card, lang), soThat].filter(Boolean).join('\n');
}

function followUpPhrase({ followUp, followUpBy }: StrategyLine, lang: Lang): string {
  const day = followUp ? dayPhrase(followUp, lang) : '';
  return day && followUpBy ? STRATEGY_PART_WORDS[lang].by(day, followUpBy) : day || followUpBy;
}

/** Those without owner, next step, date or co-creators, so that somebody can see to it. */
function lacking(summary: Summary, lang: Lang): Block[] {
  const [words, own] = [SUMMARY_WORDS[lang], STRATEGY_PART_WORDS[lang]];
  const { lacks } = summaryProblems(summary);
  const items = STRATEGY_LACKS.flatMap((kind) => {
    const lack = lacks.find((one) => one.kind === kind);
    const numbers = lack && 'strategies' in lack ? lack.strategies : [];
    const notes = [own.numbers(numbers.join(', '))];
    return numbers.length > 0 ? [item(own.lack[kind], { notes })] : [];
  });
  if (items.length === 0) return [];
  return [heading(3, own.lacks), ...list(items), ...small(words.needsCoCreatorsHelp)];
}

function needsWithout({ needs }: Summary, lang: Lang): Block[] {
  const words = SUMMARY_WORDS[lang];
  if (needs.total === 0) return [];
  const said = heading(3, words.needs);
  if (needs.without.length === 0) return [said, ...paragraph(words.allAnswered)];
  if (needs.answered === 0) return [said, ...paragraph(words.noneAnswered(needs.total))];
  const items = needs.without.map(({ step, line }) =>
    item(mention(line, lang), { column: 'needs', notes: [STEP_NAMES[step][lang]] }),
  );
  return [said, ...list(items)];
}
