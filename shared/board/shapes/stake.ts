import * as v from 'valibot';
import { isRandomId, isTableId } from '#shared/domain/ids.ts';
import { STAKES } from '#shared/domain/stake.ts';
import * as values from '../values.ts';
import { type Field, value } from './field.ts';

/** `{actor}:{table}:{affected | canAct | missing | inviter}`. Gain and risk are root texts. */
export function stakeField(key: string): Field | null {
  const [actor, table, field, ...rest] = key.split(':');
  if (!isRandomId(actor) || !isTableId(table) || rest.length > 0) return null;
  if (field === 'inviter') return value(v.nullable(values.actorId));
  return STAKES.some((stake) => stake === field) ? value(values.flag) : null;
}
