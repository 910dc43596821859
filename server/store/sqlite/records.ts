import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { recordSchema } from '../rows.ts';
import type { RecordName, Store, Versioned } from '../Store.ts';
import { transaction } from './transaction.ts';

type Write = (id: WorkshopId, name: RecordName, expected: number, next: Versioned) => boolean;

/** Within a transaction of the caller's. */
export function recordWriter(sql: DatabaseSync): Write {
  const write = sql.prepare(
    'UPDATE record SET revision = ?, json = ? WHERE workshop = ? AND name = ? AND revision = ?',
  );
  const begin = sql.prepare(
    `INSERT INTO record (workshop, name, revision, json) SELECT id, ?, ?, ? FROM workshop WHERE id = ?
     ON CONFLICT (workshop, name) DO NOTHING`,
  );
  return (id, name, expected, { revision, json }) =>
    write.run(revision, json, id, name, expected).changes === 1 ||
    (expected === 0 && begin.run(name, revision, json, id).changes === 1);
}

/** The stage and the desk, each written only by whoever has seen its last revision. */
export function recordTable(sql: DatabaseSync): Pick<Store, 'readRecord' | 'writeRecord'> {
  const read = sql.prepare('SELECT revision, json FROM record WHERE workshop = ? AND name = ?');
  const write = recordWriter(sql);
  const empty = sql.prepare('DELETE FROM slip WHERE workshop = ? AND box = ?');
  return {
    readRecord: async (id, name) => v.parse(v.optional(recordSchema), read.get(id, name)) ?? null,
    writeRecord: async (id, name, expected, next, emptied = []) =>
      transaction(sql, () => {
        const isWritten = write(id, name, expected, next);
        if (isWritten) for (const box of emptied) empty.run(id, box);
        return isWritten;
      }),
  };
}
