import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { recordSchema } from '../rows.ts';
import type { RecordName, Store, Versioned } from '../Store.ts';
import type { Ask, Database } from './database.ts';
import { emptyIn, lockSlips } from './slips.ts';

/** The stage and the desk, each written only by whoever has seen its last revision. */
export const recordTable = ({
  ask,
  transaction,
}: Database): Pick<Store, 'readRecord' | 'writeRecord'> => ({
  readRecord: async (id, name) => {
    const rows = await ask('SELECT revision, json FROM record WHERE workshop = $1 AND name = $2', [
      id,
      name,
    ]);
    return v.parse(v.array(recordSchema), rows)[0] ?? null;
  },
  writeRecord: (id, name, expected, next, emptied = [], counted = null) =>
    transaction(async (within) => {
      const slips = await lockSlips(within, id);
      if (counted !== null && counted !== slips) return false;
      if (!(await writeRecordIn(within, { id, name, expected, next }))) return false;
      if (emptied.length > 0) await emptyIn(within, id, emptied);
      return true;
    }),
});

interface Writing {
  readonly id: WorkshopId;
  readonly name: RecordName;
  readonly expected: number;
  readonly next: Versioned;
}

/** Within a transaction of the caller's that has locked the workshop. */
export async function writeRecordIn(
  ask: Ask,
  { id, name, expected, next }: Writing,
): Promise<boolean> {
  const given = [id, name, next.revision, next.json];
  const written = await ask(
    'UPDATE record SET revision = $3, json = $4 WHERE workshop = $1 AND name = $2 AND revision = $5 RETURNING name',
    [...given, expected],
  );
  if (written.length > 0 || expected !== 0) return written.length > 0;
  const begun = await ask(
    `INSERT INTO record (workshop, name, revision, json) SELECT id, $2, $3, $4 FROM workshop WHERE id = $1
     ON CONFLICT (workshop, name) DO NOTHING RETURNING name`,
    given,
  );
  return begun.length > 0;
}
