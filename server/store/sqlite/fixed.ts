import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { fixedHeadsSchema, fixedPlacesSchema, fixedSchema } from '../rows.ts';
import type { Store } from '../Store.ts';
import { recordWriter } from './records.ts';
import { transaction } from './transaction.ts';

/** What a kept summary says, by where it lies. */
export interface KeptWords {
  readonly place: number;
  readonly json: string;
}

interface FixedTable
  extends Pick<Store, 'addFixed' | 'removeFixed' | 'listFixed' | 'readFixed' | 'rewriteFixed'> {
  /** All of them as they are, and others in their place: `rewriteFixed` in two halves, for who cannot bring a function. */
  allFixed(id: WorkshopId): Promise<readonly KeptWords[]>;
  replaceFixed(words: readonly KeptWords[]): Promise<void>;
}

/** Summaries as they were when they were fixed or kept. */
export function fixedTable(sql: DatabaseSync): FixedTable {
  const writeRecord = recordWriter(sql);
  const list = sql.prepare('SELECT number, at FROM fixed WHERE workshop = ? ORDER BY place');
  const read = sql.prepare('SELECT number, at, json FROM fixed WHERE workshop = ? AND number = ?');
  const all = sql.prepare('SELECT place, json FROM fixed WHERE workshop = ?');
  const insert = sql.prepare('INSERT INTO fixed (workshop, number, at, json) VALUES (?, ?, ?, ?)');
  const remove = sql.prepare('DELETE FROM fixed WHERE workshop = ? AND number = ?');
  const change = sql.prepare('UPDATE fixed SET json = ? WHERE place = ?');
  const allOf = (id: WorkshopId): readonly KeptWords[] => v.parse(fixedPlacesSchema, all.all(id));
  function replaceAll(words: () => readonly KeptWords[]): void {
    transaction(sql, () => {
      for (const { place, json } of words()) change.run(json, place);
    });
    // What was there before still stands in the write-ahead log until it is folded in and cut.
    sql.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }
  return {
    addFixed: async (id, { number, at, json }, expected, desk) =>
      transaction(sql, () => {
        if (read.get(id, number) || !writeRecord(id, 'desk', expected, desk)) return false;
        insert.run(id, number, at, json);
        return true;
      }),
    removeFixed: async (id, number, expected, desk) =>
      transaction(sql, () => {
        if (!read.get(id, number) || !writeRecord(id, 'desk', expected, desk)) return false;
        remove.run(id, number);
        return true;
      }),
    listFixed: async (id) => v.parse(fixedHeadsSchema, list.all(id)),
    readFixed: async (id, number) => v.parse(v.optional(fixedSchema), read.get(id, number)) ?? null,
    rewriteFixed: async (id, rewrite) =>
      replaceAll(() => allOf(id).map(({ place, json }) => ({ place, json: rewrite(json) }))),
    allFixed: async (id) => allOf(id),
    replaceFixed: async (words) => replaceAll(() => words),
  };
}
