import { sizeOf, type Work, withOwnBytes } from './work.ts';

/** What waits for the next tick of a board. */
export class WorkQueue {
  readonly #mostBytes: number;
  #works: Work[] = [];
  #bytes = 0;

  /** `mostBytes`: only a store that refuses for long lets so much gather. */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get isEmpty(): boolean {
    return this.#works.length === 0;
  }

  /** `willWait`: the store refuses, and a whole piece of the network's memory must not be kept meanwhile. */
  put(work: Work, willWait: boolean): void {
    const size = sizeOf(work);
    if (work.kind !== 'edit' && this.#bytes + size > this.#mostBytes) {
      return work.from.close('tryLater');
    }
    this.#bytes += size;
    this.#works.push(willWait ? withOwnBytes(work) : work);
  }

  takeAll(): readonly Work[] {
    const works = this.#works;
    this.#works = [];
    this.#bytes = 0;
    return works;
  }
}
