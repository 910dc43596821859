import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';

export type Struct = Y.Item | Y.GC;

/** An update taken apart, before anything of it touches a document. */
export interface Decoded {
  /** What is told here, as bytes: this, and not what came, is to be applied. */
  readonly update: Uint8Array;
  /** Each client's structs in the order of their clocks. */
  readonly structsByClient: ReadonlyMap<number, readonly Struct[]>;
  /** In the order of their clocks, none of them twice. */
  readonly deletes: readonly Deletion[];
}

/** Clocks `clock` to `clock + len - 1` of a client. */
export interface Deletion {
  readonly client: number;
  readonly clock: number;
  readonly len: number;
}

/** Client ids are 32 bits; a clock beyond this is no honest history. */
const LAST_CLIENT = 0xffff_ffff;
const LAST_CLOCK = 0x7fff_ffff;

/**
 * Reads all of an update, delete set included, or nothing: `applyUpdate` would apply the structs and
 * only then throw at a malformed delete set. null: malformed, or of a form no honest client writes.
 *
 * Structs that the document holds already are cut off. Yjs drops what they hold, but not before it
 * has made the root they name and split the letters they point into; and where one goes on, it would
 * believe the struct about its place, and not what is here.
 */
export function decodeUpdate(update: Uint8Array, doc: BoardDoc): Decoded | null {
  try {
    const decoded = read(update);
    if (decoded === null) return null;
    const known = knownOf(decoded, doc);
    return known ? read(Y.diffUpdate(update, Y.encodeStateVector(known))) : decoded;
  } catch {
    return null; // the decoder throws whatever the bytes led it into
  }
}

function read(update: Uint8Array): Decoded | null {
  const sections = decoding.readVarUint(decoding.createDecoder(update));
  const { structs, ds } = Y.decodeUpdate(update);
  const structsByClient = byClient(structs);
  // Of two sections of one client Yjs applies the last only: what is checked must be what is applied.
  if (structsByClient === null || structsByClient.size !== sections) return null;
  const deletes: Deletion[] = [];
  for (const [client, spans] of ds.clients) {
    let end = 0;
    for (const { clock, len } of spans) {
      if (clock < end || !isSpan(client, clock, len)) return null;
      end = clock + len;
      deletes.push({ client, clock, len });
    }
  }
  return { update, structsByClient, deletes };
}

/** A hole between structs stays one, and shows as a gap. */
function byClient(structs: readonly (Struct | Y.Skip)[]): Map<number, Struct[]> | null {
  const grouped = new Map<number, Struct[]>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (!isSpan(client, clock, struct.length)) return null;
    if (struct instanceof Y.Skip) continue;
    const known = grouped.get(client);
    if (known) known.push(struct);
    else grouped.set(client, [struct]);
  }
  return grouped;
}

const isSpan = (client: number, clock: number, len: number): boolean =>
  client <= LAST_CLIENT && len >= 1 && clock + len <= LAST_CLOCK;

/** How far the document is, of those clients whose first struct it holds in part or whole; null when of none. */
function knownOf({ structsByClient }: Decoded, doc: BoardDoc): Map<number, number> | null {
  let known: Map<number, number> | null = null;
  for (const [client, [first]] of structsByClient) {
    const state = Y.getState(doc.store, client);
    if (first && first.id.clock < state) known = (known ?? new Map()).set(client, state);
  }
  return known;
}
