import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { markHeadsSchema, markSchema, markSizesSchema } from '../rows.ts';
import type { NewMark, Store } from '../Store.ts';
import { thinOut } from '../thinOut.ts';
import type { Ask, Database } from './database.ts';

const COLUMNS = 'id, at, why, position, cards, seq';

type MarkTable = Pick<Store, 'addMark' | 'listMarks' | 'readMark' | 'rewriteMark'>;

/** Boards as they were. Lists never read the boards themselves. */
export const markTable = ({ ask, transaction }: Database): MarkTable => ({
  addMark: (workshop, mark, erasure) =>
    transaction((within) => addIn(within, workshop, mark, erasure)),
  listMarks: async (workshop) =>
    v.parse(
      markHeadsSchema,
      await ask(`SELECT ${COLUMNS} FROM mark WHERE workshop = $1 ORDER BY number`, [workshop]),
    ),
  readMark: async (workshop, mark) => {
    const rows = await ask(`SELECT ${COLUMNS}, state FROM mark WHERE workshop = $1 AND id = $2`, [
      workshop,
      mark,
    ]);
    return v.parse(v.array(markSchema), rows)[0] ?? null;
  },
  rewriteMark: async (workshop, mark) => {
    const rows = await ask(
      'UPDATE mark SET cards = $3, state = $4 WHERE workshop = $1 AND id = $2 RETURNING id',
      [workshop, mark.id, mark.cards, mark.state],
    );
    return rows.length === 1;
  },
});

async function addIn(
  ask: Ask,
  workshop: WorkshopId,
  { position, state, ...mark }: NewMark,
  erasure: number,
): Promise<boolean> {
  const here = await ask(
    'SELECT id FROM workshop WHERE id = $1 AND erasure = $2 FOR NO KEY UPDATE',
    [workshop, erasure],
  );
  if (here.length === 0) return false;
  const sizes = await ask(
    'SELECT id, why, length(state) AS bytes FROM mark WHERE workshop = $1 ORDER BY number',
    [workshop],
  );
  const gone = thinOut(v.parse(markSizesSchema, sizes), state.length);
  if (gone === null) return false;
  await ask('DELETE FROM mark WHERE workshop = $1 AND id = ANY($2)', [workshop, gone]);
  await ask(
    `INSERT INTO mark (workshop, ${COLUMNS}, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[workshop, mark.id, mark.at, mark.why, JSON.stringify(position)],
      ...[mark.cards, mark.seq, state],
    ],
  );
  return true;
}
