import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { dayPhrase, ownerPhrase } from '../../phrases.ts';
import type { StrategyLine, Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, item, list, paragraph, small, table } from '../blocks.ts';
import { mention } from '../lineItem.ts';
import type { Block } from '../SummaryDocument.ts';

export const strategies = (summary: Summary, lang: Lang): Block[] => [
  ...overview(summary, lang),
  ...lackingCoCreators(summary, lang),
  ...needsWithout(summary, lang),
];

function overview({ strategies: lines, ideas }: Summary, lang: Lang): Block[] {
  const words = SUMMARY_WORDS[lang];
  if (lines.length === 0) return paragraph(words.noStrategies);
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
    ownerPhrase(line) || words.missing,
    line.card.nextStep || words.missing,
    line.due ? dayPhrase(line.due, lang) : words.missing,
    line.coCreators.join(', ') || words.missing,
  ]);
  return [
    ...table(words.parts.strategies, head, rows),
    ...small(words.strategiesHelp),
    ...small(ideas > 0 ? words.ideas(ideas) : ''),
  ];
}

function strategyCell({ card }: StrategyLine, lang: Lang): string {
  const soThat = card.soThat && `${SUMMARY_WORDS[lang].soThat} ${card.soThat}`;
  return [mention(card, lang), soThat].filter(Boolean).join('\n');
}

function lackingCoCreators({ strategies: lines }: Summary, lang: Lang): Block[] {
  const words = SUMMARY_WORDS[lang];
  const lacking = lines.filter(({ ready }) => !ready);
  if (lacking.length === 0) return [];
  return [
    heading(3, words.needsCoCreators),
    ...list(
      lacking.map(({ number, card, coCreators: [only] }) =>
        item(`${words.strategy} ${number}: ${mention(card, lang)}`, {
          notes: [only === undefined ? words.noCoCreator : words.oneCoCreator(only)],
        }),
      ),
    ),
    ...small(words.needsCoCreatorsHelp),
  ];
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
