import type { Told } from '../../client/features/summary/forms/inWorker.ts';

type Make = (content: never, tell: (done: number, of: number) => void) => Promise<ArrayBuffer>;

/** Workers in the same thread, for tests where there are no others. What is made is made for real. */
export function workersHere(makers: Readonly<Record<string, Make>>): {
  readonly Worker: new (url: URL) => WorkerHere;
  readonly made: readonly WorkerHere[];
} {
  const made: WorkerHere[] = [];
  const makerOf = (url: URL) => Object.entries(makers).find(([name]) => url.href.includes(name));
  class NamedWorker extends WorkerHere {
    constructor(url: URL) {
      super(makerOf(url)?.[1]);
      made.push(this);
    }
  }
  return { Worker: NamedWorker, made };
}

class WorkerHere {
  onmessage: ((event: { readonly data: Told }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  ended = false;
  readonly #make: Make | undefined;

  constructor(make: Make | undefined) {
    this.#make = make;
  }

  postMessage(content: unknown) {
    void this.#work(structuredClone(content));
  }

  async #work(content: unknown) {
    const say = (data: Told) => !this.ended && this.onmessage?.({ data });
    try {
      if (!this.#make) throw new Error('Nobody makes this.');
      const tell = (done: number, of: number) => say({ kind: 'progress', done, of });
      say({ kind: 'done', bytes: await this.#make(content as never, tell) });
    } catch {
      this.onerror?.();
    }
  }

  terminate() {
    this.ended = true;
  }
}
