import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { ROLES } from '#shared/domain/role.ts';
import { datesOf, graveSchema, hashOf, readIds, workshopRow } from '../rows.ts';
import type { Store, Workshop } from '../Store.ts';
import { createIn, isTaken } from './create.ts';
import type { Ask, Database } from './database.ts';
import { Tidying } from './Tidying.ts';

const rowSchema = v.object({
  ...workshopRow,
  generations: v.object({
    organiser: v.number(),
    facilitator: v.number(),
    participant: v.number(),
    screen: v.number(),
  } satisfies Record<(typeof ROLES)[number], unknown>),
});

type WorkshopTables = Pick<
  Store,
  'create' | 'find' | 'findByCode' | 'update' | 'rotate' | 'remove' | 'expired'
>;

/** Secrets, keys, codes and dates. */
export const workshopTables = (
  { ask, transaction }: Database,
  tidying: Tidying,
): WorkshopTables => ({
  create: (...given) => createIn(transaction, ...given),
  find: async (id) => {
    const workshop = await oneWhere(ask, 'id = $1', [id]);
    if (workshop) return { kind: 'here', workshop };
    const rows = await ask('SELECT at FROM tombstone WHERE id_hash = $1', [hashOf(id)]);
    const [grave] = v.parse(v.array(graveSchema), rows);
    return grave ? { kind: 'gone', at: grave.at } : { kind: 'unknown' };
  },
  findByCode: (code) => oneWhere(ask, 'code = $1', [code]),
  update: async (id, change) => {
    try {
      return await transaction((within) => updateIn(within, id, change));
    } catch (fault) {
      if (isTaken(fault, 'workshop_code')) return 'codeTaken';
      throw fault;
    }
  },
  rotate: (id, role) =>
    transaction(async (within) => {
      await within('UPDATE workshop SET version = version + 1 WHERE id = $1', [id]);
      const raise = 'UPDATE generation SET number = number + 1 WHERE workshop = $1 AND role = $2';
      await within(raise, [id, role]);
      return oneWhere(within, 'id = $1', [id]);
    }),
  remove: (id, at) =>
    transaction(async (within) => {
      await within('DELETE FROM workshop WHERE id = $1', [id]);
      await within(
        'INSERT INTO tombstone (id_hash, at) VALUES ($1, $2) ON CONFLICT (id_hash) DO UPDATE SET at = excluded.at',
        [hashOf(id), at],
      );
      await within(Tidying.OWE);
    }).then(() => tidying.soon()),
  expired: async (now) => {
    const rows = await ask('SELECT id FROM workshop WHERE delete_at <= $1', [now]);
    return readIds(rows);
  },
});

async function oneWhere(
  ask: Ask,
  condition: 'id = $1' | 'code = $1' | 'id = $1 FOR NO KEY UPDATE',
  values: readonly [string],
): Promise<Workshop | null> {
  const rows = await ask(
    `SELECT id, secret, epoch, code, code_from, code_until, created_at, delete_at,
       (SELECT json_object_agg(role, number) FROM generation WHERE workshop = workshop.id) AS generations
     FROM workshop WHERE ${condition}`,
    values,
  );
  const [row] = v.parse(v.array(rowSchema), rows);
  if (!row) return null;
  const { secret, epoch, code, generations } = row;
  return { id: row.id, secret, epoch, code, generations, ...datesOf(row) };
}

async function updateIn(
  ask: Ask,
  id: WorkshopId,
  change: Parameters<Store['update']>[1],
): ReturnType<Store['update']> {
  const known = await oneWhere(ask, 'id = $1 FOR NO KEY UPDATE', [id]);
  if (!known) return 'unknown';
  const { epoch, code, codeFrom, codeUntil, deleteAt } = { ...known, ...change };
  await ask(
    `UPDATE workshop SET epoch = $2, code = $3, code_from = $4, code_until = $5, delete_at = $6,
       version = version + 1 WHERE id = $1`,
    [id, epoch, code, codeFrom, codeUntil, deleteAt],
  );
  return 'updated';
}
