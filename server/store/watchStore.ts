import { type Log, tagFault } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { SharedStore, Store } from './Store.ts';

export interface WatchedStore extends Store {
  /** Whether the last reading or the last writing was refused. */
  readonly isFailing: boolean;
}

interface Around {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds that only ever grow. */
  readonly steady: () => number;
}

/** Folding a log in, or keeping a mark, takes room that an append does not: it may fail alone, and nobody is worse off. */
type Kind = 'reading' | 'writing' | 'folding';

/**
 * A store that tells when it begins to refuse and when it works again, once each, however many calls
 * it refuses in between; and how long its commits take.
 */
export function watchStore(real: Store, { log, metrics, steady }: Around): WatchedStore {
  const failing = new Set<Kind>();
  let since = 0;

  function refused(kind: Kind, fault: unknown): void {
    metrics.storeFailures.add(1);
    if (failing.size === 0) {
      since = steady();
      log.write('storeFailing', { fault: tagFault(fault) });
    }
    failing.add(kind);
  }

  function worked(kind: Kind): void {
    if (!failing.delete(kind) || failing.size > 0) return;
    log.write('storeWorking', { ms: Math.round(steady() - since) });
  }

  async function watch<Value>(kind: Kind, work: () => Promise<Value>): Promise<Value> {
    try {
      const value = await work();
      worked(kind);
      return value;
    } catch (fault) {
      refused(kind, fault);
      throw fault;
    }
  }

  async function append(...given: Parameters<Store['append']>) {
    const began = steady();
    const outcomes = await watch('writing', () => real.append(...given));
    metrics.commits.add(steady() - began);
    return outcomes;
  }

  async function check(): Promise<void> {
    await watch('writing', () => real.check());
    worked('reading');
  }

  const { shared } = real;

  return {
    ...(shared && {
      shared: {
        heads: (ids: Parameters<SharedStore['heads']>[0]) =>
          watch('reading', () => shared.heads(ids)),
      },
    }),
    create: (...given) => watch('writing', () => real.create(...given)),
    find: (...given) => watch('reading', () => real.find(...given)),
    findByCode: (...given) => watch('reading', () => real.findByCode(...given)),
    update: (...given) => watch('writing', () => real.update(...given)),
    rotate: (...given) => watch('writing', () => real.rotate(...given)),
    remove: (...given) => watch('writing', () => real.remove(...given)),
    expired: (...given) => watch('reading', () => real.expired(...given)),
    append,
    read: (...given) => watch('reading', () => real.read(...given)),
    compact: (...given) => watch('folding', () => real.compact(...given)),
    readRecord: (...given) => watch('reading', () => real.readRecord(...given)),
    writeRecord: (...given) => watch('writing', () => real.writeRecord(...given)),
    addFixed: (...given) => watch('writing', () => real.addFixed(...given)),
    removeFixed: (...given) => watch('writing', () => real.removeFixed(...given)),
    listFixed: (...given) => watch('reading', () => real.listFixed(...given)),
    readFixed: (...given) => watch('reading', () => real.readFixed(...given)),
    rewriteFixed: (...given) => watch('writing', () => real.rewriteFixed(...given)),
    putSlips: (...given) => watch('writing', () => real.putSlips(...given)),
    emptySlips: (...given) => watch('writing', () => real.emptySlips(...given)),
    readSlips: (...given) => watch('reading', () => real.readSlips(...given)),
    addMark: (...given) => watch('folding', () => real.addMark(...given)),
    listMarks: (...given) => watch('reading', () => real.listMarks(...given)),
    readMark: (...given) => watch('reading', () => real.readMark(...given)),
    rewriteMark: (...given) => watch('folding', () => real.rewriteMark(...given)),
    settleErasure: (...given) => watch('folding', () => real.settleErasure(...given)),
    unsettled: (...given) => watch('reading', () => real.unsettled(...given)),
    check,
    close: () => real.close(),
    get isFailing() {
      return failing.has('reading') || failing.has('writing');
    },
  };
}
