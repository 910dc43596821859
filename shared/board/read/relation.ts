import type * as Y from 'yjs';
import { type ActorId, type RelationId, relationEnds, type TableId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import type { Boundary, FirstRatings, Rating, Relation } from '#shared/domain/relation.ts';
import { readValue } from '../shape.ts';
import { relationField } from '../shapes/relation.ts';

/** The relation that a flat key says it belongs to; whether that is one, `readRelation` tells. */
export const relationOfKey = (key: string): RelationId =>
  key.slice(0, key.indexOf(':')) as RelationId;

/** The flat keys of each relation, found in one pass: a full day's ratings are thousands of keys. */
export function relationKeys(root: Y.Map<unknown>): ReadonlyMap<RelationId, readonly string[]> {
  const keysById = new Map<RelationId, string[]>();
  for (const key of root.keys()) {
    const id = relationOfKey(key);
    const keys = keysById.get(id);
    if (keys) keys.push(key);
    else keysById.set(id, [key]);
  }
  return keysById;
}

/** Gathers what one relation's flat keys say; null when none of them says anything. */
export function readRelation(
  id: RelationId,
  keys: readonly string[],
  root: Y.Map<unknown>,
): Relation | null {
  const ends = relationEnds(id);
  if (!ends) return null;
  let wanted: Rung | null = null;
  const boundaries: Boundary[] = [];
  const ratings: Rating[] = [];
  const later: Rating[] = [];
  const first: FirstRatings[] = [];
  for (const key of keys) {
    const value = readValue(relationField(key), root.get(key));
    if (value === undefined || value === null || value === false) continue;
    const [, field, detail, table] = key.split(':');
    if (field === 'wanted') wanted = value as Rung;
    else if (field === 'boundary') boundaries.push(detail as Boundary);
    else if (field === 'first') {
      const perEnd = value as readonly (readonly number[])[];
      first.push(
        ...ends.map((end, n) => ({ end, table: detail as TableId, people: perEnd[n] ?? [] })),
      );
    } else {
      const rating = { end: detail as ActorId, table: table as TableId, rung: value as Rung };
      (field === 'later' ? later : ratings).push(rating);
    }
  }
  const said = boundaries.length + ratings.length + later.length + first.length > 0;
  if (wanted === null && !said) return null;
  return {
    id,
    ends,
    wanted,
    boundaries: boundaries.sort(),
    ratings: ratings.sort(byEndAndTable),
    ...(later.length > 0 && { later: later.sort(byEndAndTable) }),
    ...(first.length > 0 && { first: first.sort(byEndAndTable) }),
  };
}

type AtTable = Pick<Rating, 'end' | 'table'>;

const byEndAndTable = (a: AtTable, b: AtTable): number =>
  `${a.end}:${a.table}` < `${b.end}:${b.table}` ? -1 : 1;
