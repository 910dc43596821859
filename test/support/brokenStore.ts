import type { Store } from '../../server/store/Store.ts';

/** A store whose disk can be switched off and on. */
export class BrokenDisk {
  isFull = false;
  /** How often something was refused. */
  refusals = 0;

  readonly wrap = (real: Store): Store => ({
    ...real,
    append: async (entries) => (this.#check(), real.append(entries)),
    compact: async (compaction) => (this.#check(), real.compact(compaction)),
    writeRecord: async (...given) => (this.#check(), real.writeRecord(...given)),
    check: async () => (this.#check(), real.check()),
  });

  #check(): void {
    if (!this.isFull) return;
    this.refusals += 1;
    throw Object.assign(new Error('disk I/O error'), { code: 'ENOSPC' });
  }
}
