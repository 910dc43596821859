import type { DatabaseSync } from 'node:sqlite';

/** Within `together`. */
const shared = new WeakSet<DatabaseSync>();

/** Runs `work` in one transaction: all of it is durable when this returns, or none of it when it throws. */
export function transaction<Value>(sql: DatabaseSync, work: () => Value): Value {
  if (shared.has(sql)) return part(sql, work);
  begin(sql);
  try {
    const value = work();
    sql.exec('COMMIT');
    return value;
  } catch (fault) {
    takeBack(sql);
    throw fault;
  }
}

/**
 * One commit for all the transactions in `work`, which waits for nothing outside of this thread. One that throws takes back
 * only its own; what they have told counts when this resolves, and not when it rejects.
 */
export async function together<Value>(
  sql: DatabaseSync,
  work: () => Promise<Value>,
): Promise<Value> {
  begin(sql);
  shared.add(sql);
  try {
    const value = await work();
    sql.exec('COMMIT');
    return value;
  } catch (fault) {
    takeBack(sql);
    throw fault;
  } finally {
    shared.delete(sql);
  }
}

function part<Value>(sql: DatabaseSync, work: () => Value): Value {
  // A full disk has ended it for all.
  if (!sql.isTransaction) throw new Error('the transaction was taken back');
  sql.exec('SAVEPOINT part');
  try {
    const value = work();
    sql.exec('RELEASE part');
    return value;
  } catch (fault) {
    if (sql.isTransaction) sql.exec('ROLLBACK TO part; RELEASE part');
    throw fault;
  }
}

function begin(sql: DatabaseSync): void {
  // A disk that failed may have refused the way back too: what is left of that must not stop all that follows.
  if (sql.isTransaction) sql.exec('ROLLBACK');
  sql.exec('BEGIN IMMEDIATE');
}

function takeBack(sql: DatabaseSync): void {
  // A full disk ends some transactions by itself; then there is nothing left to take back.
  if (sql.isTransaction) sql.exec('ROLLBACK');
}
