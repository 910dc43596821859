import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

export type Struct = Y.Item | Y.GC;

/** An update taken apart, before anything of it touches a document. */
export interface Decoded {
  /** Each client's structs in the order of their clocks, without a hole. */
  readonly structsByClient: ReadonlyMap<number, readonly Struct[]>;
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
 */
export function decodeUpdate(update: Uint8Array): Decoded | null {
  try {
    const sections = decoding.readVarUint(decoding.createDecoder(update));
    const { structs, ds } = Y.decodeUpdate(update);
    const structsByClient = byClient(structs);
    // Of two sections of one client Yjs applies the last only: what is checked must be what is applied.
    if (structsByClient === null || structsByClient.size !== sections) return null;
    const deletes = [...ds.clients].flatMap(([client, items]) =>
      items.map(({ clock, len }) => ({ client, clock, len })),
    );
    return deletes.every(isSpan) ? { structsByClient, deletes } : null;
  } catch {
    return null; // the decoder throws whatever the bytes led it into
  }
}

function byClient(structs: readonly (Struct | Y.Skip)[]): Map<number, Struct[]> | null {
  const grouped = new Map<number, Struct[]>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (struct instanceof Y.Skip || !isSpan({ client, clock, len: struct.length })) return null;
    const known = grouped.get(client);
    const last = known?.at(-1);
    if (last && last.id.clock + last.length !== clock) return null;
    if (known) known.push(struct);
    else grouped.set(client, [struct]);
  }
  return grouped;
}

const isSpan = ({ client, clock, len }: Deletion): boolean =>
  client <= LAST_CLIENT && len >= 1 && clock + len <= LAST_CLOCK;
