import { rateRelation } from '#shared/board/edits/relations.ts';
import { standsFor } from '#shared/domain/actor.ts';
import { type ActorId, relationEnds, type TableId } from '#shared/domain/ids.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSession } from '../../../state/useSession.ts';

/** Takes a table's answer for an end away, under whatever name the end had when it was given. */
export function useTakeBack(tie: Tie): (end: ActorId, table: TableId) => void {
  const session = useSession();
  const actors = useBoard((board) => board.actors);
  return (end, table) => {
    for (const source of tie.sources) {
      const own = relationEnds(source)?.find((one) => standsFor(one, actors) === end);
      if (own) session.edit(rateRelation, source, { end: own, table, rung: null });
    }
  };
}
