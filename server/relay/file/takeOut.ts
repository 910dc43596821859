import { carried } from '#shared/domain/stage/mergeStages.ts';
import type { BoardFile } from '#shared/protocol/file/boardFile.ts';
import type { Binding } from '../../store/Store.ts';
import type { Room } from '../room.ts';

/** [P80] A whole workshop, as far as it is on the disk. `at`: relay clock, ms. */
export async function takeOut(room: Room, at: number): Promise<BoardFile> {
  // As an edit, so that it waits for the commit of all that the document holds by then.
  const { board, bindings, erased } = await room.edit(() => ({
    board: room.board.snapshot,
    erased: [...room.board.erased.list],
    bindings: byParticipant(room.board.claims.owners.all),
  }));
  const { id, epoch } = room.workshop;
  const desk = await room.desk.carried();
  const stage = carried(room.steering.stage);
  return { id, epoch, at, stage, desk, bindings, erased, board };
}

function byParticipant(bindings: readonly Binding[]): BoardFile['bindings'] {
  const groups = Map.groupBy(bindings, ({ participant }) => participant);
  return [...groups].map(([participant, own]) => ({
    participant,
    clients: own.map(({ client }) => client),
  }));
}
