import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { leaveNoTrace } from './leaveNoTrace.ts';

/* The thread of `Tidying`: a database of some size takes seconds, in which the relay is to answer. */

/** Somebody may be reading for a moment. */
const LOCK_MS = 10_000;

const sql = new DatabaseSync(v.parse(v.string(), workerData), { timeout: LOCK_MS });
try {
  leaveNoTrace(sql);
} finally {
  sql.close();
}
