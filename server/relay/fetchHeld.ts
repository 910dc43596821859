import { atLeast } from '#shared/domain/role.ts';
import { stepOneFrame } from './frames/write.ts';
import type { LiveBoard } from './liveBoard.ts';
import type { Member } from './member.ts';

/** [P11] Asks participants for what they wrote while the board was locked. */
export function fetchHeld(members: Iterable<Member>, board: Pick<LiveBoard, 'vector'>): void {
  const frame = stepOneFrame(board.vector);
  for (const member of members) {
    if (atLeast(member.role, 'facilitator') || member.role === 'screen') continue;
    member.seat.awaitStepTwo();
    member.send(frame);
  }
}
