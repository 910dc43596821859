import { Pool, type PoolClient, types } from 'pg';

/**
 * Asks one statement, with values for its `$1`, `$2` …, and gives its rows. Within a transaction what is asked in one
 * breath is sent in one, and answered in its order.
 */
export type Ask = (sql: string, values?: readonly unknown[]) => Promise<readonly unknown[]>;

export interface Database {
  readonly ask: Ask;
  /**
   * All that `work` asks is durable when this resolves, or none of it when it rejects. `last`: what is asked in one
   * breath with the commit.
   */
  transaction<Value>(
    work: (ask: Ask) => Promise<Value>,
    last?: (ask: Ask, value: Value) => Promise<unknown>,
  ): Promise<Value>;
  close(): Promise<void>;
}

const MOST_CONNECTIONS = 10;
/** A database that cannot be reached, or that answers nothing: the caller tries again. */
const CONNECT_MS = 5_000;
const ANSWER_MS = 20_000;

/** Connections to one database, made when they are needed; those that die are replaced. */
export function openPool(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: 'mellanrum',
    max: MOST_CONNECTIONS,
    // What is asked in one breath does not wait for an answer each.
    pipeline: true,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: ANSWER_MS,
    query_timeout: ANSWER_MS,
    // A relay that is cut off in the middle of a transaction must not hold up the others.
    idle_in_transaction_session_timeout: ANSWER_MS,
    keepAlive: true,
    types: { getTypeParser },
  });
  // Of a connection that nobody is using just now; without a listener it would end the process.
  pool.on('error', () => undefined);
  const names = new Map<string, string>();
  const askOn =
    (on: Pool | PoolClient): Ask =>
    async (sql, values = []) =>
      (await on.query(prepared(names, sql, values))).rows;
  return {
    ask: askOn(pool),
    transaction: (work, last) =>
      inTransaction(pool, (client) => run(client, askOn(client), work, last)),
    close: () => pool.end(),
  };
}

/** By a name of its own a connection reads and plans a statement once, not each time. */
function prepared(names: Map<string, string>, sql: string, values: readonly unknown[]) {
  if (values.length === 0) return { text: sql };
  const name = names.get(sql) ?? `mellanrum ${names.size}`;
  names.set(sql, name);
  return { name, text: sql, values: [...values] };
}

async function inTransaction<Value>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let fault: Error | undefined;
  const died = (error: Error) => {
    fault = error;
  };
  client.on('error', died);
  try {
    return await work(client);
  } catch (error) {
    fault = error instanceof Error ? error : new Error('the transaction failed');
    throw error;
  } finally {
    client.off('error', died);
    // A connection that failed is not used again: nobody knows what it has done.
    client.release(fault);
  }
}

async function run<Value>(
  client: PoolClient,
  ask: Ask,
  work: (ask: Ask) => Promise<Value>,
  last: (ask: Ask, value: Value) => Promise<unknown> = async () => undefined,
): Promise<Value> {
  const [, value] = await Promise.all([client.query('BEGIN'), work(ask)]);
  const [, { command }] = await Promise.all([last(ask, value), client.query('COMMIT')]);
  // So the database answers where something before has failed.
  if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
  return value;
}

/** Numbers as numbers (none of ours is above 2^53), bytes as plain bytes. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (oid === types.builtins.INT8) return Number;
  if (oid === types.builtins.BYTEA) return toBytes;
  return types.getTypeParser(oid, format);
};

/** From `\x…`. A copy of its own, not a part of a shared piece of memory. */
const toBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
