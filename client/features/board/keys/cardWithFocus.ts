import type { KeyboardEvent } from 'react';
import { type ColumnId, isColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';

export interface FocusedCard {
  readonly card: CardId;
  readonly column: ColumnId;
  /** Somebody else has taken it away: one only goes on from here. */
  readonly gone: boolean;
}

/** The card that has focus itself: not a control in it, and not a card that is open for writing. */
export function cardWithFocus(event: KeyboardEvent): FocusedCard | null {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return null;
  if (!(target instanceof HTMLElement) || 'open' in target.dataset) return null;
  const card = target.dataset['card'];
  const column = target.closest<HTMLElement>('section[data-col]')?.dataset['col'];
  if (!card || !isColumnId(column)) return null;
  return { card: card as CardId, column, gone: 'gone' in target.dataset };
}
