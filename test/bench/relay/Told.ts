import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

/** Of one client id: all of its clocks from `from` until before `to`. For presence: its clock is `to`. */
export interface Span {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

const MOST_KEPT = 500;

/**
 * What a body tells. A broadcast comes to three hundred guests with the same bytes: it is taken apart once.
 */
export class Told {
  readonly #read: (body: Uint8Array) => readonly Span[];
  readonly #known = new Map<string, readonly Span[]>();

  constructor(read: (body: Uint8Array) => readonly Span[]) {
    this.#read = read;
  }

  in(body: Uint8Array): readonly Span[] {
    const key = Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');
    const known = this.#known.get(key);
    if (known) return known;
    const spans = this.#read(body);
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(key, spans);
    return spans;
  }
}

export function editsIn(update: Uint8Array): readonly Span[] {
  const spans: Span[] = [];
  for (const struct of Y.decodeUpdate(update).structs) {
    if (struct instanceof Y.Skip) continue;
    const { client, clock } = struct.id;
    const last = spans.at(-1);
    if (last?.client === client && last.to === clock) {
      spans[spans.length - 1] = { ...last, to: clock + struct.length };
    } else spans.push({ client, from: clock, to: clock + struct.length });
  }
  return spans;
}

export function presenceIn(body: Uint8Array): readonly Span[] {
  const decoder = decoding.createDecoder(body);
  return Array.from({ length: decoding.readVarUint(decoder) }, () => {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    decoding.readVarUint8Array(decoder);
    return { client, from: clock, to: clock };
  });
}
