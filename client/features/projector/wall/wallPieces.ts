import type { CellItem } from '#shared/board/cells.ts';
import type { Card } from '#shared/domain/card.ts';

/** What is not torn apart between two pages of the wall: a card, a group, or a part of a large group. */
export interface WallPiece {
  readonly id: string;
  /** The item it belongs to. */
  readonly item: string;
  readonly title: string | null;
  /** `part` of `parts`, from 1. */
  readonly part: number;
  readonly parts: number;
  readonly cards: readonly Card[];
}

/** More cards than this do not fit on one page with their heading. */
const MOST_TOGETHER = 3;

export const wallPieces = (items: readonly CellItem[]): readonly WallPiece[] =>
  items.flatMap((item) =>
    item.kind === 'card'
      ? [{ id: item.id, item: item.id, title: null, part: 1, parts: 1, cards: [item.card] }]
      : groupPieces(item),
  );

/** Parts as even as can be: four cards are two and two, not three and one. */
function groupPieces({ id, group, cards }: Extract<CellItem, { kind: 'group' }>): WallPiece[] {
  const parts = Math.ceil(cards.length / MOST_TOGETHER);
  const size = Math.ceil(cards.length / parts);
  return Array.from({ length: parts }, (_, index) => ({
    id: `${id}/${index}`,
    item: id,
    title: group.title.trim() || null,
    part: index + 1,
    parts,
    cards: cards.slice(index * size, (index + 1) * size),
  }));
}
