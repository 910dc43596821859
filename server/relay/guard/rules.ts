import { ROOT, type RootName } from '#shared/board/keys.ts';
import { isRootText } from '#shared/board/rootTexts.ts';
import {
  bornWith,
  fieldOf,
  isThingId,
  type Pattern,
  rootTextField,
  SHAPE,
} from '#shared/board/shape.ts';
import type { Field, Writer } from '#shared/board/shapes/field.ts';

type ValueField = Extract<Field, { is: 'value' }>;

/** What a map or text is, by `shared/board/shape.ts`. */
export type Kind =
  | { readonly is: 'things'; readonly thing: Thing }
  | Thing
  | { readonly is: 'flat'; readonly field: Pattern }
  /** [B20] By the names of the root texts that they stand for. */
  | { readonly is: 'texts' }
  | { readonly is: 'set'; readonly member: (key: string) => boolean }
  | {
      readonly is: 'text';
      readonly bound: number;
      readonly isRoot: boolean;
      readonly writer: Writer;
    }
  | { readonly is: 'nothing' };

interface Thing {
  readonly is: 'thing';
  readonly root: RootName;
  /** What it has from birth. */
  readonly needs: readonly string[];
  readonly hasAuthor: boolean;
}

const NOTHING: Kind = { is: 'nothing' };

/** What may stand at a key, or among letters. */
export type Rule =
  | { readonly of: 'thing' }
  | { readonly of: 'renewed' }
  | { readonly of: 'field'; readonly field: Field }
  | { readonly of: 'flat'; readonly field: ValueField }
  | { readonly of: 'member' }
  | { readonly of: 'letters'; readonly bound: number; readonly writer: Writer };

/** `key` null: among letters. null: nothing may. What it lies in has been judged itself, now or when it came. */
export function ruleAt(kind: Kind, key: string | null): Rule | null {
  if (key === null) {
    if (kind.is !== 'text') return null;
    return { of: 'letters', bound: kind.bound, writer: kind.writer };
  }
  if (kind.is === 'things') return isThingId(key) ? { of: 'thing' } : null;
  if (kind.is === 'texts') return isRootText(key) ? { of: 'renewed' } : null;
  if (kind.is === 'set') return kind.member(key) ? { of: 'member' } : null;
  if (kind.is === 'thing') {
    const field = fieldOf(kind.root, key);
    return field && { of: 'field', field };
  }
  const field = kind.is === 'flat' ? kind.field(key) : null;
  return field?.is === 'value' ? { of: 'flat', field } : null;
}

export const kindOfRoot = (name: string): Kind =>
  ROOTS.get(name) ?? (isRootText(name) ? kindOfField(rootTextField(name), true) : NOTHING);

const ROOTS: ReadonlyMap<string, Kind> = new Map(
  Object.values(ROOT).map((root): [string, Kind] => [root, kindOf(root)]),
);

function kindOf(root: RootName): Kind {
  const shape = SHAPE[root];
  if (shape.holds === 'flat') return { is: 'flat', field: shape.field };
  if (shape.holds === 'texts') return { is: 'texts' };
  const hasAuthor = fieldOf(root, 'author') !== null;
  return { is: 'things', thing: { is: 'thing', root, needs: bornWith(root), hasAuthor } };
}

/** Of a map or text that stands at a key. */
export function kindWithin(kind: Kind, key: string): Kind {
  if (kind.is === 'thing') return kindOfField(fieldOf(kind.root, key), false);
  if (kind.is === 'texts') return kindOfField(rootTextField(key), false);
  return kind.is === 'things' ? kind.thing : NOTHING;
}

function kindOfField(field: Field | null, isRoot: boolean): Kind {
  if (field?.is === 'text') return { is: 'text', bound: field.bound, isRoot, writer: field.writer };
  return field?.is === 'set' ? { is: 'set', member: field.member } : NOTHING;
}
