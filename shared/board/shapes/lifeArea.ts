import { isRandomId } from '#shared/domain/ids.ts';
import { LIFE_AREAS } from '#shared/domain/lifeArea.ts';
import * as values from '../values.ts';
import { type Field, value } from './field.ts';

/** `{area}:actor:{actor}`: this actor touches this part of the life. Words are root texts. */
export function lifeAreaField(key: string): Field | null {
  const [area, field, actor, ...rest] = key.split(':');
  const known = (LIFE_AREAS as readonly (string | undefined)[]).includes(area);
  return known && field === 'actor' && isRandomId(actor) && rest.length === 0
    ? value(values.flag)
    : null;
}
