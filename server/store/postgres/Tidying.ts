import * as v from 'valibot';
import type { Database } from './database.ts';
import { leaveNoTrace } from './leaveNoTrace.ts';

const owedSchema = v.object({ number: v.number() });
const RETRY_MS = 60_000;

/**
 * Leaves nothing of workshops that have been deleted, once for all that are deleted meanwhile. That it is owed stands
 * in the commit that deletes; what was stopped half way is done at the next start, of whichever relay.
 */
export class Tidying {
  readonly #database: Database;
  readonly #url: string;
  #running: Promise<void> | null = null;
  #isAsked = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(database: Database, url: string) {
    this.#database = database;
    this.#url = url;
  }

  /** Within the transaction that deletes something. */
  static readonly OWE = 'INSERT INTO owed_tidying DEFAULT VALUES';

  soon(): void {
    this.#isAsked = true;
    if (this.#isClosed) return;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await this.#running;
  }

  async #run(): Promise<void> {
    clearTimeout(this.#retry);
    try {
      while (this.#isAsked && !this.#isClosed) {
        this.#isAsked = false;
        await this.#pay();
      }
    } catch {
      // Somebody reads the database, or it is away: it stays owed.
      this.#retry = setTimeout(() => this.soon(), RETRY_MS);
      this.#retry.unref();
    }
  }

  async #pay(): Promise<void> {
    const { ask } = this.#database;
    const owed = await ask('SELECT number FROM owed_tidying');
    if (owed.length === 0) return;
    await leaveNoTrace(this.#url);
    await ask('DELETE FROM owed_tidying WHERE number = ANY($1)', [
      owed.map((row) => v.parse(owedSchema, row).number),
    ]);
  }
}
