import type { Store } from '../../server/store/Store.ts';

/** A store whose disk can be switched off and on. */
export class BrokenDisk {
  isFull = false;
  /** How often something was refused. */
  refusals = 0;

  readonly wrap = (real: Store): Store => ({
    ...real,
    append: async (entries) => this.#ifWell(() => real.append(entries)),
    compact: async (compaction) => this.#ifWell(() => real.compact(compaction)),
    writeRecord: async (...given) => this.#ifWell(() => real.writeRecord(...given)),
    putSlips: async (...given) => this.#ifWell(() => real.putSlips(...given)),
    emptySlips: async (...given) => this.#ifWell(() => real.emptySlips(...given)),
    addMark: async (...given) => this.#ifWell(() => real.addMark(...given)),
    rewriteMark: async (...given) => this.#ifWell(() => real.rewriteMark(...given)),
    settleErasure: async (...given) => this.#ifWell(() => real.settleErasure(...given)),
    check: async () => this.#ifWell(() => real.check()),
  });

  #ifWell<Value>(work: () => Promise<Value>): Promise<Value> {
    if (!this.isFull) return work();
    this.refusals += 1;
    throw Object.assign(new Error('disk I/O error'), { code: 'ENOSPC' });
  }
}
