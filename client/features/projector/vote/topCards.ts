import type { CellItem, Cells } from '#shared/board/cells.ts';
import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { type CardVotes, groupVotes, votesFor } from '#shared/domain/stage/votes.ts';
import type { StepId } from '#shared/domain/steps.ts';

/** A card or a group that somebody voted for. */
export interface TopItem extends CardVotes {
  readonly id: string;
  readonly column: ColumnId;
  readonly text: string;
  readonly lang: Lang | undefined;
  /** Reported and not yet looked at: it keeps its place and its votes, but not its words. */
  readonly masked: boolean;
}

/** What is shown at once. `column` null: of all columns. */
export interface ResultPage {
  readonly column: ColumnId | null;
  readonly items: readonly TopItem[];
  /** Left out although they got as many as the last one shown. */
  readonly tied: number;
}

const MOST_ROWS = 6;

/** First what got most of all, then column by column when there is more than one. */
export function resultPages(
  cells: Cells,
  stage: Pick<Stage, 'rounds'>,
  step: StepId,
): readonly ResultPage[] {
  const columns = COLUMNS.map((column) => ({
    column,
    items: (cells.get(`${step}/${column}`) ?? [])
      .map((item) => topItem(item, column, stage))
      .filter(({ votes }) => votes > 0)
      .sort(byVotes),
  })).filter(({ items }) => items.length > 0);
  const all = columns.flatMap(({ items }) => items).sort(byVotes);
  const alone = columns.length === 1 ? [] : columns.map(({ column, items }) => page(column, items));
  return [page(columns.length === 1 ? (columns[0]?.column ?? null) : null, all), ...alone];
}

/** All that were placed on the cards of a step. What is sewn together counts each of its cards. */
export const buttonsPlaced = (cells: Cells, stage: Pick<Stage, 'rounds'>, step: StepId): number =>
  COLUMNS.flatMap((column) => cells.get(`${step}/${column}`) ?? [])
    .flatMap((item) => (item.kind === 'card' ? [item.card] : item.cards))
    .reduce((sum, card) => sum + (votesFor(stage, card)?.votes ?? 0), 0);

function topItem(item: CellItem, column: ColumnId, stage: Pick<Stage, 'rounds'>): TopItem {
  const nobody = { votes: 0, tables: null };
  if (item.kind === 'card') {
    const { card } = item;
    const { text, lang } = card;
    const votes = votesFor(stage, card) ?? nobody;
    return { ...votes, id: card.id, column, text, lang, masked: card.reported !== null };
  }
  const { group, cards } = item;
  const [first] = cards;
  const title = group.title.trim();
  const masked = title === '' && first !== undefined && first.reported !== null;
  const votes = groupVotes(stage, group.id, cards) ?? nobody;
  const text = title || (first?.text ?? '');
  return { ...votes, id: group.id, column, text, lang: first?.lang, masked };
}

function page(column: ColumnId | null, all: readonly TopItem[]): ResultPage {
  const items = all.slice(0, MOST_ROWS);
  const last = items.at(-1)?.votes;
  return { column, items, tied: all.slice(MOST_ROWS).filter(({ votes }) => votes === last).length };
}

/** Equal votes keep the order of the board, which says nothing of them. */
const byVotes = (a: TopItem, b: TopItem): number => b.votes - a.votes;
