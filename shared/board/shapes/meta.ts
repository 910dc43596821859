import * as v from 'valibot';
import { type Field, value } from './field.ts';

const number = value(v.pipe(v.number(), v.integer(), v.minValue(0)), 'relay');

/** `schema` and `epoch`, written once by the relay. */
export const metaField = (key: string): Field | null =>
  key === 'schema' || key === 'epoch' ? number : null;
