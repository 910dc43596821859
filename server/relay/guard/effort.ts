import type * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';

/** All is counted in steps of a walk: what a cut costs at least, and how many structs are moved for the price of a step. */
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

  /** Something is put into a list before `count` others. */
  move(count: number): void {
    this.walk(count / MOVED_PER_STEP);
  }

  /** `pieces` are cut out of what a client wrote. */
  cut({ client }: Y.ID, pieces = 1): void {
    this.walk(pieces * CUT);
    this.move(pieces * (this.#doc.store.clients.get(client)?.length ?? 0));
  }
}
