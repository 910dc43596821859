import { newBoardDoc } from '#shared/board/doc.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { newCell } from '../../../client/sync/readable.ts';
import type { Connection, Session } from '../../../client/sync/Session.ts';

const NOW = 1_800_000_000_000;

export type DeskSession = Pick<
  Session,
  'board' | 'command' | 'connection' | 'edit' | 'key' | 'now' | 'participant' | 'stage' | 'workshop'
>;

/** An organiser's session with the relay's own rules and the real edits, but no relay. */
export function deskSession(title = 'Mellan dörrarna') {
  const doc = newBoardDoc();
  const board = newCell(readBoard(doc));
  doc.on('afterTransaction', () => board.set(readBoard(doc)));
  const stage = newCell<Stage | null>(newStage({ title, tables: 12, seats: 5 }, NOW));
  const connection = newCell<Connection>({ kind: 'online' });
  const session: DeskSession = {
    workshop: 'w'.repeat(22) as WorkshopId,
    participant: 'p'.repeat(22) as ParticipantId,
    key: 'k'.repeat(43),
    board,
    stage,
    connection,
    now: () => NOW,
    edit(edit, ...args) {
      const undo = edit(doc, ...args);
      return undo && (() => undo(doc));
    },
    async command(command) {
      const current = stage.get();
      if (!current || connection.get().kind !== 'online') return fail('offline');
      const order = { command, role: 'organiser', revision: current.revision } as const;
      const next = obey(current, order, NOW);
      if (!next.ok) return next;
      stage.set(next.value);
      return ok(null);
    },
  };
  return { session, board, stage, connection };
}
