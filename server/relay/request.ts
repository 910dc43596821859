import * as v from 'valibot';
import type { Member } from './member.ts';
import { parseJson } from './parseJson.ts';

type Read<Request> =
  | { readonly ok: true; readonly request: number; readonly value: Request }
  | { readonly ok: false; readonly request: number; readonly refusal: 'tooFast' | 'malformed' };

const numberedSchema = v.object({ request: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** A numbered request in a frame. Null: there is not even a number to answer to, and the sender has been closed. */
export function readRequest<Schema extends v.GenericSchema>(
  from: Member,
  json: string,
  schema: Schema,
): Read<v.InferOutput<Schema>> | null {
  const value = parseJson(json);
  const numbered = v.safeParse(numberedSchema, value);
  if (!numbered.success) {
    from.close('badData');
    return null;
  }
  const { request } = numbered.output;
  if (!from.takesCommand()) return { ok: false, request, refusal: 'tooFast' };
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return { ok: false, request, refusal: 'malformed' };
  return { ok: true, request, value: parsed.output };
}
