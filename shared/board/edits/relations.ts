import type { ActorId, RelationId, TableId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import type { Boundary } from '#shared/domain/relation.ts';
import type { BoardDoc, Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { setFlat } from './setField.ts';

/** One end's judgement at one table; null takes it back. */
export const rateRelation = (
  doc: BoardDoc,
  relation: RelationId,
  rating: { readonly end: ActorId; readonly table: TableId; readonly rung: Rung | null },
): Undo | null =>
  setFlat(doc, ROOT.relations, `${relation}:rung:${rating.end}:${rating.table}`, rating.rung);

/** The same at follow-up: what was said on the day is not written over. */
export const rateLater = (
  doc: BoardDoc,
  relation: RelationId,
  rating: { readonly end: ActorId; readonly table: TableId; readonly rung: Rung | null },
): Undo | null =>
  setFlat(doc, ROOT.relations, `${relation}:later:${rating.end}:${rating.table}`, rating.rung);

/** The relay's own: how a table's people rated the ends, when the table has opened its answers. */
export const openFirstRatings = (
  doc: BoardDoc,
  relation: RelationId,
  { table, people }: { readonly table: TableId; readonly people: readonly (readonly number[])[] },
): Undo | null => setFlat(doc, ROOT.relations, `${relation}:first:${table}`, people);

export const wantRung = (doc: BoardDoc, relation: RelationId, rung: Rung | null): Undo | null =>
  setFlat(doc, ROOT.relations, `${relation}:wanted`, rung);

export const nameBoundary = (
  doc: BoardDoc,
  relation: RelationId,
  boundary: Boundary,
  named: boolean,
): Undo | null => setFlat(doc, ROOT.relations, `${relation}:boundary:${boundary}`, named);
