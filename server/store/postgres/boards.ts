import * as v from 'valibot';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import type { BoardLog, Compaction, Seq, Store } from '../Store.ts';
import { appendIn } from './append.ts';
import type { Ask, Database } from './database.ts';

const rowSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['erasure', 'settled', 'snapshotSeq']), number: v.number() }),
  v.object({ kind: v.literal('snapshot'), bytes: v.instance(Uint8Array) }),
  v.object({ kind: v.literal('update'), number: v.number(), bytes: v.instance(Uint8Array) }),
  v.object({
    kind: v.literal('binding'),
    number: v.number(),
    word: v.custom<ParticipantId>((id) => typeof id === 'string'),
  }),
  v.object({ kind: v.picklist(['card', 'words']), word: v.string() }),
]);
type Row = v.InferOutput<typeof rowSchema>;

/** One statement, so that all of it is of one moment. */
const READ = `
  WITH held AS (SELECT seq, bytes FROM board_snapshot WHERE workshop = $1)
  SELECT kind, number, bytes, word FROM (
    SELECT 'erasure' AS kind, erasure AS number, NULL::bytea AS bytes, NULL AS word FROM workshop WHERE id = $1
    UNION ALL SELECT 'settled', settled, NULL, NULL FROM workshop WHERE id = $1
    UNION ALL SELECT 'snapshotSeq', seq, NULL, NULL FROM held
    UNION ALL SELECT 'snapshot', NULL, bytes, NULL FROM held WHERE seq > $2
    UNION ALL SELECT 'update', seq, bytes, NULL FROM board_update WHERE workshop = $1 AND seq > $2
    UNION ALL SELECT 'binding', client, NULL, participant FROM client_owner
      WHERE workshop = $1 AND (bound > $2 OR $2 = 0)
    UNION ALL SELECT what, NULL, NULL, card FROM erased WHERE workshop = $1
  ) AS held ORDER BY kind, number`;

/** The boards' logs, their snapshots, and whose client ids are. */
export const boardTables = ({
  ask,
  transaction,
}: Database): Pick<Store, 'append' | 'read' | 'compact'> => ({
  append: (entries) => transaction((within) => appendIn(within, entries)),
  read: (id, after = 0) => readBoard(ask, id, after),
  compact: (compaction) => transaction((within) => compactIn(within, compaction)),
});

async function readBoard(ask: Ask, id: WorkshopId, after: Seq): Promise<BoardLog> {
  const rows = v.parse(v.array(rowSchema), await ask(READ, [id, after]));
  const of = <Kind extends Row['kind']>(kind: Kind) =>
    rows.filter((row): row is Extract<Row, { kind: Kind }> => row.kind === kind);
  const numberOf = (kind: 'erasure' | 'settled' | 'snapshotSeq') => of(kind)[0]?.number ?? 0;
  const erased = rows.flatMap((row) =>
    row.kind === 'card' || row.kind === 'words' ? [{ thing: row.word, what: row.kind }] : [],
  );
  return {
    snapshot: of('snapshot')[0]?.bytes ?? null,
    snapshotSeq: numberOf('snapshotSeq'),
    updates: of('update').map(({ number, bytes }) => ({ seq: number, update: bytes })),
    bindings: of('binding').map(({ number, word }) => ({ client: number, participant: word })),
    erasure: numberOf('erasure'),
    settled: numberOf('settled'),
    erased: erased.sort((one, other) => (one.thing < other.thing ? -1 : 1)),
  };
}

const FOLD = `
  WITH expected AS (
    SELECT id FROM workshop WHERE id = $1 AND erasure = $4
      AND coalesce((SELECT seq FROM board_snapshot WHERE workshop = $1), 0) = $5
  )
  INSERT INTO board_snapshot (workshop, seq, bytes) SELECT id, $2, $3 FROM expected
  ON CONFLICT (workshop) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes
  RETURNING seq`;

async function compactIn(ask: Ask, given: Compaction): Promise<boolean> {
  const { workshop, snapshot, upTo, erasure, expectedSnapshotSeq } = given;
  await ask('SELECT id FROM workshop WHERE id = $1 FOR NO KEY UPDATE', [workshop]);
  const done = await ask(FOLD, [workshop, upTo, snapshot, erasure, expectedSnapshotSeq]);
  if (done.length === 0) return false;
  await ask('DELETE FROM board_update WHERE workshop = $1 AND seq <= $2', [workshop, upTo]);
  return true;
}
