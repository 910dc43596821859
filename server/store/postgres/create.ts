import { ROLES } from '#shared/domain/role.ts';
import type { Binding, Store, Versioned, Workshop } from '../Store.ts';
import type { Ask, Database } from './database.ts';

/** Two that take one id or one code at the same time are told apart by the database. */
export async function createIn(
  transaction: Database['transaction'],
  workshop: Workshop,
  stage: Versioned,
  board: Uint8Array,
  bindings: readonly Binding[] = [],
): ReturnType<Store['create']> {
  try {
    await transaction((ask) => insertAll(ask, workshop, stage, board, bindings));
    return 'created';
  } catch (fault) {
    if (isTaken(fault, 'workshop_pkey')) return 'idTaken';
    if (isTaken(fault, 'workshop_code')) return 'codeTaken';
    throw fault;
  }
}

async function insertAll(
  ask: Ask,
  it: Workshop,
  stage: Versioned,
  board: Uint8Array,
  bindings: readonly Binding[],
): Promise<void> {
  await ask(
    `INSERT INTO workshop (id, secret, epoch, code, code_from, code_until, created_at, delete_at, head)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)`,
    [it.id, it.secret, it.epoch, it.code, it.codeFrom, it.codeUntil, it.createdAt, it.deleteAt],
  );
  await ask('INSERT INTO generation SELECT $1, * FROM unnest($2::text[], $3::bigint[])', [
    it.id,
    ROLES,
    ROLES.map((role) => it.generations[role]),
  ]);
  await ask(`INSERT INTO record (workshop, name, revision, json) VALUES ($1, 'stage', $2, $3)`, [
    it.id,
    stage.revision,
    stage.json,
  ]);
  await ask('INSERT INTO board_update (workshop, seq, bytes) VALUES ($1, 1, $2)', [it.id, board]);
  await ask('INSERT INTO client_owner SELECT $1, *, 1 FROM unnest($2::bigint[], $3::text[])', [
    it.id,
    bindings.map(({ client }) => client),
    bindings.map(({ participant }) => participant),
  ]);
}

const UNIQUE_VIOLATION = '23505';

/** Whether the database refused because there is one already, by the name of the rule. */
export const isTaken = (fault: unknown, rule: string): boolean =>
  fault instanceof Error &&
  'code' in fault &&
  fault.code === UNIQUE_VIOLATION &&
  'constraint' in fault &&
  fault.constraint === rule;
