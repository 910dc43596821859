import type { CardId } from '#shared/domain/ids.ts';
import type { StrategyLine, Summary } from './Summary.ts';
import type { NamedTable } from './tables.ts';

/** What a strategy may still be without. */
export const STRATEGY_LACKS = ['owner', 'nextStep', 'due', 'coCreators'] as const;
export type StrategyLack = (typeof STRATEGY_LACKS)[number];

/** What ought to be looked at before the summary is sent. None of it stops anything. */
export type Lack =
  | { readonly kind: StrategyLack; readonly strategies: readonly number[] }
  /** Promises that name only a means. */
  | { readonly kind: 'onlyMeans'; readonly tables: readonly NamedTable[] };

export interface SummaryProblems {
  /** Cards that are reported as pointing to somebody: nothing leaves the room before they are settled. */
  readonly toSettle: readonly CardId[];
  readonly lacks: readonly Lack[];
}

export function summaryProblems(summary: Summary): SummaryProblems {
  const lacking = STRATEGY_LACKS.map((kind) => ({
    kind,
    strategies: summary.strategies.filter((line) => lacks(line, kind)).map(({ number }) => number),
  })).filter(({ strategies }) => strategies.length > 0);
  const tables = summary.promises.tables
    .filter(({ onlyMeans }) => onlyMeans)
    .map(({ table }) => table);
  return {
    toSettle: summary.leftOut.toSettle,
    lacks: [...lacking, ...(tables.length > 0 ? [{ kind: 'onlyMeans' as const, tables }] : [])],
  };
}

function lacks(line: StrategyLine, kind: StrategyLack): boolean {
  switch (kind) {
    case 'owner':
      return line.owner === '' && line.ownerOrg === null;
    case 'nextStep':
      return line.card.nextStep === '';
    case 'due':
      return line.due === null;
    case 'coCreators':
      return !line.ready;
  }
}
