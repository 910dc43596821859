import { type Card, type Group, isShown } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { compareRanked, type Ranked } from '#shared/domain/order.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Board } from './board.ts';

/** What lies in a cell of the matrix, in order: cards by themselves, and groups with their cards. */
export type CellItem =
  | { readonly kind: 'card'; readonly id: string; readonly rank: string; readonly card: Card }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly rank: string;
      readonly group: Group;
      /** Two or more; a group of one is shown as its card. */
      readonly cards: readonly Card[];
    };

export type Cells = ReadonlyMap<CellKey, readonly CellItem[]>;
export type CellKey = `${StepId}/${ColumnId}`;

export const cellKey = (step: StepId, column: ColumnId): CellKey => `${step}/${column}`;

/** [B9] A grouped card is shown where its group is, wherever it lay before. [B18] A hope lies in no cell. */
export function arrange(board: Board, shows: (card: Card) => boolean = isShown): Cells {
  const cells = new Map<CellKey, CellItem[]>();
  const put = (step: StepId, column: ColumnId, item: CellItem): void => {
    const key = cellKey(step, column);
    const cell = cells.get(key);
    if (cell) cell.push(item);
    else cells.set(key, [item]);
  };
  const grouped = new Map<GroupId, Card[]>();
  for (const card of board.cards.values()) {
    if (!shows(card) || card.kind === 'hope') continue;
    const group = card.group === null ? undefined : board.groups.get(card.group);
    if (group) grouped.set(group.id, [...(grouped.get(group.id) ?? []), card]);
    else put(card.step, card.column, { kind: 'card', id: card.id, rank: card.rank, card });
  }
  for (const [id, cards] of grouped) {
    const group = board.groups.get(id);
    const [only] = cards;
    if (!group || !only) continue;
    const { step, column, rank } = group;
    if (cards.length === 1) put(step, column, { kind: 'card', id: only.id, rank, card: only });
    else put(step, column, { kind: 'group', id, rank, group, cards: cards.sort(compareRanked) });
  }
  for (const cell of cells.values()) cell.sort(compareRanked);
  return cells;
}

/** How many cards a cell shows, those in groups counted one by one. */
export const countCards = (items: readonly CellItem[]): number =>
  items.reduce((sum, item) => sum + (item.kind === 'group' ? item.cards.length : 1), 0);

/** A cell without what is being moved, as ranks: what `insertAt` needs. */
export const ranksWithout = (items: readonly CellItem[], moved: string): readonly Ranked[] =>
  items.filter((item) => item.id !== moved).map(({ id, rank }) => ({ id, rank }));
