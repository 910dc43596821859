import type { BoardDoc } from '#shared/board/doc.ts';
import { LIMITS } from '#shared/protocol/limits.ts';

/** How much has been written in a document in all. What was deleted leaves its trace in memory too. */
export class History {
  readonly #doc: BoardDoc;
  /** There are no more structs than this; counted anew only when it would be too many. */
  #most = Number.POSITIVE_INFINITY;

  constructor(doc: BoardDoc) {
    this.#doc = doc;
  }

  /** Each struct may cut two others, and so may the ends of each deletion. */
  hasRoomFor(structs: number, deletions: number): boolean {
    const growth = 3 * structs + 2 * deletions;
    this.#most += growth;
    if (this.#most > LIMITS.structs) this.#most = this.#count() + growth;
    return this.#most <= LIMITS.structs;
  }

  #count(): number {
    let count = 0;
    for (const structs of this.#doc.store.clients.values()) count += structs.length;
    return count;
  }
}
