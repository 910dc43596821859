import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` in one transaction: all of it is durable when this returns, or none of it when it throws. */
export function transaction<Value>(sql: DatabaseSync, work: () => Value): Value {
  // A disk that failed may have refused the way back too: what is left of that must not stop all that follows.
  if (sql.isTransaction) sql.exec('ROLLBACK');
  sql.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    sql.exec('COMMIT');
    return value;
  } catch (fault) {
    // A full disk ends some transactions by itself; then there is nothing left to take back.
    if (sql.isTransaction) sql.exec('ROLLBACK');
    throw fault;
  }
}
