import type { TableId } from './ids.ts';

/** Puts a table's words last in what the joint promise says already. */
export const joinWords = (joint: string, words: string, joiner: string): string =>
  joint.trim() === '' ? words : `${joint}${joiner}${words}`;

/** Takes a table's words out again, with what joined them; where they have been rewritten nothing goes. */
export function takeOutWords(joint: string, words: string, joiner: string): string {
  if (words === '') return joint;
  if (joint === words) return '';
  for (const piece of [`${joiner}${words}`, `${words}${joiner}`, words]) {
    const at = joint.indexOf(piece);
    if (at >= 0) return joint.slice(0, at) + joint.slice(at + piece.length);
  }
  return joint;
}

/** Where a part of the joint promise comes from. */
export interface Origin {
  readonly tables: readonly TableId[];
  /** `same`: word for word. `more`: what the tables said, and more. `other`: in other words. */
  readonly kind: 'same' | 'more' | 'other';
}

/** Null when no table's words went into it. `saidBy` is what each table says in that part now. */
export function originOf(
  joint: string,
  tables: readonly TableId[],
  saidBy: (table: TableId) => string,
): Origin | null {
  if (tables.length === 0) return null;
  const parts = tables.map((table) => saidBy(table).trim());
  const rest = parts.reduce((left, part) => left - part.length, joint.trim().length);
  if (!parts.every((part) => part !== '' && joint.includes(part))) return { tables, kind: 'other' };
  // Between the words of two tables stands a joiner.
  const room = (tables.length - 1) * LONGEST_JOINER;
  return { tables, kind: rest > room ? 'more' : 'same' };
}

const LONGEST_JOINER = 5;
