import type { Lang } from '#shared/domain/lang.ts';
import { CONDITIONS } from '#shared/domain/strategy.ts';
import { tablePhrase } from '../../phrases.ts';
import type { Summary } from '../../Summary.ts';
import { heading, item, list, small, table } from '../blocks.ts';
import { mention, originPhrase } from '../lineItem.ts';
import { finder } from '../lookup.ts';
import type { Block } from '../SummaryDocument.ts';
import { LENS_WORDS } from '../words/lenses.ts';
import { LIFT_WORDS } from '../words/lift.ts';

/** What has to be settled higher up, what managements take on, and whose money it takes. */
export const lift = (summary: Summary, lang: Lang): Block[] => [
  ...patterns(summary, lang),
  ...undertakings(summary, lang),
  ...funding(summary, lang),
  ...bills(summary, lang),
];

function patterns({ strategies }: Summary, lang: Lang): Block[] {
  const words = LIFT_WORDS[lang];
  const rows = strategies
    .filter(({ escalated }) => escalated)
    .map(({ card, lenses: { tier } }) => [
      mention(card, lang),
      tier === null ? words.notSaid : LENS_WORDS[lang].tier[tier],
      originPhrase(card, lang) || '–',
    ]);
  if (rows.length === 0) return [];
  const head = [words.pattern, words.tier, words.from];
  return [heading(3, words.patterns), ...table(words.patterns, head, rows), ...small(words.help)];
}

function undertakings(summary: Summary, lang: Lang): Block[] {
  const words = LIFT_WORDS[lang];
  const find = finder(summary);
  const rows = summary.undertakings.map(({ card, org, answers }) => [
    org ?? '–',
    find(card)?.text || '–',
    ...CONDITIONS.map((one) => {
      const answer = answers[one];
      return answer === null ? '–' : words.answers[answer];
    }),
  ]);
  if (rows.length === 0) return [];
  const head = [
    words.organisation,
    words.undertakes,
    ...CONDITIONS.map((one) => words.conditions[one]),
  ];
  return [heading(3, words.undertakings), ...table(words.undertakings, head, rows)];
}

function funding({ strategies }: Summary, lang: Lang): Block[] {
  const words = LIFT_WORDS[lang];
  const items = strategies
    .filter(({ lenses }) => lenses.funding === 'coFunding')
    .map(({ number, card }) => item(`${number}. ${mention(card, lang)}`));
  return items.length > 0
    ? [heading(3, words.funding), ...small(words.fundingHelp), ...list(items)]
    : [];
}

function bills({ situations }: Summary, lang: Lang): Block[] {
  const words = LIFT_WORDS[lang];
  const rows = situations
    .filter(({ bill }) => bill !== '')
    .map(({ table: of, bill }) => [tablePhrase(of, lang), bill]);
  return rows.length > 0
    ? [heading(3, words.bills), ...table(words.bills, [words.table, words.bills], rows)]
    : [];
}
