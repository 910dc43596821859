import type { RootName } from '#shared/board/keys.ts';
import { isRootText } from '#shared/board/rootTexts.ts';
import { fieldOf, isRoot, isThingId, ROOT_TEXT, SHAPE } from '#shared/board/shape.ts';
import type { Field } from '#shared/board/shapes/field.ts';
import type { Place } from './spot.ts';

type ValueField = Extract<Field, { is: 'value' }>;

/** What may stand at a place, by `shared/board/shape.ts`. null: nothing. */
export type Rule =
  | { readonly of: 'thing' }
  | { readonly of: 'field'; readonly field: Field }
  | { readonly of: 'flat'; readonly field: ValueField }
  | { readonly of: 'member' }
  | { readonly of: 'letters'; readonly bound: number };

/** What a place lies in has been judged itself, with this update or when it came. */
export function ruleAt({ container: { root, keys }, key }: Place): Rule | null {
  if (key === null) return letters(root, keys);
  if (!isRoot(root)) return null;
  const [id, set, ...deeper] = keys;
  if (id === undefined) return inRoot(root, key);
  if (SHAPE[root].holds !== 'things' || deeper.length > 0) return null;
  const field = fieldOf(root, set ?? key);
  if (set === undefined) return field && { of: 'field', field };
  return field?.is === 'set' && field.member(key) ? { of: 'member' } : null;
}

function inRoot(root: RootName, key: string): Rule | null {
  const shape = SHAPE[root];
  if (shape.holds === 'things') return isThingId(key) ? { of: 'thing' } : null;
  const field = shape.field(key);
  return field?.is === 'value' ? { of: 'flat', field } : null;
}

function letters(root: string, [id, key, ...deeper]: readonly string[]): Rule | null {
  if (id === undefined) return isRootText(root) ? asLetters(ROOT_TEXT) : null;
  if (key === undefined || deeper.length > 0 || !isRoot(root)) return null;
  return SHAPE[root].holds === 'things' ? asLetters(fieldOf(root, key)) : null;
}

const asLetters = (field: Field | null): Rule | null =>
  field?.is === 'text' ? { of: 'letters', bound: field.bound } : null;
