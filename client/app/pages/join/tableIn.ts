import { isTableId, type TableId } from '#shared/domain/ids.ts';

/** A card that lies on a table has the table in its link. */
export function tableIn(address: URLSearchParams): TableId | null {
  const table = address.get('table');
  return isTableId(table) ? table : null;
}
