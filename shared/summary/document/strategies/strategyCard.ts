import type { Lang } from '#shared/domain/lang.ts';
import { FACTOR_TEXTS } from '#shared/domain/prompts/factorTexts.ts';
import { PRECONDITIONS, type PreconditionAnswer } from '#shared/domain/strategy.ts';
import { votesPhrase } from '../../phrases.ts';
import type { StrategyLine, Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { facts, heading } from '../blocks.ts';
import { mention, originPhrase } from '../lineItem.ts';
import { finder } from '../lookup.ts';
import type { Block } from '../SummaryDocument.ts';
import { LENS_WORDS, LENSES, type Lens, PRECONDITION_NAMES } from '../words/lenses.ts';
import { STRATEGY_PART_WORDS } from '../words/strategies.ts';

/** One card for each strategy, with what the overview has no room for. */
export function strategyCards(summary: Summary, lang: Lang): Block[] {
  const find = finder(summary);
  const cards = summary.strategies.flatMap((line) => {
    const answers = line.answers.flatMap((id) => find(id)?.text ?? []);
    const rows = facts(rowsOf(line, answers, lang));
    return rows.length > 0
      ? [heading(4, `${line.number}. ${mention(line.card, lang)}`, 'strategies'), ...rows]
      : [];
  });
  return cards.length > 0 ? [heading(3, STRATEGY_PART_WORDS[lang].each), ...cards] : [];
}

type Row = readonly [label: string, value: string | null];

function rowsOf(line: StrategyLine, answers: readonly string[], lang: Lang): Row[] {
  const [words, own] = [SUMMARY_WORDS[lang], STRATEGY_PART_WORDS[lang]];
  const { card } = line;
  const origin = [
    originPhrase(card, lang),
    card.votes && card.votes.votes > 0 ? votesPhrase(card.votes, lang) : '',
  ];
  return [
    [words.coCreators, line.coCreators.join(', ')],
    [words.actors, card.actors.join(', ')],
    [own.actorsMissing, line.missing.join(', ')],
    [own.coordinator, line.coordinator],
    [own.backup, line.backup],
    [own.sign, line.sign],
    [own.unclear, line.unclear],
    [own.changedBehaviour, line.changedBehaviour],
    [own.answers, answers.join('\n')],
    ...LENSES.map((lens): Row => [LENS_WORDS[lang][lens].label, lensAnswer(line, lens, lang)]),
    [own.factors, (line.factors ?? []).map((one) => FACTOR_TEXTS[one].name[lang]).join(', ')],
    [own.preconditions, preconditionsPhrase(line, lang)],
    [own.from, origin.filter(Boolean).join(' · ')],
  ];
}

/** What a strategy answers to one lens; null when it has not been said. */
export function lensAnswer({ lenses }: StrategyLine, lens: Lens, lang: Lang): string | null {
  const answer = lenses[lens];
  // Each lens has words for just its own answers.
  const words: Readonly<Record<string, string>> = LENS_WORDS[lang][lens];
  return answer === null ? null : (words[answer] ?? null);
}

function preconditionsPhrase({ preconditions }: StrategyLine, lang: Lang): string {
  const own = STRATEGY_PART_WORDS[lang];
  const names = (answer: PreconditionAnswer) =>
    PRECONDITIONS.filter((one) => preconditions[one] === answer)
      .map((one) => PRECONDITION_NAMES[lang][one].toLocaleLowerCase(lang))
      .join(', ');
  const [missing, partly, has] = [names('missing'), names('partly'), names('has')];
  return [missing && own.lacking(missing), partly && own.partly(partly), has && own.has(has)]
    .filter(Boolean)
    .join('\n');
}
