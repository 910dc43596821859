import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Decoded, Struct } from './decode.ts';

/**
 * An update's structs, each after all that it leans on, be it in the document or in the same update.
 * null when one of them, or a deletion, leans on what is in neither: it would wait in Yjs as "pending",
 * slow down every later update, and leak to every newcomer.
 */
export function inOrder(decoded: Decoded, doc: BoardDoc): readonly Struct[] | null {
  const ordering = new Ordering(decoded, doc);
  // As Yjs does: the highest first.
  const clients = [...decoded.structsByClient.keys()].sort((one, other) => other - one);
  return clients.every((client) => ordering.take(client)) && ordering.reaches(decoded.deletes)
    ? ordering.structs
    : null;
}

class Ordering {
  readonly structs: Struct[] = [];
  readonly #doc: BoardDoc;
  readonly #structsByClient: Decoded['structsByClient'];
  readonly #taken = new Map<number, number>();
  readonly #clocks = new Map<number, number>();

  constructor({ structsByClient }: Decoded, doc: BoardDoc) {
    this.#structsByClient = structsByClient;
    this.#doc = doc;
  }

  /**
   * Takes all structs of a client. While one leans on another client it waits, and one struct of the other
   * is taken, and so on: each look takes a struct or sets one waiting, so that time grows with the update.
   */
  take(client: number): boolean {
    const waiting = [client];
    const isWaiting = new Set(waiting);
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
      const struct = this.#next(top);
      const missing = struct ? this.#missing(struct) : null;
      if (missing !== null) {
        // Nothing more comes from there, or it waits itself: a gap, or a ring.
        if (isWaiting.has(missing) || !this.#next(missing)) return false;
        waiting.push(missing);
        isWaiting.add(missing);
        continue;
      }
      if (struct) this.#add(struct);
      if (waiting.length === 1 && this.#next(top)) continue;
      waiting.pop();
      isWaiting.delete(top);
    }
    return true;
  }

  reaches(deletes: Decoded['deletes']): boolean {
    return deletes.every(({ client, clock, len }) => clock + len <= this.#clockOf(client));
  }

  #next(client: number): Struct | undefined {
    return this.#structsByClient.get(client)?.[this.#taken.get(client) ?? 0];
  }

  #add(struct: Struct): void {
    const { client, clock } = struct.id;
    this.structs.push(struct);
    this.#taken.set(client, (this.#taken.get(client) ?? 0) + 1);
    this.#clocks.set(client, clock + struct.length);
  }

  #clockOf(client: number): number {
    return this.#clocks.get(client) ?? Y.getState(this.#doc.store, client);
  }

  /**
   * The client that has to come further before a struct can lie anywhere. Its own, when clocks are missing
   * or when it leans on its own future: Yjs does not doubt the latter, and throws halfway.
   */
  #missing(struct: Struct): number | null {
    const { client, clock } = struct.id;
    if (clock > this.#clockOf(client)) return client;
    if (struct instanceof Y.GC) return null;
    const { origin, rightOrigin, parent } = struct;
    if (origin && !this.#isKnown(origin)) return origin.client;
    if (rightOrigin && !this.#isKnown(rightOrigin)) return rightOrigin.client;
    return parent instanceof Y.ID && !this.#isKnown(parent) ? parent.client : null;
  }

  #isKnown({ client, clock }: Y.ID): boolean {
    return clock < this.#clockOf(client);
  }
}
