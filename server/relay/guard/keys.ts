import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { chainOf, integrate, type Link } from './chain.ts';
import type { DeletedClocks } from './deletions.ts';
import type { Fresh } from './fresh.ts';
import { nameOf, type Spot } from './spot.ts';
import { typeAt } from './texts.ts';

type KeySpot = Extract<Spot, { kind: 'key' }>;

/** [B8] Which value keys an update touches, and that something will still stand at each of them. */
export class Keys {
  readonly #doc: BoardDoc;
  readonly #deleted: DeletedClocks;
  readonly #links = new Map<string, { readonly spot: KeySpot; readonly links: Link[] }>();
  /** Those where something ends: only there can a value be lost. */
  readonly #endings = new Set<string>();

  constructor(doc: BoardDoc, deleted: DeletedClocks) {
    this.#doc = doc;
    this.#deleted = deleted;
  }

  write(spot: KeySpot, { struct, offset }: Fresh): void {
    const { client, clock } = struct.id;
    const isLive =
      !(struct.content instanceof Y.ContentDeleted) &&
      this.#deleted.count(Y.createID(client, clock + struct.length - 1), 1) === 0;
    this.#at(spot).links.push({
      id: Y.createID(client, clock + offset),
      length: struct.length - offset,
      origin: offset > 0 ? Y.createID(client, clock + offset - 1) : struct.origin,
      rightOrigin: struct.rightOrigin,
      isLive,
    });
    if (!isLive) this.#endings.add(nameOf(spot));
  }

  end(spot: KeySpot): void {
    this.#at(spot);
    this.#endings.add(nameOf(spot));
  }

  /** Nothing that stands is taken away but by a value that takes its place. */
  get allStand(): boolean {
    return [...this.#endings].every((name) => {
      const touched = this.#links.get(name);
      if (!touched) return true;
      const { container, key } = touched.spot;
      const standing = typeAt(this.#doc, container)?._map.get(key) ?? null;
      const chain = chainOf(standing, (item) => item.deleted || this.#endsIn(item));
      for (const link of touched.links) integrate(chain, link);
      return chain.at(-1)?.isLive === true;
    });
  }

  /** How many flat keys of a root this update makes. */
  newKeysOf(root: string): number {
    let count = 0;
    for (const { spot } of this.#links.values()) {
      const { container, key } = spot;
      if (container.root !== root || container.keys.length > 0) continue;
      if (!typeAt(this.#doc, container)?._map.has(key)) count += 1;
    }
    return count;
  }

  #endsIn({ id, length }: Y.Item): boolean {
    return this.#deleted.count(Y.createID(id.client, id.clock + length - 1), 1) > 0;
  }

  #at(spot: KeySpot): { readonly spot: KeySpot; readonly links: Link[] } {
    const name = nameOf(spot);
    const known = this.#links.get(name);
    if (known) return known;
    const touched = { spot, links: [] };
    this.#links.set(name, touched);
    return touched;
  }
}
