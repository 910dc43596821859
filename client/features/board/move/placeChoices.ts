import type { CellItem } from '#shared/board/cells.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { Dragged } from '../drag/dropTarget.ts';

/** Where in a column something may be put. */
export type Spot =
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  | { readonly kind: 'after'; readonly id: string }
  | { readonly kind: 'into'; readonly group: GroupId };

export interface PlaceOption {
  readonly spot: Extract<Spot, { kind: 'after' | 'into' }>;
  /** The heading of a group, or the words of a card. */
  readonly title: string;
  readonly count: number;
  /** All its words, to search in. */
  readonly words: string;
}

export const spotId = (spot: Spot): string => {
  if (spot.kind === 'after') return `after:${spot.id}`;
  return spot.kind === 'into' ? `into:${spot.group}` : spot.kind;
};

/** What something can be put into or after, in the order in which it lies; groups first. Not beside itself. */
export function placeOptions(
  items: readonly CellItem[],
  moved: readonly Dragged[],
  unnamed: string,
): readonly PlaceOption[] {
  const movedIds = new Set<string>(moved.map(({ id }) => id));
  const others = items.filter((item) => !movedIds.has(item.id));
  const after = others.map((item): PlaceOption => {
    const cards = item.kind === 'group' ? item.cards : [item.card];
    const title = item.kind === 'group' ? item.group.title.trim() || unnamed : item.card.text;
    const words = [title, ...cards.map(({ text }) => text)].join(' ');
    return { spot: { kind: 'after', id: item.id }, title, count: cards.length, words };
  });
  const into = others.flatMap((item, at): readonly PlaceOption[] => {
    const option = after[at];
    const all = item.kind === 'group' && item.cards.every(({ id }) => movedIds.has(id));
    if (item.kind !== 'group' || all || !option || moved.some(({ kind }) => kind === 'group'))
      return [];
    return [{ ...option, spot: { kind: 'into', group: item.group.id } }];
  });
  return [...into, ...after];
}

/** What the thing comes to lie above: null means last. */
export function beforeOf(
  spot: Exclude<Spot, { kind: 'into' }>,
  items: readonly CellItem[],
  moved: readonly Dragged[],
): string | null {
  const others = items.filter((item) => !moved.some(({ id }) => id === item.id));
  if (spot.kind === 'first') return others[0]?.id ?? null;
  if (spot.kind === 'last') return null;
  const at = others.findIndex(({ id }) => id === spot.id);
  return at === -1 ? null : (others[at + 1]?.id ?? null);
}
