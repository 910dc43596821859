import type * as v from 'valibot';

/**
 * Who may write a field.
 * `relay`: nobody else. `creator`: once, by whoever makes the thing. `anyone`: participant and up.
 * `author`: the thing's author, or whoever moderates. `moderator`: facilitator and up.
 */
export type Writer = 'relay' | 'creator' | 'anyone' | 'author' | 'moderator';

/** What stands at a key: a plain value, a text that several write, or a set of ids. */
export type Field =
  | {
      readonly is: 'value';
      readonly schema: v.GenericSchema;
      readonly writer: Writer;
      /** Of a `creator`: the thing may be born without it. */
      readonly isOptional?: true;
      /** Somebody's own words: how many UTF-16 units at most. */
      readonly words?: number;
    }
  | { readonly is: 'text'; readonly bound: number; readonly writer: Writer }
  | { readonly is: 'set'; readonly member: (key: string) => boolean; readonly writer: Writer };

export const value = (schema: v.GenericSchema, writer: Writer = 'anyone'): Field => ({
  is: 'value',
  schema,
  writer,
});

/** Words that one device puts there whole. */
export const plainWords = (schema: v.GenericSchema, most: number): Field => ({
  is: 'value',
  schema,
  writer: 'anyone',
  words: most,
});

/** Written at birth or never. */
export const atBirth = (schema: v.GenericSchema): Field => ({
  is: 'value',
  schema,
  writer: 'creator',
  isOptional: true,
});

/** `bound`: UTF-16 units. */
export const text = (bound: number): Field => ({ is: 'text', bound, writer: 'anyone' });

export const set = (member: (key: string) => boolean): Field => ({
  is: 'set',
  member,
  writer: 'anyone',
});

/** A field by the part of a key before its first colon, given the rest. */
export const byPrefix =
  (kinds: Readonly<Record<string, (rest: string) => Field | null>>) =>
  (key: string): Field | null => {
    const colon = key.indexOf(':');
    const prefix = colon < 0 ? key : key.slice(0, colon);
    return Object.hasOwn(kinds, prefix) ? (kinds[prefix]?.(key.slice(colon + 1)) ?? null) : null;
  };
