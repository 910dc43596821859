import * as v from 'valibot';
import { TEXT_BOUND } from '#shared/domain/card.ts';
import * as values from '../values.ts';
import { type Field, text, value } from './field.ts';

/** "Här faller hon": between which two, or at which one, and why. */
export const CASE_MARK_FIELDS: Readonly<Record<string, Field>> = {
  at: value(v.union([values.relation, values.actorId])),
  table: value(v.nullable(values.tableId), 'creator'),
  author: value(v.nullable(values.participant), 'creator'),
  note: text(TEXT_BOUND),
  removed: value(values.removal, 'author'),
};
