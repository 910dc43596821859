import { FACTORS, meanOf, type Spread } from '#shared/domain/factors.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { FACTOR_TEXTS } from '#shared/domain/prompts/factorTexts.ts';
import type { Summary } from '../../Summary.ts';
import { facts, heading, small, table } from '../blocks.ts';
import { meanPhrase } from '../lookup.ts';
import type { Block } from '../SummaryDocument.ts';
import { TEMPERATURE_WORDS } from '../words/temperature.ts';

/** The six factors at each moment, with how the answers fall and not only their mean; and what the day was thought of. */
export const temperature = (summary: Summary, lang: Lang): Block[] => [
  ...checks(summary, lang),
  ...exit(summary, lang),
];

function checks({ checks: asked }: Summary, lang: Lang): Block[] {
  const words = TEMPERATURE_WORDS[lang];
  if (asked.length === 0) return [];
  const head = [words.factor, ...asked.map(({ moment }) => words.moments[moment])];
  const rows = FACTORS.map((factor) => [
    FACTOR_TEXTS[factor].name[lang],
    ...asked.map(({ tallies }) => spreadPhrase(tallies[factor].spread, lang)),
  ]);
  const voters = [words.voters, ...asked.map(({ voters: number }) => `${number}`)];
  return [
    heading(3, words.check),
    ...table(words.check, head, [...rows, voters]),
    ...small(words.help),
  ];
}

function spreadPhrase(spread: Spread | null, lang: Lang): string {
  const words = TEMPERATURE_WORDS[lang];
  if (spread === null) return words.tooFew;
  return words.mean(meanPhrase(meanOf(spread), lang), spread.join(' · '));
}

function exit({ exit: asked }: Summary, lang: Lang): Block[] {
  const words = TEMPERATURE_WORDS[lang];
  if (asked === null || asked.answers === 0) return [];
  const { ratings, answers } = asked;
  return [
    heading(3, words.exit),
    ...facts([
      [words.answers, `${answers}`],
      [words.exitMean, ratings ? words.ofFive(meanPhrase(meanOf(ratings), lang)) : words.tooFew],
      [words.spread, ratings?.join(' · ') ?? null],
    ]),
  ];
}
