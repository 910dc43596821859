import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import type { Append, AppendOutcome, Binding, BoardLog, Compaction, Seq, Store } from '../Store.ts';
import { erasedThings } from './erased.ts';
import { transaction } from './transaction.ts';

const bytes = v.instance(Uint8Array);
const headSchema = v.object({ head: v.number(), erasure: v.number(), settled: v.number() });
const snapshotSchema = v.object({ seq: v.number(), bytes });
const updatesSchema = v.array(v.object({ seq: v.number(), bytes }));
const bindingSchema = v.object({
  client: v.number(),
  participant: v.custom<ParticipantId>((id) => typeof id === 'string'),
});
const bindingsSchema = v.array(bindingSchema);

/** The boards' logs, their snapshots, and whose client ids are. */
export function boardTables(sql: DatabaseSync): Pick<Store, 'append' | 'read' | 'compact'> {
  const head = sql.prepare('SELECT head, erasure, settled FROM workshop WHERE id = ?');
  const setHead = sql.prepare('UPDATE workshop SET head = ? WHERE id = ?');
  const insert = sql.prepare('INSERT INTO board_update (workshop, seq, bytes) VALUES (?, ?, ?)');
  const bind = sql.prepare(
    'INSERT INTO client_owner (workshop, client, participant) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const owner = sql.prepare(
    'SELECT client, participant FROM client_owner WHERE workshop = ? AND client = ?',
  );
  const snapshot = sql.prepare('SELECT seq, bytes FROM board_snapshot WHERE workshop = ?');
  const updates = sql.prepare(
    'SELECT seq, bytes FROM board_update WHERE workshop = ? AND seq > ? ORDER BY seq',
  );
  const bindings = sql.prepare('SELECT client, participant FROM client_owner WHERE workshop = ?');
  const setSnapshot = sql.prepare(
    `INSERT INTO board_snapshot (workshop, seq, bytes) VALUES (?, ?, ?)
     ON CONFLICT (workshop) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes`,
  );
  const trim = sql.prepare('DELETE FROM board_update WHERE workshop = ? AND seq <= ?');

  const erased = erasedThings(sql);

  const readHead = (id: WorkshopId) => v.parse(v.optional(headSchema), head.get(id));

  function isForeign(id: WorkshopId, { client, participant }: Binding): boolean {
    const known = v.parse(v.optional(bindingSchema), owner.get(id, client));
    return known !== undefined && known.participant !== participant;
  }

  function appendOne(entry: Append): AppendOutcome {
    const at = readHead(entry.workshop);
    if (!at) return { ok: false, reason: 'unknown' };
    if (at.erasure !== entry.erasure) return { ok: false, reason: 'erased' };
    if (entry.bindings.some((binding) => isForeign(entry.workshop, binding)))
      return { ok: false, reason: 'foreign' };
    for (const { client, participant } of entry.bindings)
      bind.run(entry.workshop, client, participant);
    if (entry.erased && entry.erased.length > 0) erased.add(entry.workshop, entry.erased);
    if (!entry.update) return { ok: true, seq: at.head };
    insert.run(entry.workshop, at.head + 1, entry.update);
    setHead.run(at.head + 1, entry.workshop);
    return { ok: true, seq: at.head + 1 };
  }

  function readBoard(id: WorkshopId, after: Seq): BoardLog {
    const held = v.parse(v.optional(snapshotSchema), snapshot.get(id));
    const kept = held && held.seq > after ? held : null;
    const at = readHead(id);
    const rows = v.parse(updatesSchema, updates.all(id, Math.max(after, kept?.seq ?? 0)));
    return {
      snapshot: kept?.bytes ?? null,
      snapshotSeq: held?.seq ?? 0,
      updates: rows.map((row) => ({ seq: row.seq, update: row.bytes })),
      bindings: v.parse(bindingsSchema, bindings.all(id)),
      erasure: at?.erasure ?? 0,
      settled: at?.settled ?? 0,
      erased: erased.list(id),
    };
  }

  function compactOne({ workshop, upTo, expectedSnapshotSeq, erasure, ...given }: Compaction) {
    const at = readHead(workshop);
    const held = v.parse(v.optional(snapshotSchema), snapshot.get(workshop));
    if (!at || at.erasure !== erasure || (held?.seq ?? 0) !== expectedSnapshotSeq) return false;
    setSnapshot.run(workshop, upTo, given.snapshot);
    trim.run(workshop, upTo);
    return true;
  }

  return {
    append: async (entries) => transaction(sql, () => entries.map(appendOne)),
    read: async (id, after = 0) => transaction(sql, () => readBoard(id, after)),
    compact: async (compaction) => transaction(sql, () => compactOne(compaction)),
  };
}
