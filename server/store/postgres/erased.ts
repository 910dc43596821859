import { readIds } from '../rows.ts';
import type { Store } from '../Store.ts';
import type { Database } from './database.ts';
import { leaveNoTrace } from './leaveNoTrace.ts';

/** The end of an erasure: neither a row nor a page of a table holds what was erased. */
export const erasureTables = (
  { ask }: Database,
  url: string,
): Pick<Store, 'settleErasure' | 'unsettled'> => ({
  settleErasure: async (id, erasure) => {
    await leaveNoTrace(url);
    await ask('UPDATE workshop SET settled = greatest(settled, $2) WHERE id = $1', [id, erasure]);
  },
  unsettled: async () =>
    readIds(await ask('SELECT id FROM workshop WHERE settled < erasure ORDER BY id')),
});
