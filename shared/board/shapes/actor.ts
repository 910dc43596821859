import * as v from 'valibot';
import { ACTOR_NAME_BOUND, ACTOR_SHORT_BOUND } from '#shared/domain/actor.ts';
import * as values from '../values.ts';
import { type Field, plainWords, value } from './field.ts';

export const ACTOR_FIELDS: Readonly<Record<string, Field>> = {
  name: plainWords(values.actorName, ACTOR_NAME_BOUND),
  short: plainWords(values.actorShort, ACTOR_SHORT_BOUND),
  huvudman: value(values.huvudman),
  kind: value(values.actorKind),
  ring: value(values.ring),
  inRoom: value(values.flag),
  missing: value(values.flag),
  bridge: value(values.flag),
  mergedInto: value(v.nullable(values.actorId)),
  removed: value(values.removal),
};
