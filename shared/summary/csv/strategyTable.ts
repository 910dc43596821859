import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { PRECONDITIONS } from '#shared/domain/strategy.ts';
import { lensAnswer } from '../document/strategies/strategyCard.ts';
import { LENS_WORDS, LENSES, PRECONDITION_NAMES } from '../document/words/lenses.ts';
import { STRATEGY_PART_WORDS } from '../document/words/strategies.ts';
import { tablePhrase } from '../phrases.ts';
import type { StrategyLine, Summary } from '../Summary.ts';
import type { CsvRows } from './toCsv.ts';
import { CSV_WORDS } from './words.ts';
import type { CsvCell } from './writeCsv.ts';

export function strategyTable({ strategies }: Summary, lang: Lang): CsvRows {
  const words = CSV_WORDS[lang];
  const head = [
    words.number,
    words.strategy,
    words.soThat,
    words.owner,
    words.ownerOrg,
    words.nextStep,
    words.due,
    words.followUp,
    words.followUpBy,
    words.status,
    words.coCreators,
    words.actors,
    words.missing,
    words.coordinator,
    words.backup,
    words.sign,
    words.unclear,
    words.changedBehaviour,
    words.escalated,
    ...LENSES.map((lens) => LENS_WORDS[lang][lens].label),
    ...PRECONDITIONS.map(
      (one) => `${STRATEGY_PART_WORDS[lang].precondition}: ${PRECONDITION_NAMES[lang][one]}`,
    ),
    words.step,
    words.table,
    words.votes,
    words.votesFrom,
  ];
  return { head, rows: strategies.map((line) => rowOf(line, lang)) };
}

function rowOf(line: StrategyLine, lang: Lang): CsvCell[] {
  const words = CSV_WORDS[lang];
  const { card } = line;
  return [
    line.number,
    card.text,
    card.soThat,
    line.owner,
    line.ownerOrg,
    card.nextStep,
    line.due && { day: line.due },
    line.followUp && { day: line.followUp },
    line.followUpBy,
    STRATEGY_PART_WORDS[lang].statuses[line.status],
    line.coCreators.join(', '),
    card.actors.join(', '),
    line.missing.join(', '),
    line.coordinator,
    line.backup,
    line.sign,
    line.unclear,
    line.changedBehaviour,
    line.escalated ? words.yes : words.no,
    ...LENSES.map((lens) => lensAnswer(line, lens, lang)),
    ...PRECONDITIONS.map((one) => preconditionCell(line.preconditions[one], lang)),
    STEP_NAMES[line.step][lang],
    card.table && tablePhrase(card.table, lang),
    card.votes?.votes ?? null,
    card.votes?.tables ?? null,
  ];
}

function preconditionCell(answer: StrategyLine['preconditions'][1], lang: Lang): CsvCell {
  const words = STRATEGY_PART_WORDS[lang];
  switch (answer) {
    case null:
      return null;
    case 'has':
      return words.hasHead;
    case 'partly':
      return words.partlyHead;
    case 'missing':
      return words.missing;
  }
}
