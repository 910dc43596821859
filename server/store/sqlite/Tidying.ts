import { Worker } from 'node:worker_threads';

/**
 * Writes the file anew beside the relay's own thread. Reading goes on meanwhile, and whatever is to be written waits:
 * two connections cannot write at once.
 *
 *   still ──run()──▶ due ──▶ under way ──▶ still; whoever asks meanwhile gets a turn after it, one for all
 */
export class Tidying {
  readonly #path: string;
  /** null: nobody writes the file anew. */
  #underWay: Promise<void> | null = null;
  #due: Promise<void> | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Resolves when nothing of what has been deleted by now is left; rejects when that could not be done. */
  run(): Promise<void> {
    this.#due ??= this.#afterThisOne();
    return this.#due;
  }

  /** Resolves when one may write, in the same turn. */
  async over(): Promise<void> {
    while (this.#underWay !== null) await this.#underWay.catch(() => undefined);
  }

  async #afterThisOne(): Promise<void> {
    await this.over();
    // What waited to be written comes first, or erasures after one another would keep it out.
    await new Promise((next) => setImmediate(next));
    this.#due = null;
    this.#underWay = runThread(this.#path);
    try {
      await this.#underWay;
    } finally {
      this.#underWay = null;
    }
  }
}

function runThread(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./tidyingThread.ts', import.meta.url), { workerData: path });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the file was not written anew (${code})`));
    });
  });
}
