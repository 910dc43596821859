import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { slipsSchema } from '../rows.ts';
import type { Store } from '../Store.ts';
import type { Ask, Database } from './database.ts';

const numberSchema = v.array(v.object({ slips: v.number() }));

/** What devices have handed in, in one table, apart from everything that anybody is sent. */
export const slipTable = ({
  ask,
  transaction,
}: Database): Pick<Store, 'putSlips' | 'emptySlips' | 'readSlips'> => ({
  putSlips: (id, slips, stage, counted = null) =>
    transaction(async (within) => {
      const number = await lockSlips(within, id);
      if (counted !== null && counted !== number) return false;
      const seen = await within(
        `SELECT name FROM record WHERE workshop = $1 AND name = 'stage' AND revision = $2`,
        [id, stage],
      );
      if (seen.length === 0) return false;
      await within('UPDATE workshop SET slips = slips + 1 WHERE id = $1', [id]);
      await within(
        `INSERT INTO slip (workshop, box, voter, "table", json)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[])
         ON CONFLICT (workshop, box, voter) DO UPDATE SET "table" = excluded."table", json = excluded.json`,
        [
          id,
          slips.map(({ box }) => box),
          slips.map(({ voter }) => voter),
          slips.map(({ table }) => table),
          slips.map(({ json }) => json),
        ],
      );
      return true;
    }),
  emptySlips: (id, boxes, counted = null) =>
    transaction(async (within) => {
      const number = await lockSlips(within, id);
      if (counted !== null && counted !== number) return false;
      await emptyIn(within, id, boxes);
      return true;
    }),
  readSlips: async (id) =>
    v.parse(
      slipsSchema,
      await ask('SELECT box, voter, "table", json FROM slip WHERE workshop = $1', [id]),
    ),
});

/** Holds the workshop until the transaction ends, and tells how often its slips have changed; null: it is not here. */
export async function lockSlips(ask: Ask, id: WorkshopId): Promise<number | null> {
  const rows = await ask('SELECT slips FROM workshop WHERE id = $1 FOR NO KEY UPDATE', [id]);
  return v.parse(numberSchema, rows)[0]?.slips ?? null;
}

export async function emptyIn(ask: Ask, id: WorkshopId, boxes: readonly string[]): Promise<void> {
  await ask('UPDATE workshop SET slips = slips + 1 WHERE id = $1', [id]);
  await ask('DELETE FROM slip WHERE workshop = $1 AND box = ANY($2)', [id, boxes]);
}
