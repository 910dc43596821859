import { isRandomId, isTableId, relationEnds } from '#shared/domain/ids.ts';
import { BOUNDARIES } from '#shared/domain/relation.ts';
import * as values from '../values.ts';
import { type Field, value } from './field.ts';

/** `{a~b}:wanted`, `{a~b}:boundary:{kind}`, `{a~b}:rung:{end}:{table}` and, at follow-up, `later`; `{a~b}:first:{table}`. Words are root texts. */
export function relationField(key: string): Field | null {
  const [relation, field, detail, table, ...rest] = key.split(':');
  const ends = relationEnds(relation ?? '');
  if (!ends || rest.length > 0) return null;
  if (field === 'wanted' && detail === undefined) return value(values.rung);
  if (field === 'first' && table === undefined) {
    return isTableId(detail) ? value(values.firstRatings, 'relay') : null;
  }
  if (field === 'boundary' && table === undefined) {
    return (BOUNDARIES as readonly (string | undefined)[]).includes(detail)
      ? value(values.flag)
      : null;
  }
  const known = isRandomId(detail) && (ends as readonly string[]).includes(detail);
  return (field === 'rung' || field === 'later') && known && isTableId(table)
    ? value(values.rung)
    : null;
}
