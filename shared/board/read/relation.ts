import type * as Y from 'yjs';
import { type ActorId, type RelationId, relationEnds, type TableId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import type { Boundary, Rating, Relation } from '#shared/domain/relation.ts';
import { readValue } from '../shape.ts';
import { relationField } from '../shapes/relation.ts';

/** The relation that a flat key belongs to, or null when it belongs to none. */
export function relationOfKey(key: string): RelationId | null {
  const id = key.slice(0, key.indexOf(':'));
  return relationEnds(id) ? (id as RelationId) : null;
}

/** Gathers the flat keys of one relation; null when none of them says anything. */
export function readRelation(id: RelationId, root: Y.Map<unknown>): Relation | null {
  const ends = relationEnds(id);
  if (!ends) return null;
  let wanted: Rung | null = null;
  const boundaries: Boundary[] = [];
  const ratings: Rating[] = [];
  for (const key of root.keys()) {
    if (!key.startsWith(`${id}:`)) continue;
    const value = readValue(relationField(key), root.get(key));
    if (value === undefined || value === null || value === false) continue;
    const [, field, detail, table] = key.split(':');
    if (field === 'wanted') wanted = value as Rung;
    else if (field === 'boundary') boundaries.push(detail as Boundary);
    else ratings.push({ end: detail as ActorId, table: table as TableId, rung: value as Rung });
  }
  if (wanted === null && boundaries.length === 0 && ratings.length === 0) return null;
  return { id, ends, wanted, boundaries: boundaries.sort(), ratings: ratings.sort(byEndAndTable) };
}

const byEndAndTable = (a: Rating, b: Rating): number =>
  `${a.end}:${a.table}` < `${b.end}:${b.table}` ? -1 : 1;
