import type { KeyboardEvent } from 'react';
import { type ColumnId, isColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';

export interface FocusedCard {
  readonly card: CardId;
  readonly column: ColumnId;
}

/** The card that has focus itself: not a control in it, and not a card that is open for writing. */
export function cardWithFocus(event: KeyboardEvent): FocusedCard | null {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return null;
  if (!(target instanceof HTMLElement) || 'open' in target.dataset) return null;
  const card = target.dataset['card'];
  const column = target.closest<HTMLElement>('section[data-col]')?.dataset['col'];
  return card && isColumnId(column) ? { card: card as CardId, column } : null;
}
