import { readIds } from '../rows.ts';
import type { Store } from '../Store.ts';
import type { Database } from './database.ts';

/** Where erased words may have stood. */
const WRITTEN = 'board_update, board_snapshot, mark, fixed, slip, record';

/**
 * The end of an erasure. No row holds what was erased. Its room in the files is given free, and overwritten when it
 * is used again; `VACUUM FULL` writes the files anew, and holds everybody up meanwhile: that is for whoever runs it.
 */
export const erasureTables = ({ ask }: Database): Pick<Store, 'settleErasure' | 'unsettled'> => ({
  settleErasure: async (id, erasure) => {
    await ask(`VACUUM ${WRITTEN}`);
    await ask('UPDATE workshop SET settled = greatest(settled, $2) WHERE id = $1', [id, erasure]);
  },
  unsettled: async () =>
    readIds(await ask('SELECT id FROM workshop WHERE settled < erasure ORDER BY id')),
});
