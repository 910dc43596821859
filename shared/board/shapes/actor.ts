import * as v from 'valibot';
import * as values from '../values.ts';
import { type Field, value } from './field.ts';

export const ACTOR_FIELDS: Readonly<Record<string, Field>> = {
  name: value(values.actorName),
  short: value(values.actorShort),
  huvudman: value(values.huvudman),
  kind: value(values.actorKind),
  ring: value(values.ring),
  inRoom: value(values.flag),
  missing: value(values.flag),
  bridge: value(values.flag),
  mergedInto: value(v.nullable(values.actorId)),
  removed: value(values.removal),
};
