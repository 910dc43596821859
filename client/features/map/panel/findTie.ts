import type { RelationId } from '#shared/domain/ids.ts';
import type { GapMap, MapTie } from '#shared/domain/map/gapMap.ts';
import { emptyTie } from '#shared/domain/ties.ts';

/** The tie with this id, also when nobody has said anything about it yet. */
export function findTie(map: GapMap, id: RelationId): MapTie | null {
  const known = [...map.ties, ...map.unsaid].find(({ tie }) => tie.id === id);
  const tie = known ? null : emptyTie(id);
  return known ?? (tie && { tie, rung: null, cards: 0, marks: 0 });
}
