import * as v from 'valibot';
import * as Y from 'yjs';
import type { Field } from '#shared/board/shapes/field.ts';
import { isPlain } from './plain.ts';

/** [B14] Letters only: no formatting, no embed, no NUL, no half of a surrogate pair. */
export const isLetters = (content: Y.Item['content']): boolean =>
  content instanceof Y.ContentDeleted ||
  (content instanceof Y.ContentString && !content.str.includes('\0') && content.str.isWellFormed());

/** Plain values that all fit; what has been overwritten since may have come without its value. */
export function isValueOf(field: Field, content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentDeleted) return true;
  if (field.is !== 'value' || !(content instanceof Y.ContentAny)) return false;
  return content.arr.every((value) => isPlain(value) && v.is(field.schema, value));
}

export const isMember = (content: Y.Item['content']): boolean =>
  content instanceof Y.ContentDeleted ||
  (content instanceof Y.ContentAny && content.arr.every((value) => value === true));

/** Exactly a map or a text: the XML types extend both. */
export const isNew = (kind: typeof Y.Map | typeof Y.Text, content: Y.Item['content']): boolean =>
  content instanceof Y.ContentType && content.type.constructor === kind;
