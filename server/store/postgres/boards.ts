import * as v from 'valibot';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import type { BoardLog, Compaction, Seq, Store } from '../Store.ts';
import { judgeIn, writeIn } from './append.ts';
import type { Ask, Database } from './database.ts';
import { together } from './together.ts';

const at = { place: v.number() };
const number = v.number();
const bytes = v.instance(Uint8Array);
const rowSchema = v.variant('kind', [
  v.object({ ...at, kind: v.picklist(['erasure', 'settled', 'snapshotSeq']), number }),
  v.object({ ...at, kind: v.literal('snapshot'), bytes }),
  v.object({ ...at, kind: v.literal('update'), number, bytes }),
  v.object({
    ...at,
    kind: v.literal('binding'),
    number,
    word: v.custom<ParticipantId>((id) => typeof id === 'string'),
  }),
  v.object({ ...at, kind: v.picklist(['card', 'words']), word: v.string() }),
]);
type Row = v.InferOutput<typeof rowSchema>;

/** A workshop, and after which number. */
type Asked = readonly [id: WorkshopId, after: Seq];

/** How many boards' news are read in one. */
const MOST_TOGETHER = 100;

/**
 * One statement, so that all of it is of one moment. `OFFSET 0`: by its key for each that is asked for, however few
 * rows the tables held when the statement was planned.
 */
const READ = `
  WITH asked AS (
    SELECT id, after, place::int FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS asked (id, after, place)
  )
  SELECT place, kind, number, bytes, word FROM asked, LATERAL (
    (SELECT 'erasure' AS kind, erasure AS number, NULL::bytea AS bytes, NULL AS word
      FROM workshop WHERE workshop.id = asked.id OFFSET 0)
    UNION ALL (SELECT 'settled', settled, NULL, NULL FROM workshop WHERE workshop.id = asked.id OFFSET 0)
    UNION ALL (SELECT 'snapshotSeq', seq, NULL, NULL FROM board_snapshot WHERE workshop = asked.id OFFSET 0)
    UNION ALL (SELECT 'snapshot', NULL, bytes, NULL FROM board_snapshot
      WHERE workshop = asked.id AND seq > after OFFSET 0)
    UNION ALL (SELECT 'update', seq, bytes, NULL FROM board_update
      WHERE workshop = asked.id AND seq > after OFFSET 0)
    UNION ALL (SELECT 'binding', client, NULL, participant FROM client_owner
      WHERE workshop = asked.id AND (bound > after OR after = 0) OFFSET 0)
    UNION ALL (SELECT what, NULL, NULL, card FROM erased WHERE workshop = asked.id OFFSET 0)
  ) AS held ORDER BY place, kind, number`;

/** The boards' logs, their snapshots, and whose client ids are. */
export const boardTables = ({
  ask,
  transaction,
}: Database): Pick<Store, 'append' | 'read' | 'compact'> => {
  const readNews = together(MOST_TOGETHER, (asked: readonly Asked[]) => readBoards(ask, asked));
  return {
    append: async (entries) =>
      (await transaction((within) => judgeIn(within, entries), writeIn)).outcomes,
    read: async (id, after = 0) => {
      if (after > 0) return readNews([id, after]);
      // A whole board can be large: each by itself.
      const [whole] = await readBoards(ask, [[id, 0]]);
      return whole ?? boardOf([]);
    },
    compact: (compaction) => transaction((within) => compactIn(within, compaction)),
  };
};

async function readBoards(ask: Ask, asked: readonly Asked[]): Promise<readonly BoardLog[]> {
  const given = [asked.map(([id]) => id), asked.map(([, after]) => after)];
  const rows = Map.groupBy(
    v.parse(v.array(rowSchema), await ask(READ, given)),
    ({ place }) => place,
  );
  return asked.map((_, index) => boardOf(rows.get(index + 1) ?? []));
}

function boardOf(rows: readonly Row[]): BoardLog {
  const of = <Kind extends Row['kind']>(kind: Kind) =>
    rows.filter((row): row is Extract<Row, { kind: Kind }> => row.kind === kind);
  const numberOf = (kind: 'erasure' | 'settled' | 'snapshotSeq') => of(kind)[0]?.number ?? 0;
  const erased = rows.flatMap((row) =>
    row.kind === 'card' || row.kind === 'words' ? [{ thing: row.word, what: row.kind }] : [],
  );
  return {
    snapshot: of('snapshot')[0]?.bytes ?? null,
    snapshotSeq: numberOf('snapshotSeq'),
    updates: of('update').map((row) => ({ seq: row.number, update: row.bytes })),
    bindings: of('binding').map((row) => ({ client: row.number, participant: row.word })),
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
