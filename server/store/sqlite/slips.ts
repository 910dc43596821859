import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { slipsSchema } from '../rows.ts';
import type { Store } from '../Store.ts';
import { transaction } from './transaction.ts';

/** What devices have handed in, in one table, apart from everything that anybody is sent. */
export function slipTable(sql: DatabaseSync): Pick<Store, 'putSlips' | 'emptySlips' | 'readSlips'> {
  const read = sql.prepare('SELECT box, voter, "table", json FROM slip WHERE workshop = ?');
  const put = sql.prepare(
    `INSERT INTO slip (workshop, box, voter, "table", json)
     SELECT record.workshop, ?, ?, ?, ? FROM record
     WHERE record.workshop = ? AND record.name = 'stage' AND record.revision = ?
     ON CONFLICT (workshop, box, voter) DO UPDATE SET "table" = excluded."table", json = excluded.json`,
  );
  const empty = sql.prepare('DELETE FROM slip WHERE workshop = ? AND box = ?');
  return {
    putSlips: async (id, slips, stage) =>
      transaction(sql, () => {
        const puts = slips.map(({ box, voter, table, json }) =>
          put.run(box, voter, table, json, id, stage),
        );
        return puts.every(({ changes }) => changes === 1);
      }),
    emptySlips: async (id, boxes) =>
      transaction(sql, () => {
        for (const box of boxes) empty.run(id, box);
        return true;
      }),
    readSlips: async (id) => v.parse(slipsSchema, read.all(id)),
  };
}
