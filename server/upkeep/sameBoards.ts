import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { type LoggedBoard, whatBoardHolds } from '../relay/whatBoardHolds.ts';
import type { Ask } from '../store/postgres/database.ts';
import { StoreProblem } from '../store/StoreProblem.ts';

const idsSchema = v.array(v.object({ id: v.string() }));
const bytesSchema = v.array(v.object({ bytes: v.instance(Uint8Array) }));
const updatesSchema = v.array(v.object({ seq: v.number(), bytes: v.instance(Uint8Array) }));

const SNAPSHOT = 'SELECT bytes FROM board_snapshot WHERE workshop = ';
const UPDATES = (id: string) =>
  `SELECT seq, bytes FROM board_update WHERE workshop = ${id} ORDER BY seq`;

/** Reads every board on both sides, as a relay would. Gives how many; throws when one is not the same. */
export async function sameBoards(sql: DatabaseSync, ask: Ask): Promise<number> {
  const ids = v.parse(idsSchema, sql.prepare('SELECT id FROM workshop ORDER BY id').all());
  for (const { id } of ids) {
    const here = boardOf(sql.prepare(`${SNAPSHOT}?`).all(id), sql.prepare(UPDATES('?')).all(id));
    const there = boardOf(await ask(`${SNAPSHOT}$1`, [id]), await ask(UPDATES('$1'), [id]));
    if (!whatBoardHolds(here).equals(whatBoardHolds(there))) {
      throw new StoreProblem(
        'A board that arrived is not the one that was sent. Nothing was changed.',
      );
    }
  }
  return ids.length;
}

function boardOf(snapshot: unknown, updates: unknown): LoggedBoard {
  return {
    snapshot: v.parse(bytesSchema, snapshot)[0]?.bytes ?? null,
    updates: v.parse(updatesSchema, updates).map(({ seq, bytes }) => ({ seq, update: bytes })),
  };
}
