import { isRandomId, isTableId } from '#shared/domain/ids.ts';
import { STAKES } from '#shared/domain/stake.ts';
import * as values from '../values.ts';
import { type Field, value } from './field.ts';

/** `{actor}:{table}:{affected | canAct | missing}`. Gain and risk are root texts. */
export function stakeField(key: string): Field | null {
  const [actor, table, field, ...rest] = key.split(':');
  const known = isRandomId(actor) && isTableId(table) && rest.length === 0;
  return known && (STAKES as readonly (string | undefined)[]).includes(field)
    ? value(values.flag)
    : null;
}
