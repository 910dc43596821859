import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import * as v from 'valibot';
import type { Ask } from '../store/postgres/database.ts';
import { StoreProblem } from '../store/StoreProblem.ts';

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Where the rows come from when it is not the table of the same name. */
  readonly from?: string;
  /** The column whose numbers PostgreSQL gives out from now on. */
  readonly numbered?: string;
}

const WORKSHOP =
  'id secret epoch code code_from code_until created_at delete_at head erasure settled';

/** In the order in which they refer to each other. */
const TABLES: readonly Table[] = [
  { name: 'workshop', columns: WORKSHOP.split(' ') },
  { name: 'generation', columns: ['workshop', 'role', 'number'] },
  { name: 'board_snapshot', columns: ['workshop', 'seq', 'bytes'] },
  { name: 'board_update', columns: ['workshop', 'seq', 'bytes'] },
  {
    name: 'client_owner',
    columns: ['workshop', 'client', 'participant', 'bound'],
    // SQLite does not say with which update it was bound: not later than the last of all.
    from: 'SELECT workshop, client, participant, head AS bound FROM client_owner JOIN workshop ON id = workshop',
  },
  { name: 'record', columns: ['workshop', 'name', 'revision', 'json'] },
  { name: 'tombstone', columns: ['id_hash', 'at'] },
  { name: 'slip', columns: ['workshop', 'box', 'voter', 'table', 'json'] },
  {
    name: 'mark',
    columns: 'number workshop id at why position cards seq state'.split(' '),
    numbered: 'number',
  },
  { name: 'fixed', columns: ['place', 'workshop', 'number', 'at', 'json'], numbered: 'place' },
  { name: 'erased', columns: ['workshop', 'card', 'what'] },
];

/** What SQLite keeps for itself. */
const NOT_COPIED = ['owed'];

const namesSchema = v.array(v.object({ name: v.string() }));
const countSchema = v.tuple([v.object({ n: v.number() })]);

/** Copies every table; gives how many rows each has, on both sides. */
export async function copyTables(
  sql: DatabaseSync,
  ask: Ask,
): Promise<ReadonlyMap<string, number>> {
  mustKnowAll(sql);
  const rows = new Map<string, number>();
  for (const table of TABLES) {
    const copied = await copyTable(sql, ask, table);
    const [{ n }] = v.parse(countSchema, await ask(`SELECT count(*) AS n FROM "${table.name}"`));
    const [{ n: had }] = v.parse(
      countSchema,
      sql.prepare(`SELECT count(*) AS n FROM "${table.name}"`).all(),
    );
    if (n !== had || copied !== had) {
      throw new StoreProblem(
        `Of ${table.name}, ${had} rows are in DATA_DIR and ${n} arrived. Nothing was changed.`,
      );
    }
    rows.set(table.name, had);
  }
  return rows;
}

/** A table that a later version has brought must not be left behind without a word. */
function mustKnowAll(sql: DatabaseSync): void {
  const query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
  const found = v.parse(namesSchema, sql.prepare(query).all()).map(({ name }) => name);
  const known = new Set([...TABLES.map(({ name }) => name), ...NOT_COPIED]);
  const unknown = found.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`no way to copy ${unknown.join(', ')}`);
}

async function copyTable(sql: DatabaseSync, ask: Ask, table: Table): Promise<number> {
  const { name, columns, from, numbered } = table;
  const quoted = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map((_, at) => `$${at + 1}`).join(', ');
  const insert = `INSERT INTO "${name}" (${quoted}) VALUES (${places})`;
  let copied = 0;
  for (const row of sql.prepare(from ?? `SELECT ${quoted} FROM "${name}"`).iterate()) {
    await ask(
      insert,
      columns.map((column) => bound(row[column])),
    );
    copied += 1;
  }
  if (numbered && copied > 0) {
    await ask(
      `SELECT setval(pg_get_serial_sequence($1, $2), (SELECT max("${numbered}") FROM "${name}"))`,
      [name, numbered],
    );
  }
  return copied;
}

/** The library takes a Buffer for bytes. */
const bound = (value: SQLOutputValue | undefined): unknown =>
  value instanceof Uint8Array ? Buffer.from(value) : value;
