import * as v from 'valibot';
import {
  type ActorId,
  isRandomId,
  isTableId,
  type TableId,
  type WorkshopId,
} from '#shared/domain/ids.ts';
import { type MatrixFilter, NO_FILTER } from './matrixFilter.ts';

/*
 * What one looks for is kept in this tab only, until it is closed: a reload and the way back from a card
 * lead to the same hits, and no address, history or log ever holds the words.
 */

const actorSchema = v.fallback(v.nullable(v.custom<ActorId>(isRandomId)), null);
const filterSchema = v.object({
  words: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  table: v.fallback(v.nullable(v.custom<TableId>(isTableId)), null),
  org: actorSchema,
  actor: actorSchema,
});

const keyOf = (workshop: WorkshopId): string => `mellanrum.find.${workshop}`;

export function recallFilter(workshop: WorkshopId): MatrixFilter {
  try {
    const kept = sessionStorage.getItem(keyOf(workshop));
    const parsed = v.safeParse(filterSchema, JSON.parse(kept ?? 'null'));
    return parsed.success ? parsed.output : NO_FILTER;
  } catch {
    return NO_FILTER; // blocked, or not ours
  }
}

export function keepFilter(workshop: WorkshopId, filter: MatrixFilter): void {
  try {
    sessionStorage.setItem(keyOf(workshop), JSON.stringify(filter));
  } catch {
    // blocked or full: it holds for as long as the page is shown
  }
}
