import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { ROLES, type Role } from '#shared/domain/role.ts';
import { datesOf, graveSchema, hashOf, readIds, workshopRow } from '../rows.ts';
import type { Binding, Found, Store, Versioned, Workshop } from '../Store.ts';
import { oweTidying } from './leaveNoTrace.ts';
import type { Tidying } from './Tidying.ts';
import { transaction } from './transaction.ts';

const rowSchema = v.object(workshopRow);
const generationsSchema = v.array(v.object({ role: v.picklist(ROLES), number: v.number() }));

type WorkshopTables = Pick<
  Store,
  'create' | 'find' | 'findByCode' | 'update' | 'rotate' | 'remove' | 'expired'
>;

export function workshopTables(sql: DatabaseSync, tidying: Tidying): WorkshopTables {
  const byId = sql.prepare('SELECT * FROM workshop WHERE id = ?');
  const byCode = sql.prepare('SELECT * FROM workshop WHERE code = ?');
  const generations = sql.prepare('SELECT role, number FROM generation WHERE workshop = ?');
  const raise = sql.prepare(
    'UPDATE generation SET number = number + 1 WHERE workshop = ? AND role = ?',
  );
  const remove = sql.prepare('DELETE FROM workshop WHERE id = ?');
  const bury = sql.prepare('INSERT OR REPLACE INTO tombstone (id_hash, at) VALUES (?, ?)');
  const tombstone = sql.prepare('SELECT at FROM tombstone WHERE id_hash = ?');
  const expired = sql.prepare('SELECT id FROM workshop WHERE delete_at <= ?');
  const insert = insertions(sql);

  function toWorkshop(row: unknown): Workshop | null {
    const read = v.parse(v.optional(rowSchema), row);
    if (!read) return null;
    const { id, secret, epoch, code } = read;
    const numbers = v.parse(generationsSchema, generations.all(id));
    const byNumber = byRole((role) => numbers.find((row) => row.role === role)?.number ?? 0);
    return { id, secret, epoch, code, ...datesOf(read), generations: byNumber };
  }

  function find(id: WorkshopId): Found {
    const workshop = toWorkshop(byId.get(id));
    if (workshop) return { kind: 'here', workshop };
    const grave = v.parse(v.optional(graveSchema), tombstone.get(hashOf(id)));
    return grave ? { kind: 'gone', at: grave.at } : { kind: 'unknown' };
  }

  return {
    create: async (workshop, stage, board, bindings = []) =>
      transaction(sql, () => {
        if (byId.get(workshop.id)) return 'idTaken';
        if (byCode.get(workshop.code)) return 'codeTaken';
        insert(workshop, stage, board, bindings);
        return 'created';
      }),
    find: async (id) => find(id),
    findByCode: async (code) => toWorkshop(byCode.get(code)),
    update: async (id, change) =>
      transaction(sql, () => {
        const known = toWorkshop(byId.get(id));
        if (!known) return 'unknown';
        const other = change.code === undefined ? null : toWorkshop(byCode.get(change.code));
        if (other && other.id !== id) return 'codeTaken';
        writeChange(sql, { ...known, ...change });
        return 'updated';
      }),
    rotate: async (id, role) =>
      transaction(sql, () => {
        raise.run(id, role);
        return toWorkshop(byId.get(id));
      }),
    remove: async (id, at) => {
      transaction(sql, () => {
        remove.run(id);
        bury.run(hashOf(id), at);
        oweTidying(sql);
      });
      // It is gone, and still owed when there is no room for this now.
      await tidying.run().catch(() => undefined);
    },
    expired: async (now) => readIds(expired.all(now)),
  };
}

function insertions(sql: DatabaseSync) {
  const workshop = sql.prepare(
    `INSERT INTO workshop (id, secret, epoch, code, code_from, code_until, created_at, delete_at, head)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)`,
  );
  const generation = sql.prepare(
    'INSERT INTO generation (workshop, role, number) VALUES (?, ?, ?)',
  );
  const record = sql.prepare(
    `INSERT INTO record (workshop, name, revision, json) VALUES (?, 'stage', ?, ?)`,
  );
  const update = sql.prepare('INSERT INTO board_update (workshop, seq, bytes) VALUES (?, 1, ?)');
  const owner = sql.prepare(
    'INSERT INTO client_owner (workshop, client, participant) VALUES (?, ?, ?)',
  );
  return (it: Workshop, stage: Versioned, board: Uint8Array, bindings: readonly Binding[]) => {
    const dates = [it.codeFrom, it.codeUntil, it.createdAt, it.deleteAt] as const;
    workshop.run(it.id, it.secret, it.epoch, it.code, ...dates);
    for (const role of ROLES) generation.run(it.id, role, it.generations[role]);
    record.run(it.id, stage.revision, stage.json);
    update.run(it.id, board);
    for (const { client, participant } of bindings) owner.run(it.id, client, participant);
  };
}

function writeChange(sql: DatabaseSync, it: Workshop): void {
  sql
    .prepare(
      `UPDATE workshop SET epoch = ?, code = ?, code_from = ?, code_until = ?, delete_at = ? WHERE id = ?`,
    )
    .run(it.epoch, it.code, it.codeFrom, it.codeUntil, it.deleteAt, it.id);
}

const byRole = (value: (role: Role) => number): Workshop['generations'] => ({
  organiser: value('organiser'),
  facilitator: value('facilitator'),
  participant: value('participant'),
  screen: value('screen'),
});
