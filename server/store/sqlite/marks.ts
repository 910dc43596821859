import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { markHeadsSchema, markSchema, markSizesSchema } from '../rows.ts';
import type { Store } from '../Store.ts';
import { thinOut } from '../thinOut.ts';
import { transaction } from './transaction.ts';

const erasureSchema = v.optional(v.object({ erasure: v.number() }));

type MarkTable = Pick<Store, 'addMark' | 'listMarks' | 'readMark' | 'rewriteMark'>;

/** Boards as they were. Lists never read the boards themselves. */
export function markTable(sql: DatabaseSync): MarkTable {
  const columns = 'id, at, why, position, cards, seq';
  const head = sql.prepare('SELECT erasure FROM workshop WHERE id = ?');
  const list = sql.prepare(`SELECT ${columns} FROM mark WHERE workshop = ? ORDER BY number`);
  const read = sql.prepare(`SELECT ${columns}, state FROM mark WHERE workshop = ? AND id = ?`);
  const sizes = sql.prepare(
    'SELECT id, why, length(state) AS bytes FROM mark WHERE workshop = ? ORDER BY number',
  );
  const drop = sql.prepare('DELETE FROM mark WHERE workshop = ? AND id = ?');
  const rewrite = sql.prepare('UPDATE mark SET cards = ?, state = ? WHERE workshop = ? AND id = ?');
  const insert = sql.prepare(
    `INSERT INTO mark (workshop, ${columns}, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );

  return {
    addMark: async (workshop, { position, state, ...mark }, erasure) =>
      transaction(sql, () => {
        const at = v.parse(erasureSchema, head.get(workshop));
        if (at?.erasure !== erasure) return false;
        const gone = thinOut(v.parse(markSizesSchema, sizes.all(workshop)), state.length);
        if (gone === null) return false;
        for (const old of gone) drop.run(workshop, old);
        const place = JSON.stringify(position);
        insert.run(workshop, mark.id, mark.at, mark.why, place, mark.cards, mark.seq, state);
        return true;
      }),
    listMarks: async (workshop) => v.parse(markHeadsSchema, list.all(workshop)),
    readMark: async (workshop, mark) =>
      v.parse(v.optional(markSchema), read.get(workshop, mark)) ?? null,
    rewriteMark: async (workshop, mark) =>
      rewrite.run(mark.cards, mark.state, workshop, mark.id).changes === 1,
  };
}
