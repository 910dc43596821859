import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { type Kind, kindOfRoot, kindWithin } from './rules.ts';

/** Any shared type, as Yjs' own list of roots holds them. */
export type Shared = BoardDoc['share'] extends Map<string, infer Type> ? Type : never;

/** A map or text: a root, or what lies under its keys. There is one of these for each, so `===` compares. */
export interface Container {
  readonly kind: Kind;
  /** null: it comes into being with the update in hand. */
  readonly type: Shared | null;
}

/** A key of a map; `key` null: among the letters of a text. */
export interface Place {
  readonly container: Container;
  readonly key: string | null;
}

/** In something that has been erased, so that Yjs lets nothing of it be seen. */
export const GONE = 'gone';

/** Where an item lies. */
export type Spot = Place | typeof GONE;

export const isSameSpot = (one: Spot, other: Spot): boolean =>
  one === GONE || other === GONE
    ? one === other
    : one.container === other.container && one.key === other.key;

/** The container that a type at this spot is. */
export const containerAt = (spot: Spot, type: Shared | null): Container | null =>
  spot === GONE || spot.key === null
    ? null
    : { kind: kindWithin(spot.container.kind, spot.key), type };

/** Finds where what the document holds lies. Each type is looked up once. */
export class Places {
  readonly #doc: BoardDoc;
  readonly #containers = new WeakMap<Shared, Container>();

  constructor(doc: BoardDoc) {
    this.#doc = doc;
  }

  /** The spot of an item that has been integrated. */
  spotOf({ parent, parentSub }: Y.Item): Spot {
    const container = parent instanceof Y.AbstractType ? this.containerOf(parent) : null;
    return container ? { container, key: parentSub } : GONE;
  }

  /** null for what has been erased, be it in this very transaction so that its items are still here. */
  containerOf(type: Shared): Container | null {
    if (type._item?.deleted) return null;
    const known = this.#containers.get(type);
    if (known) return known;
    const found = type._item ? containerAt(this.spotOf(type._item), type) : this.#rootOf(type);
    if (found) this.#containers.set(type, found);
    return found;
  }

  #rootOf(type: Shared): Container | null {
    for (const [root, shared] of this.#doc.share) {
      if (Object.is(shared, type)) return { kind: kindOfRoot(root), type };
    }
    return null;
  }
}
