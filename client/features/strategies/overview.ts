import type { Board } from '#shared/board/board.ts';
import { type CellItem, type Cells, cellKey } from '#shared/board/cells.ts';
import type { Card } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId, TableId } from '#shared/domain/ids.ts';
import { answeredAmong, isAnswered } from '#shared/domain/needs.ts';
import { STEPS } from '#shared/domain/steps.ts';
import {
  coCreating,
  coCreatorsLacking,
  isBegun,
  type StrategyStatus,
  statusOf,
} from '#shared/domain/strategy.ts';
import { actorName, actorNames } from '#shared/summary/names.ts';

/** A strategy as the list tells it. */
export interface StrategyRow {
  readonly card: Card;
  /** From 1, in the order of the steps. */
  readonly number: number;
  readonly status: StrategyStatus;
  /** How many more have to say that they are in. */
  readonly lacking: number;
  /** Function and organisation; '' when neither is said. */
  readonly owner: string;
  /** Whom it names and who is in, each once. */
  readonly actors: readonly string[];
}

/** A need as it lies on the board: one card, or several that are sewn together. */
export interface Need {
  /** What a link is made to: the first of them. */
  readonly card: Card;
  readonly cards: readonly Card[];
  readonly text: string;
  readonly answered: boolean;
}

export interface Overview {
  readonly rows: readonly StrategyRow[];
  /** Cards among the strategies that nobody has begun to make into one. */
  readonly suggestions: readonly Card[];
  readonly needs: readonly Need[];
}

export function overviewOf(cells: Cells, board: Board): Overview {
  const answered = answeredAmong(allShown(cells));
  const cards = itemsOf(cells, 'strategies').flatMap(cardsOf);
  return {
    rows: cards.filter(isBegun).map((card, index) => rowOf(card, index + 1, board)),
    suggestions: cards.filter((card) => !isBegun(card)),
    needs: itemsOf(cells, 'needs').flatMap((item) => needOf(item, answered)),
  };
}

export const FILTERS = ['all', 'ours', 'ready', 'seeking', 'ownerless', 'escalated'] as const;
export type Filter = (typeof FILTERS)[number];

export function passes(row: StrategyRow, filter: Filter, table: TableId | null): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'ours':
      return row.card.table === table;
    case 'ready':
      return row.lacking === 0;
    case 'seeking':
      return row.lacking > 0;
    case 'ownerless':
      return row.owner === '';
    case 'escalated':
      return row.card.strategy.escalated === true;
  }
}

const itemsOf = (cells: Cells, column: ColumnId): readonly CellItem[] =>
  STEPS.flatMap((step) => cells.get(cellKey(step, column)) ?? []);

const cardsOf = (item: CellItem): readonly Card[] =>
  item.kind === 'group' ? item.cards : [item.card];

const allShown = (cells: Cells): readonly Card[] =>
  [...cells.values()].flatMap((items) => items.flatMap(cardsOf));

function rowOf(card: Card, number: number, { actors }: Board): StrategyRow {
  const { strategy } = card;
  return {
    card,
    number,
    status: statusOf(strategy, actors),
    lacking: coCreatorsLacking(strategy, actors),
    owner: [strategy.owner?.trim(), actorName(strategy.ownerOrg, actors)]
      .filter(Boolean)
      .join(', '),
    actors: actorNames([...card.actors, ...coCreating(strategy, actors)], actors),
  };
}

function needOf(item: CellItem, answered: ReadonlySet<CardId>): readonly Need[] {
  const cards = cardsOf(item);
  const [card] = cards;
  if (!card) return [];
  const title = item.kind === 'group' ? item.group.title.trim() : '';
  const text = title || cards.map((one) => one.text).join(' · ');
  return [{ card, cards, text, answered: isAnswered(cards, answered) }];
}
