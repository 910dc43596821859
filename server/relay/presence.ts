import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { LIMITS } from '#shared/protocol/limits.ts';

/** One client's state, as y-protocols writes it; `json` stays bytes. */
export interface PresenceEntry {
  readonly client: number;
  readonly clock: number;
  readonly json: Uint8Array;
}

const LAST_CLIENT = 0xffff_ffff;
const GONE = new TextEncoder().encode('null');

/** null when the body is malformed. Entries that are too large, or of no client, are left out. */
export function readPresence(body: Uint8Array): readonly PresenceEntry[] | null {
  try {
    const decoder = decoding.createDecoder(body);
    const entries: PresenceEntry[] = [];
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const client = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const json = decoding.readVarUint8Array(decoder);
      if (client <= LAST_CLIENT && json.length <= LIMITS.awarenessBytes) {
        entries.push({ client, clock, json });
      }
    }
    return decoding.hasContent(decoder) ? null : entries;
  } catch {
    return null; // lib0 throws at any malformed byte
  }
}

export const writePresence = (entries: readonly PresenceEntry[]): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { client, clock, json } of entries) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint8Array(encoder, json);
    }
  });

/** The same entry with nobody there: a peer forgets the state at the clock it has seen. */
export const goneEntry = ({ client, clock }: PresenceEntry): PresenceEntry => ({
  client,
  clock,
  json: GONE,
});

export const isGone = ({ json }: PresenceEntry): boolean => Buffer.compare(json, GONE) === 0;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A peer parses what it gets without a guard, so what is none of JSON must not reach it. */
export function isState({ json }: PresenceEntry): boolean {
  try {
    return typeof JSON.parse(utf8.decode(json)) === 'object';
  } catch {
    return false; // invalid UTF-8 or JSON; both only say so by throwing
  }
}
