import { Client, DatabaseError } from 'pg';

/** Where words may stand that have been erased since. */
const WRITTEN = ['board_update', 'board_snapshot', 'mark', 'fixed', 'slip', 'record'];
const NOT_ALLOWED = '42501';

/**
 * Writes the files of those tables anew, without any row that has been replaced or deleted: a plain `VACUUM` gives their
 * room free and leaves the bytes in it. Whoever reads or writes one of the tables waits meanwhile. Rejects when
 * somebody still reads what was there before, as who takes a copy does; then it has to be done again.
 *
 * The write-ahead log keeps what was written in it until its files are reused. They are closed here, if this user may:
 * a server with `wal_recycle = off` then throws them away.
 */
export async function leaveNoTrace(url: string): Promise<void> {
  // On a connection of its own: how long it takes depends on how much there is.
  const client = new Client({ connectionString: url, application_name: 'mellanrum erasing' });
  let isHeld = false;
  client.on('error', () => undefined); // what is asked next rejects
  client.on('notice', (notice) => {
    if (tellsOfHeldRows(notice)) isHeld = true;
  });
  try {
    await client.connect();
    for (const table of WRITTEN) await client.query(`VACUUM (FULL, VERBOSE) ${table}`);
    if (isHeld) throw new Error('what was erased is still being read by another transaction');
    await closeLog(client);
  } finally {
    await client.end();
  }
}

/** "0 dead row versions cannot be removed yet.", in the server's language; the only detail that begins with a number. */
function tellsOfHeldRows({ detail }: { readonly detail?: string | undefined }): boolean {
  const [count] = /^\d+/.exec(detail ?? '') ?? [];
  return count !== undefined && Number(count) > 0;
}

async function closeLog(client: Client): Promise<void> {
  try {
    await client.query('SELECT pg_switch_wal()');
    await client.query('CHECKPOINT');
  } catch (error) {
    const isOurs = error instanceof DatabaseError && error.code === NOT_ALLOWED;
    if (!isOurs) throw error;
  }
}
