import type { CellItem } from '#shared/board/cells.ts';
import type { Card } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';

export interface SewChoice {
  readonly id: string;
  /** A card to sew to: itself, or the first of its group. */
  readonly card: CardId;
  /** The heading of a group; null for a single card. */
  readonly title: string | null;
  readonly first: string;
  readonly lang: Lang;
  readonly count: number;
  /** All its words, to search in. */
  readonly words: string;
}

/** What a card can be sewn to, in the order in which it lies. Its own group is left out. */
export const sewChoices = (
  items: readonly CellItem[],
  card: Card,
  unnamed: string,
): readonly SewChoice[] =>
  items.flatMap((item) => {
    const cards = item.kind === 'group' ? item.cards : [item.card];
    const [first] = cards;
    if (!first || cards.some(({ id }) => id === card.id)) return [];
    const title = item.kind === 'group' ? item.group.title.trim() || unnamed : null;
    const words = [title ?? '', ...cards.map(({ text }) => text)].join(' ');
    const { id, text, lang } = first;
    return [{ id: item.id, card: id, title, first: text, lang, count: cards.length, words }];
  });
