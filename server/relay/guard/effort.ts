import type * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';

/** In steps of a walk: what a cut costs at least, and for how many structs that Yjs moves it costs one more. */
const CUT = 20;
const MOVED_PER_STEP = 500;

/**
 * How much work one update may make of Yjs. It walks by whatever lies between an item's neighbours, and for
 * each item that it cuts in two it moves what is behind it in its client's list: a megabyte of small
 * structs in the wrong places would keep the relay busy for minutes.
 */
export class Effort {
  readonly #doc: BoardDoc;
  #left = 100_000;

  constructor(doc: BoardDoc) {
    this.#doc = doc;
  }

  get isTooMuch(): boolean {
    return this.#left < 0;
  }

  walk(steps = 1): void {
    this.#left -= steps;
  }

  /** `pieces` are cut out of what a client wrote. */
  cut({ client }: Y.ID, pieces = 1): void {
    const moved = this.#doc.store.clients.get(client)?.length ?? 0;
    this.walk(pieces * (CUT + moved / MOVED_PER_STEP));
  }
}
