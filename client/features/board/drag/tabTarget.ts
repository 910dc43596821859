import { type ColumnId, isColumnId } from '#shared/domain/columns.ts';

/** On a phone one lets go on a tab to put a card last in another lane. */
export const tabTarget = (column: ColumnId): string => `tab:${column}`;

export function columnOfTab(id: unknown): ColumnId | null {
  const column = typeof id === 'string' && id.startsWith('tab:') ? id.slice(4) : null;
  return isColumnId(column) ? column : null;
}
