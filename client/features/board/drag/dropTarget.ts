import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';

export type Dragged =
  | { readonly kind: 'card'; readonly id: CardId }
  | { readonly kind: 'group'; readonly id: GroupId };

/** Where what is dragged would land. Neighbours are named by id, so that it holds when others move things. */
export type DropTarget =
  | {
      readonly kind: 'between';
      readonly column: ColumnId;
      /** The entry it lands above; null: last. */
      readonly before: string | null;
    }
  /** On a card or a group, to be sewn to it. */
  | { readonly kind: 'onto'; readonly column: ColumnId; readonly entry: string };

export function sameTarget(one: DropTarget | null, other: DropTarget | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.column !== other.column) return false;
  if (one.kind === 'between') return other.kind === 'between' && one.before === other.before;
  return other.kind === 'onto' && one.entry === other.entry;
}
