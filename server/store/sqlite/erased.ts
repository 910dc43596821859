import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { readIds } from '../rows.ts';
import type { Erased, Store } from '../Store.ts';
import { oweTidying } from './leaveNoTrace.ts';
import type { Tidying } from './Tidying.ts';
import { transaction } from './transaction.ts';

const rowsSchema = v.array(v.object({ thing: v.string(), what: v.picklist(['card', 'words']) }));

/** What has been erased of each workshop, for use within a transaction. `card` is what it was called while only cards were. */
export function erasedThings(sql: DatabaseSync) {
  const raise = sql.prepare('UPDATE workshop SET erasure = erasure + 1 WHERE id = ?');
  const list = sql.prepare(
    'SELECT card AS thing, what FROM erased WHERE workshop = ? ORDER BY card',
  );
  const keep = sql.prepare(
    `INSERT INTO erased (workshop, card, what) VALUES (?, ?, ?)
     ON CONFLICT (workshop, card) DO UPDATE SET what = min(what, excluded.what)`,
  );
  return {
    add(workshop: WorkshopId, erased: readonly Erased[]): void {
      raise.run(workshop);
      for (const { thing, what } of erased) keep.run(workshop, thing, what);
    },
    list: (workshop: WorkshopId): readonly Erased[] => v.parse(rowsSchema, list.all(workshop)),
  };
}

/** The end of an erasure. */
export function erasureTables(
  sql: DatabaseSync,
  tidying: Tidying,
): Pick<Store, 'settleErasure' | 'unsettled'> {
  const settle = sql.prepare('UPDATE workshop SET settled = max(settled, ?) WHERE id = ?');
  const unsettled = sql.prepare('SELECT id FROM workshop WHERE settled < erasure ORDER BY id');
  return {
    settleErasure: async (id, erasure) => {
      transaction(sql, () => oweTidying(sql));
      await tidying.run();
      // Last, so that whoever is stopped half way begins again.
      settle.run(erasure, id);
    },
    unsettled: async () => readIds(unsettled.all()),
  };
}
