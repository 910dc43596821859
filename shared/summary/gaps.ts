import type { Actor } from '#shared/domain/actor.ts';
import { gapList } from '#shared/domain/gapList.ts';
import { decidingRung, endView } from '#shared/domain/gaps.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Relation } from '#shared/domain/relation.ts';
import type { Material } from './material.ts';
import { actorName } from './names.ts';
import type { GapEnd, GapLine } from './Summary.ts';

/** Organisations that are hardly joined, the widest gap first. */
export const gapsOf = ({ board }: Material): GapLine[] =>
  gapList(board.relations, board.actors).flatMap((tie) => {
    const rung = decidingRung(tie);
    const [a, b] = tie.ends.map((end) => gapEnd(tie, end, board.actors));
    return rung === null || !a || !b ? [] : [{ rung, wanted: tie.wanted, ends: [a, b] as const }];
  });

function gapEnd(
  relation: Relation,
  end: ActorId,
  actors: ReadonlyMap<ActorId, Actor>,
): GapEnd | null {
  const name = actorName(end, actors);
  const { rung, lowest, highest } = endView(relation, end);
  return name === null ? null : { name, rung, lowest, highest };
}
