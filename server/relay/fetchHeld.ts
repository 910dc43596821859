import { atLeast } from '#shared/domain/role.ts';
import { stepOneFrame } from './frames/write.ts';
import type { Member } from './member.ts';
import type { BoardView } from './reader.ts';

/** [P11] Asks participants for what they wrote while the board was locked. */
export function fetchHeld(members: Iterable<Member>, board: BoardView): void {
  const frame = stepOneFrame(board.vector);
  for (const member of members) {
    if (atLeast(member.role, 'facilitator') || member.role === 'screen') continue;
    member.seat.awaitStepTwo();
    member.send(frame);
  }
}
