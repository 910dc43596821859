import type { RootName } from '#shared/board/keys.ts';
import { isRootText } from '#shared/board/rootTexts.ts';
import { fieldOf, isRoot, isThingId, ROOT_TEXT, SHAPE } from '#shared/board/shape.ts';
import type { Field } from '#shared/board/shapes/field.ts';
import type { Spot } from './spot.ts';

type ValueField = Extract<Field, { is: 'value' }>;
type SetField = Extract<Field, { is: 'set' }>;
type TextField = Extract<Field, { is: 'text' }>;

/** What may stand at a spot, by `shared/board/shape.ts`. null: nothing. */
export type Rule =
  | { readonly of: 'thing'; readonly root: RootName; readonly id: string }
  | {
      readonly of: 'field';
      readonly root: RootName;
      readonly id: string;
      readonly key: string;
      readonly field: Field;
    }
  | { readonly of: 'flat'; readonly root: RootName; readonly field: ValueField }
  | { readonly of: 'member'; readonly field: SetField }
  | { readonly of: 'letters'; readonly field: TextField };

export function ruleAt(spot: Exclude<Spot, { kind: 'gone' }>): Rule | null {
  const { root, keys } = spot.container;
  if (spot.kind === 'element') return lettersRule(root, keys);
  if (!isRoot(root)) return null;
  const [id, key, ...deeper] = [...keys, spot.key];
  const shape = SHAPE[root];
  if (id === undefined || deeper.length > 1) return null;
  if (shape.holds === 'flat') {
    const field = key === undefined ? shape.field(id) : null;
    return field?.is === 'value' ? { of: 'flat', root, field } : null;
  }
  if (!isThingId(id)) return null;
  if (key === undefined) return { of: 'thing', root, id };
  const field = fieldOf(root, key);
  const [member] = deeper;
  if (!field) return null;
  if (member === undefined) return { of: 'field', root, id, key, field };
  return field.is === 'set' && field.member(member) ? { of: 'member', field } : null;
}

function lettersRule(root: string, keys: readonly string[]): Rule | null {
  if (keys.length === 0) {
    return isRootText(root) && ROOT_TEXT.is === 'text' ? { of: 'letters', field: ROOT_TEXT } : null;
  }
  const [id, key, ...deeper] = keys;
  const fits = isRoot(root) && SHAPE[root].holds === 'things' && isThingId(id ?? '');
  const field = fits && key !== undefined && deeper.length === 0 ? fieldOf(root, key) : null;
  return field?.is === 'text' ? { of: 'letters', field } : null;
}
