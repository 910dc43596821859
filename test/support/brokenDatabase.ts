/**
 * Loaded into a relay's process before all else: while the file that DATABASE_FAULT names exists, the database
 * fails as it does on a bad disk. The last part of the path says how. A real disk does so only for those who may mount.
 */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';

const sign = process.env['DATABASE_FAULT'] ?? '';
const fault = basename(sign);
const isFaulty = (kind: string): boolean => fault === kind && existsSync(sign);

/** What node:sqlite throws when the system answers EIO. */
function refuse(): never {
  const known = { code: 'ERR_SQLITE_ERROR', errcode: 10, errstr: 'disk I/O error' };
  throw Object.assign(new Error('disk I/O error'), known);
}

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (sql) {
  // SQLite itself refuses then, with the code that it has for a read-only file.
  exec.call(this, `PRAGMA query_only = ${isFaulty('readOnly') ? 'ON' : 'OFF'}`);
  if (isFaulty('noCommit') && /COMMIT|user_version =/.test(sql)) refuse();
  exec.call(this, sql);
};

const { run, get, all } = StatementSync.prototype;
StatementSync.prototype.run = function (...given) {
  const writesAlone = this.sourceSQL.startsWith('UPDATE record');
  if (isFaulty('noCommit') && writesAlone) refuse();
  return Reflect.apply(run, this, given);
};
StatementSync.prototype.get = function (...given) {
  if (isFaulty('noRead')) refuse();
  return Reflect.apply(get, this, given);
};
StatementSync.prototype.all = function (...given) {
  if (isFaulty('noRead')) refuse();
  return Reflect.apply(all, this, given);
};
