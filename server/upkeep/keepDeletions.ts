import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import { hashOf } from '../store/rows.ts';

export interface Deletions {
  /** Workshops of the copy that were deleted after it was made, and when. */
  readonly gone: readonly (readonly [id: WorkshopId, at: number])[];
  /** How many cards of the copy were erased after it was made; null: what was there before cannot be read. */
  readonly cardsBack: number | null;
}

const graveSchema = v.array(v.object({ id_hash: v.instance(Uint8Array), at: v.number() }));
const idSchema = v.array(v.object({ id: v.custom<WorkshopId>(isRandomId) }));
const erasedSchema = v.array(v.object({ workshop: v.string(), card: v.string() }));

/** Brings what has been deleted since from the database that was there before into the copy: it must not come back. */
export function keepDeletions(copy: string, before: string | null): Deletions {
  if (before === null) return { gone: [], cardsBack: 0 };
  const into = new DatabaseSync(copy);
  try {
    const since = readDeletions(before);
    if (!since) return { gone: [], cardsBack: null };
    const bury = into.prepare('INSERT OR IGNORE INTO tombstone (id_hash, at) VALUES (?, ?)');
    for (const { id_hash, at } of since.graves) bury.run(id_hash, at);
    const ids = v.parse(idSchema, into.prepare('SELECT id FROM workshop').all());
    const atByHash = new Map(since.graves.map(({ id_hash, at }) => [hex(id_hash), at]));
    const gone = ids.flatMap(({ id }) => {
      const at = atByHash.get(hex(hashOf(id)));
      return at === undefined ? [] : [[id, at] as const];
    });
    const known = new Set(erasedIn(into).map(nameOf));
    const here = new Set<string>(ids.map(({ id }) => id));
    const back = since.erased.filter((one) => here.has(one.workshop) && !known.has(nameOf(one)));
    return { gone, cardsBack: back.length };
  } finally {
    into.close();
  }
}

/** Null: it is damaged, or none of ours. */
function readDeletions(file: string) {
  let sql: DatabaseSync | null = null;
  try {
    sql = new DatabaseSync(file, { readOnly: true });
    const graves = v.parse(graveSchema, sql.prepare('SELECT id_hash, at FROM tombstone').all());
    return { graves, erased: erasedIn(sql) };
  } catch {
    return null;
  } finally {
    sql?.close();
  }
}

/** A database from before cards could be erased has no such table. */
function erasedIn(sql: DatabaseSync) {
  const table = sql.prepare("SELECT name FROM sqlite_schema WHERE name = 'erased'").get();
  if (!table) return [];
  return v.parse(erasedSchema, sql.prepare('SELECT workshop, card FROM erased').all());
}

const nameOf = ({ workshop, card }: { readonly workshop: string; readonly card: string }) =>
  `${workshop}/${card}`;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
