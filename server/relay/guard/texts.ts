import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { type Container, nameOf, type Shared } from './spot.ts';

/** How long each touched text will be, UTF-16 units. */
export class Lengths {
  readonly #doc: BoardDoc;
  readonly #texts = new Map<
    string,
    { container: Container; bound: number; added: number; removed: number }
  >();

  constructor(doc: BoardDoc) {
    this.#doc = doc;
  }

  add(container: Container, bound: number, units: number): void {
    this.#of(container, bound).added += units;
  }

  remove(container: Container, bound: number, units: number): void {
    this.#of(container, bound).removed += units;
  }

  /** [B14] Whether any text grows beyond its bound. One that was filled from several sides may still shrink. */
  get areWithinBounds(): boolean {
    return [...this.#texts.values()].every(({ container, bound, added, removed }) => {
      if (added === 0) return true;
      return (typeAt(this.#doc, container)?._length ?? 0) + added - removed <= bound;
    });
  }

  /** How many root texts this update makes. */
  get newRootTexts(): number {
    const roots = [...this.#texts.values()].filter(({ container }) => container.keys.length === 0);
    return roots.filter(({ container }) => !this.#doc.share.has(container.root)).length;
  }

  #of(container: Container, bound: number) {
    const name = nameOf({ kind: 'element', container });
    const known = this.#texts.get(name);
    if (known) return known;
    const fresh = { container, bound, added: 0, removed: 0 };
    this.#texts.set(name, fresh);
    return fresh;
  }
}

/** The map or text that a container is in the document; null when it is not there (yet). */
export function typeAt(doc: BoardDoc, container: Container): Shared | null {
  let type: Shared | null = doc.share.get(container.root) ?? null;
  for (const key of container.keys) {
    const content: unknown = type?._map.get(key)?.content;
    type = content instanceof Y.ContentType ? content.type : null;
  }
  return type;
}
