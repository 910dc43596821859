import { isRandomId, isTableId } from '#shared/domain/ids.ts';
import { PROMISE_PARTS } from '#shared/domain/promise.ts';
import * as values from '../values.ts';
import { type Field, value } from './field.ts';

/**
 * `{table}:party:{actor}`, `{table}:behind:{actor}`, `{table}:read`, `{table}:holds`, and of the joint promise
 * `from:{part}:{table}`. Words are root texts.
 */
export function promiseField(key: string): Field | null {
  const [whose, field, detail, ...rest] = key.split(':');
  if (rest.length > 0) return null;
  if (whose === 'from') return isPart(field) && isTableId(detail) ? FROM : null;
  if (!isTableId(whose)) return null;
  if (field === 'party' || field === 'behind') return isRandomId(detail) ? SAID : null;
  if (detail !== undefined) return null;
  if (field === 'read') return READ;
  return field === 'holds' ? HOLDS : null;
}

const isPart = (word: string | undefined): boolean =>
  (PROMISE_PARTS as readonly (string | undefined)[]).includes(word);

const FROM = value(values.flag, 'moderator');
const SAID = value(values.flag);
const READ = value(values.words(16));
const HOLDS = value(values.holds);
