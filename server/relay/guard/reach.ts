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
  return ordering.takeAll() && ordering.reaches(decoded.deletes) ? ordering.structs : null;
}

/** What a client brings: how many of its structs have been taken, and how far its clock has come with them. */
interface Queue {
  readonly client: number;
  readonly structs: readonly Struct[];
  taken: number;
  clock: number;
  isWaiting: boolean;
}

class Ordering {
  readonly structs: Struct[] = [];
  readonly #doc: BoardDoc;
  readonly #queues = new Map<number, Queue>();

  constructor({ structsByClient }: Decoded, doc: BoardDoc) {
    this.#doc = doc;
    for (const [client, structs] of structsByClient) {
      const clock = Y.getState(doc.store, client);
      this.#queues.set(client, { client, structs, taken: 0, clock, isWaiting: false });
    }
  }

  /** As Yjs does: the highest client first. */
  takeAll(): boolean {
    const queues = [...this.#queues.values()].sort((one, other) => other.client - one.client);
    return queues.every((queue) => this.#take(queue));
  }

  /**
   * Takes all structs of a client. While one leans on another client it waits, and one struct of the other
   * is taken, and so on: each look takes a struct or sets one waiting, so that time grows with the update.
   */
  #take(first: Queue): boolean {
    const waiting = [first];
    for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
      const struct = top.structs[top.taken];
      const missing = struct ? this.#missing(struct) : null;
      top.isWaiting = missing !== null;
      if (missing !== null) {
        const other = this.#queues.get(missing);
        // Nothing more comes from there, or it waits itself: a gap, or a ring.
        if (!other?.structs[other.taken] || other.isWaiting) return false;
        waiting.push(other);
        continue;
      }
      if (struct) this.#add(struct, top);
      if (waiting.length > 1 || top.taken === top.structs.length) waiting.pop();
    }
    return true;
  }

  reaches(deletes: Decoded['deletes']): boolean {
    return deletes.every(({ client, clock, len }) => clock + len <= this.#clockOf(client));
  }

  #add(struct: Struct, queue: Queue): void {
    this.structs.push(struct);
    queue.taken += 1;
    queue.clock = struct.id.clock + struct.length;
  }

  #clockOf(client: number): number {
    return this.#queues.get(client)?.clock ?? Y.getState(this.#doc.store, client);
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
