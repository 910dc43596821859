import { type Actor, standsFor } from '#shared/domain/actor.ts';
import { decidingRung, endView, isGap } from '#shared/domain/gaps.ts';
import { type ActorId, type RelationId, relationEnds, relationId } from '#shared/domain/ids.ts';
import type { Relation } from '#shared/domain/relation.ts';
import type { Material } from './material.ts';
import { actorName, SWEDISH } from './names.ts';
import type { GapEnd, GapLine } from './Summary.ts';

/** Organisations that are hardly joined, the widest gap first. */
export function gapsOf({ board }: Material): GapLine[] {
  return underTheirNames(board.relations, board.actors)
    .filter(isGap)
    .flatMap((relation) => {
      const rung = decidingRung(relation);
      const [a, b] = relation.ends.map((end) => gapEnd(relation, end, board.actors));
      return rung === null || !a || !b
        ? []
        : [{ rung, wanted: relation.wanted, ends: [a, b] as const }];
    })
    .sort(widestFirst);
}

function gapEnd(
  relation: Relation,
  end: ActorId,
  actors: ReadonlyMap<ActorId, Actor>,
): GapEnd | null {
  const name = actorName(end, actors);
  const { rung, lowest, highest } = endView(relation, end);
  return name === null ? null : { name, rung, lowest, highest };
}

/** Lowest rung, then longest way to what is wanted, then the alphabet. */
function widestFirst(one: GapLine, other: GapLine): number {
  return (
    one.rung - other.rung ||
    (other.wanted ?? other.rung) - (one.wanted ?? one.rung) ||
    SWEDISH.compare(one.ends[0].name, other.ends[0].name) ||
    SWEDISH.compare(one.ends[1].name, other.ends[1].name)
  );
}

/** Merged actors are aliases: what was said under either of their names belongs to one relation. */
function underTheirNames(
  relations: ReadonlyMap<RelationId, Relation>,
  actors: ReadonlyMap<ActorId, Actor>,
): Relation[] {
  const merged = new Map<RelationId, Relation>();
  for (const relation of relations.values()) {
    const [a, b] = relation.ends.map((end) => standsFor(end, actors));
    const id = a && b && a !== b ? relationId(a, b) : null;
    const ends = id && relationEnds(id);
    if (!id || !ends) continue;
    const known = merged.get(id);
    merged.set(id, {
      id,
      ends,
      wanted: known?.wanted ?? relation.wanted,
      boundaries: [...new Set([...(known?.boundaries ?? []), ...relation.boundaries])],
      ratings: [
        ...(known?.ratings ?? []),
        ...relation.ratings.map((rating) => ({ ...rating, end: standsFor(rating.end, actors) })),
      ],
    });
  }
  return [...merged.values()];
}
