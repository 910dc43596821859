import type { DatabaseSync } from 'node:sqlite';
import { StoreProblem } from '../StoreProblem.ts';

/** Within the transaction that deletes something: whoever is stopped before the tidying does it at the next start. */
export function oweTidying(sql: DatabaseSync): void {
  sql.exec("INSERT OR IGNORE INTO owed (what) VALUES ('tidying')");
}

/**
 * Leaves nothing of what has been deleted or replaced. `secure_delete` alone does not: when a page is split, rows are
 * copied to another, and the bytes where they stood are never zeroed. So the whole file is written anew, and the
 * write-ahead log folded in and cut. Throws when that cannot be done just now: then it is still owed.
 */
export function leaveNoTrace(sql: DatabaseSync): void {
  sql.exec('VACUUM');
  // Somebody who reads the file just then, as a backup does, keeps the log from being cut.
  const isHeld = sql.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] !== 0;
  if (isHeld) throw new StoreProblem('Another program is reading the database.');
  sql.exec('DELETE FROM owed');
}

const isOwed = (sql: DatabaseSync): boolean =>
  sql.prepare('SELECT what FROM owed').all().length > 0;

/** What an earlier life of the process did not come to do. Nothing is lost when there is no room for it now. */
export function tidyIfOwed(sql: DatabaseSync): void {
  if (!isOwed(sql)) return;
  try {
    leaveNoTrace(sql);
  } catch {
    // a full disk, or one that may only be read: it is still owed
  }
}
