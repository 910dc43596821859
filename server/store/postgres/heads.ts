import * as v from 'valibot';
import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import type { Heads, SharedStore } from '../Store.ts';
import type { Database } from './database.ts';

const rowsSchema = v.array(
  v.object({
    id: v.custom<WorkshopId>(isRandomId),
    head: v.number(),
    erasure: v.number(),
    settled: v.number(),
    slips: v.number(),
    version: v.number(),
    stage: v.nullable(v.number()),
    desk: v.nullable(v.number()),
  }),
);

/** How far everything of some workshops has come. */
export const headsOf =
  ({ ask }: Database): SharedStore['heads'] =>
  async (ids) => {
    const rows = await ask(
      `SELECT id, head, erasure, settled, slips, version, stage.revision AS stage, desk.revision AS desk
       FROM workshop
       LEFT JOIN record AS stage ON stage.workshop = id AND stage.name = 'stage'
       LEFT JOIN record AS desk ON desk.workshop = id AND desk.name = 'desk'
       WHERE id = ANY($1)`,
      [ids],
    );
    return new Map(
      v
        .parse(rowsSchema, rows)
        .map(({ id, ...heads }): [WorkshopId, Heads] => [
          id,
          { ...heads, stage: heads.stage ?? 0, desk: heads.desk ?? 0 },
        ]),
    );
  };
