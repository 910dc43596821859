import type { BoardDoc } from '#shared/board/doc.ts';
import type { Erased } from '../store/Store.ts';
import type { Work } from './work.ts';

/** The relay's own edits that are not on the disk yet. */
export class OwnEdits {
  readonly #waiting = new Set<(fault: Error) => void>();

  get areDone(): boolean {
    return this.#waiting.size === 0;
  }

  /** Resolves after the commit with what `change` gave. */
  make<Value>(
    change: (doc: BoardDoc) => Value,
    put: (work: Work) => void,
    erases: readonly Erased[] = [],
  ): Promise<Value> {
    return new Promise((resolve, reject) => {
      let value: Value;
      this.#waiting.add(reject);
      put({
        kind: 'edit',
        erases,
        edit: (doc) => {
          value = change(doc);
        },
        settled: () => {
          this.#waiting.delete(reject);
          resolve(value);
        },
      });
    });
  }

  /** None of them will be made. */
  fail(fault: Error): void {
    for (const reject of this.#waiting) reject(fault);
    this.#waiting.clear();
  }
}
