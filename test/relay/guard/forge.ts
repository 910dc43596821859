import * as encoding from 'lib0/encoding';

/** Updates written byte by byte, as no honest client would: the attacker's own encoder. */
export type Ref = readonly [client: number, clock: number];

/** What stands after the place of a struct: its kind (five bits of the first byte) and its bytes. */
export interface Content {
  readonly kind: number;
  /** How many clocks it takes. */
  readonly length: number;
  write(encoder: encoding.Encoder): void;
}

export interface Place {
  readonly origin?: Ref;
  readonly rightOrigin?: Ref;
  /** A root by its name, or a type by the item that holds it. Written only without neighbours. */
  readonly parent?: string | Ref;
  readonly key?: string;
}

export interface Section {
  readonly client: number;
  readonly clock: number;
  readonly structs: readonly (readonly [Content, Place?])[];
}

export type Span = readonly [client: number, clock: number, len: number];

const number = encoding.writeVarUint;

/** `deletes` are written in the order given, a section for each run of one client. */
export function forge(sections: readonly Section[], deletes: readonly Span[] = []): Uint8Array {
  return encoding.encode((encoder) => {
    number(encoder, sections.length);
    for (const { client, clock, structs } of sections) {
      number(encoder, structs.length);
      number(encoder, client);
      number(encoder, clock);
      for (const [content, place] of structs) writeStruct(encoder, content, place);
    }
    const runs = runsOf(deletes);
    number(encoder, runs.length);
    for (const [client, run] of runs) {
      number(encoder, client);
      number(encoder, run.length);
      for (const [, clock, len] of run) {
        number(encoder, clock);
        number(encoder, len);
      }
    }
  });
}

/** An update of one struct. */
export const forgeOne = (
  client: number,
  clock: number,
  content: Content,
  place: Place,
  deletes: readonly Span[] = [],
): Uint8Array => forge([{ client, clock, structs: [[content, place]] }], deletes);

function writeStruct(encoder: encoding.Encoder, content: Content, place: Place = {}): void {
  const { origin, rightOrigin, parent, key } = place;
  const flags = (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0) | (key === undefined ? 0 : 0x20);
  encoding.writeUint8(encoder, content.kind | flags);
  if (origin) writeRef(encoder, origin);
  if (rightOrigin) writeRef(encoder, rightOrigin);
  if (!origin && !rightOrigin && parent !== undefined) {
    number(encoder, typeof parent === 'string' ? 1 : 0);
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent);
    else writeRef(encoder, parent);
    if (key !== undefined) encoding.writeVarString(encoder, key);
  }
  content.write(encoder);
}

function writeRef(encoder: encoding.Encoder, [client, clock]: Ref): void {
  number(encoder, client);
  number(encoder, clock);
}

function runsOf(deletes: readonly Span[]): [number, Span[]][] {
  const runs: [number, Span[]][] = [];
  for (const span of deletes) {
    const last = runs.at(-1);
    if (last?.[0] === span[0]) last[1].push(span);
    else runs.push([span[0], [span]]);
  }
  return runs;
}

const content = (kind: number, write: Content['write'], length = 1): Content => ({
  kind,
  length,
  write,
});
const stretch = (kind: number, len: number): Content =>
  content(kind, (encoder) => number(encoder, len), len);

export const gc = (len: number): Content => stretch(0, len);
export const skip = (len: number): Content => stretch(10, len);
export const deleted = (len: number): Content => stretch(1, len);
export const letters = (text: string): Content =>
  content(4, (encoder) => encoding.writeVarString(encoder, text), text.length);
/** Letters as raw bytes, so that they need not be UTF-8. */
export const rawLetters = (bytes: Uint8Array): Content =>
  content(4, (encoder) => encoding.writeVarUint8Array(encoder, bytes));
export const json = (...values: readonly string[]): Content =>
  content(2, (encoder) => {
    number(encoder, values.length);
    for (const value of values) encoding.writeVarString(encoder, value);
  });
export const binary = (bytes: Uint8Array): Content =>
  content(3, (encoder) => encoding.writeVarUint8Array(encoder, bytes));
export const embed = (value: string): Content =>
  content(5, (encoder) => encoding.writeVarString(encoder, value));
export const format = (key: string, value: string): Content =>
  content(6, (encoder) => {
    encoding.writeVarString(encoder, key);
    encoding.writeVarString(encoder, value);
  });
export const subdocument = (guid: string): Content =>
  content(9, (encoder) => {
    encoding.writeVarString(encoder, guid);
    encoding.writeAny(encoder, {});
  });

/** Plain values, as every map key of an honest client holds them. */
export const values = (...list: readonly encoding.AnyEncodable[]): Content =>
  content(
    8,
    (encoder) => {
      number(encoder, list.length);
      for (const value of list) encoding.writeAny(encoder, value);
    },
    list.length,
  );
/** One plain value as raw bytes. */
export const rawValue = (bytes: Uint8Array): Content =>
  content(8, (encoder) => {
    number(encoder, 1);
    encoding.writeUint8Array(encoder, bytes);
  });

const TYPES = { array: 0, map: 1, text: 2, element: 3, fragment: 4, hook: 5, xmlText: 6 } as const;

/** A shared type; the XML element and the hook carry a name. */
export const type = (name: keyof typeof TYPES): Content =>
  content(7, (encoder) => {
    number(encoder, TYPES[name]);
    if (name === 'element' || name === 'hook') encoding.writeVarString(encoder, name);
  });
