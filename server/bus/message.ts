import * as v from 'valibot';
import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import type { RelayName, Told } from './Bus.ts';

const workshop = v.custom<WorkshopId>(isRandomId);
const body = v.pipe(
  v.string(),
  v.transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
);
const messageSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    from: v.string(),
    told: v.array(
      v.variant('kind', [
        v.object({ kind: v.picklist(['wake', 'who']), workshop }),
        v.object({ kind: v.literal('presence'), workshop, body }),
        v.object({ kind: v.picklist(['alive', 'bye']) }),
      ]),
    ),
  }),
);

/** PostgreSQL takes less than 8,000 bytes at once. */
const MOST_BYTES = 7_900;

/** As few messages as it takes. One thing that is too large for a message is left out: it may be lost anyway. */
export function toMessages(from: RelayName, told: readonly Told[]): readonly string[] {
  const messages: string[][] = [[]];
  let length = 0;
  for (const one of told) {
    const text = JSON.stringify(
      one.kind === 'presence' ? { ...one, body: Buffer.from(one.body).toString('base64') } : one,
    );
    if (length + text.length + 1 > MOST_BYTES - OVERHEAD) {
      messages.push([]);
      length = 0;
    }
    if (text.length < MOST_BYTES - OVERHEAD) messages.at(-1)?.push(text);
    length += text.length + 1;
  }
  return messages
    .filter((one) => one.length > 0)
    .map((one) => `{"from":${JSON.stringify(from)},"told":[${one.join(',')}]}`);
}

const OVERHEAD = 100;

/** null: none of ours, or of another version. */
export function readMessage(
  text: string,
): { readonly from: RelayName; readonly told: readonly Told[] } | null {
  const parsed = v.safeParse(messageSchema, text);
  return parsed.success ? parsed.output : null;
}
