import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';

/** Any shared type, as Yjs' own list of roots holds them. */
export type Shared = BoardDoc['share'] extends Map<string, infer Type> ? Type : never;

/** A map or text of the document: a root, or what lies under its keys. */
export interface Container {
  readonly root: string;
  readonly keys: readonly string[];
}

/** Where a struct lies. `gone`: in something that has been erased, so that Yjs makes it a tombstone. */
export type Spot =
  | { readonly kind: 'gone' }
  | { readonly kind: 'key'; readonly container: Container; readonly key: string }
  | { readonly kind: 'element'; readonly container: Container };

export const GONE: Spot = { kind: 'gone' };

export const spotIn = (container: Container, parentSub: string | null): Spot =>
  parentSub === null ? { kind: 'element', container } : { kind: 'key', container, key: parentSub };

/** The container that a type at this spot is. */
export const containerAt = (spot: Spot): Container | null =>
  spot.kind === 'key'
    ? { root: spot.container.root, keys: [...spot.container.keys, spot.key] }
    : null;

export const isSameSpot = (one: Spot, other: Spot): boolean => nameOf(one) === nameOf(other);

/** One line for a spot, unambiguous since keys hold no NUL. */
export function nameOf(spot: Spot): string {
  if (spot.kind === 'gone') return '';
  const { root, keys } = spot.container;
  return [root, ...keys, spot.kind === 'key' ? spot.key : '\0'].join('\0');
}

/** Finds where what the document holds lies. Each type is looked up once. */
export class Places {
  readonly #doc: BoardDoc;
  readonly #containers = new WeakMap<object, Container>();

  constructor(doc: BoardDoc) {
    this.#doc = doc;
  }

  /** The spot of an item that has been integrated. */
  spotOf(item: Y.Item): Spot {
    const container = item.parent instanceof Y.AbstractType ? this.containerOf(item.parent) : null;
    return container ? spotIn(container, item.parentSub) : GONE;
  }

  containerOf(type: Shared): Container | null {
    const known = this.#containers.get(type);
    if (known) return known;
    const found = type._item === null ? this.#rootOf(type) : containerAt(this.spotOf(type._item));
    if (found) this.#containers.set(type, found);
    return found;
  }

  #rootOf(type: Shared): Container | null {
    for (const [root, shared] of this.#doc.share) {
      if (Object.is(shared, type)) return { root, keys: [] };
    }
    return null;
  }
}
