import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { Store } from '../Store.ts';
import { transaction } from './transaction.ts';

const rowSchema = v.object({ revision: v.number(), json: v.string() });

/** The stage and the desk, each written only by whoever has seen its last revision. */
export function recordTable(sql: DatabaseSync): Pick<Store, 'readRecord' | 'writeRecord'> {
  const read = sql.prepare('SELECT revision, json FROM record WHERE workshop = ? AND name = ?');
  const write = sql.prepare(
    'UPDATE record SET revision = ?, json = ? WHERE workshop = ? AND name = ? AND revision = ?',
  );
  const empty = sql.prepare('DELETE FROM slip WHERE workshop = ? AND box = ?');
  return {
    readRecord: async (id, name) => v.parse(v.optional(rowSchema), read.get(id, name)) ?? null,
    writeRecord: async (id, name, expected, next, emptied = []) =>
      transaction(sql, () => {
        const isWritten = write.run(next.revision, next.json, id, name, expected).changes === 1;
        if (isWritten) for (const box of emptied) empty.run(id, box);
        return isWritten;
      }),
  };
}
