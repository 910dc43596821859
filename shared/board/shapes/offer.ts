import { TEXT_BOUND } from '#shared/domain/card.ts';
import { isRandomId } from '#shared/domain/ids.ts';
import * as values from '../values.ts';
import { byPrefix, type Field, text, value } from './field.ts';

/** "Vi kan bidra med …" from one organisation, taken up by others. */
export const OFFER_FIELDS: Readonly<Record<string, Field>> = {
  from: value(values.actorId, 'creator'),
  what: text(TEXT_BOUND),
  removed: value(values.removal),
};

export const OFFER_PATTERNS = byPrefix({
  accepted: (actor) => (isRandomId(actor) ? value(values.flag) : null),
});
