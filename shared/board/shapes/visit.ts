import * as v from 'valibot';
import { TEXT_BOUND } from '#shared/domain/card.ts';
import { isRandomId } from '#shared/domain/ids.ts';
import { VISIT_ANSWERS, VISIT_STATUSES } from '#shared/domain/visit.ts';
import * as values from '../values.ts';
import { byPrefix, type Field, text, value } from './field.ts';

/** A study visit: one organisation at another's. Either end may still be open. */
export const VISIT_FIELDS: Readonly<Record<string, Field>> = {
  host: value(v.nullable(values.actorId)),
  guest: value(v.nullable(values.actorId)),
  learn: text(TEXT_BOUND),
  show: text(TEXT_BOUND),
  when: value(values.month),
  status: value(v.picklist(VISIT_STATUSES)),
  inviter: value(v.nullable(values.actorId)),
  removed: value(values.removal),
};

export const VISIT_PATTERNS = byPrefix({
  answer: (actor) => (isRandomId(actor) ? value(v.nullable(v.picklist(VISIT_ANSWERS))) : null),
});
