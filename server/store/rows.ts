import { createHash } from 'node:crypto';
import * as v from 'valibot';
import {
  isRandomId,
  isTableId,
  type MarkId,
  type TableId,
  type WorkshopId,
} from '#shared/domain/ids.ts';
import { MARK_REASONS } from '#shared/domain/mark.ts';
import { positionSchema } from '#shared/domain/stage/stage.ts';
import type { Workshop } from './Store.ts';

/* Rows as both databases give them. */

const workshopId = v.custom<WorkshopId>(isRandomId);
const datesRow = {
  code_from: v.number(),
  code_until: v.nullable(v.number()),
  created_at: v.number(),
  delete_at: v.number(),
};
/** A workshop without its generations. */
export const workshopRow = {
  id: workshopId,
  secret: v.instance(Uint8Array),
  epoch: v.number(),
  code: v.string(),
  ...datesRow,
};
const datesSchema = v.object(datesRow);
type Dates = Pick<Workshop, 'codeFrom' | 'codeUntil' | 'createdAt' | 'deleteAt'>;

export const datesOf = (row: v.InferOutput<typeof datesSchema>): Dates => ({
  codeFrom: row.code_from,
  codeUntil: row.code_until,
  createdAt: row.created_at,
  deleteAt: row.delete_at,
});

export const graveSchema = v.object({ at: v.number() });
/** A deleted workshop is known by this alone. */
export const hashOf = (id: WorkshopId): Uint8Array => createHash('sha256').update(id).digest();

const idsSchema = v.array(v.object({ id: workshopId }));
export const readIds = (rows: unknown): readonly WorkshopId[] =>
  v.parse(idsSchema, rows).map(({ id }) => id);

export const recordSchema = v.object({ revision: v.number(), json: v.string() });

export const slipsSchema = v.array(
  v.object({
    box: v.string(),
    voter: v.string(),
    table: v.nullable(v.custom<TableId>(isTableId)),
    json: v.string(),
  }),
);

const fixedHead = { number: v.string(), at: v.number() };
export const fixedHeadsSchema = v.array(v.object(fixedHead));
export const fixedSchema = v.object({ ...fixedHead, json: v.string() });
export const fixedPlacesSchema = v.array(v.object({ place: v.number(), json: v.string() }));

const mark = { id: v.custom<MarkId>(isRandomId), why: v.picklist(MARK_REASONS) };
const markHead = {
  ...mark,
  at: v.number(),
  position: v.pipe(v.string(), v.parseJson(), positionSchema),
  cards: v.number(),
  seq: v.number(),
};
export const markHeadsSchema = v.array(v.object(markHead));
export const markSchema = v.object({ ...markHead, state: v.instance(Uint8Array) });
export const markSizesSchema = v.array(v.object({ ...mark, bytes: v.number() }));
