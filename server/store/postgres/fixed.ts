import * as v from 'valibot';
import { fixedHeadsSchema, fixedPlacesSchema, fixedSchema } from '../rows.ts';
import type { Store } from '../Store.ts';
import type { Database } from './database.ts';
import { writeRecordIn } from './records.ts';
import { lockSlips } from './slips.ts';

type FixedTable = Pick<
  Store,
  'addFixed' | 'removeFixed' | 'listFixed' | 'readFixed' | 'rewriteFixed'
>;

const READ = 'SELECT number, at, json FROM fixed WHERE workshop = $1 AND number = $2';

/** Summaries as they were when they were fixed or kept. */
export const fixedTable = ({ ask, transaction }: Database): FixedTable => ({
  addFixed: (id, { number, at, json }, expected, desk) =>
    transaction(async (within) => {
      await lockSlips(within, id);
      if ((await within(READ, [id, number])).length > 0) return false;
      if (!(await writeRecordIn(within, { id, name: 'desk', expected, next: desk }))) return false;
      await within('INSERT INTO fixed (workshop, number, at, json) VALUES ($1, $2, $3, $4)', [
        id,
        number,
        at,
        json,
      ]);
      return true;
    }),
  removeFixed: (id, number, expected, desk) =>
    transaction(async (within) => {
      await lockSlips(within, id);
      if ((await within(READ, [id, number])).length === 0) return false;
      if (!(await writeRecordIn(within, { id, name: 'desk', expected, next: desk }))) return false;
      await within('DELETE FROM fixed WHERE workshop = $1 AND number = $2', [id, number]);
      return true;
    }),
  listFixed: async (id) =>
    v.parse(
      fixedHeadsSchema,
      await ask('SELECT number, at FROM fixed WHERE workshop = $1 ORDER BY place', [id]),
    ),
  readFixed: async (id, number) =>
    v.parse(v.array(fixedSchema), await ask(READ, [id, number]))[0] ?? null,
  rewriteFixed: (id, rewrite) =>
    transaction(async (within) => {
      const rows = await within(
        'SELECT place, json FROM fixed WHERE workshop = $1 ORDER BY place FOR UPDATE',
        [id],
      );
      for (const { place, json } of v.parse(fixedPlacesSchema, rows)) {
        await within('UPDATE fixed SET json = $2 WHERE place = $1', [place, rewrite(json)]);
      }
    }),
});
