import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { type CardId, isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import type { ErasedCard, Store } from '../Store.ts';
import { leaveNoTrace, oweTidying } from './leaveNoTrace.ts';
import { transaction } from './transaction.ts';

const rowsSchema = v.array(
  v.object({ card: v.custom<CardId>(isRandomId), what: v.picklist(['card', 'words']) }),
);
const idsSchema = v.array(v.object({ id: v.custom<WorkshopId>(isRandomId) }));

/** What has been erased of each workshop, for use within a transaction. */
export function erasedCards(sql: DatabaseSync) {
  const raise = sql.prepare('UPDATE workshop SET erasure = erasure + 1 WHERE id = ?');
  const list = sql.prepare('SELECT card, what FROM erased WHERE workshop = ? ORDER BY card');
  const keep = sql.prepare(
    `INSERT INTO erased (workshop, card, what) VALUES (?, ?, ?)
     ON CONFLICT (workshop, card) DO UPDATE SET what = min(what, excluded.what)`,
  );
  return {
    add(workshop: WorkshopId, cards: readonly ErasedCard[]): void {
      raise.run(workshop);
      for (const { card, what } of cards) keep.run(workshop, card, what);
    },
    list: (workshop: WorkshopId): readonly ErasedCard[] => v.parse(rowsSchema, list.all(workshop)),
  };
}

/** The end of an erasure. */
export function erasureTables(sql: DatabaseSync): Pick<Store, 'settleErasure' | 'unsettled'> {
  const settle = sql.prepare('UPDATE workshop SET settled = max(settled, ?) WHERE id = ?');
  const unsettled = sql.prepare('SELECT id FROM workshop WHERE settled < erasure ORDER BY id');
  return {
    settleErasure: async (id, erasure) => {
      transaction(sql, () => oweTidying(sql));
      leaveNoTrace(sql);
      // Last, so that whoever is stopped half way begins again.
      settle.run(erasure, id);
    },
    unsettled: async () => v.parse(idsSchema, unsettled.all()).map(({ id }) => id),
  };
}
