import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE } from '../../../server/store/sqlite/database.ts';
import type { Postgres } from '../../support/postgres.ts';
import { CONTENDERS, type Running, start } from '../relay/contenders.ts';
import { cpuOfFamily, ownTraffic } from './processes.ts';

/** What something has cost, in s of a core, and bytes between relays and devices. */
export interface Cost {
  readonly relays: number;
  readonly database: number;
  readonly bytes: number;
}

/** Some relays and what they keep everything in. */
export class Servers {
  readonly relays: readonly Running[];
  readonly #postgres: Postgres | null;
  readonly #url: string | null;

  private constructor(relays: readonly Running[], postgres: Postgres | null, url: string | null) {
    this.relays = relays;
    this.#postgres = postgres;
    this.#url = url;
  }

  /** One that keeps everything in its own folder. */
  static async alone(): Promise<Servers> {
    return new Servers([await start(CONTENDERS.ours)], null, null);
  }

  /** So many that share a database. */
  static async sharing(postgres: Postgres, count: number): Promise<Servers> {
    const url = await postgres.database();
    const relays: Running[] = [];
    while (relays.length < count)
      relays.push(await start({ ...CONTENDERS.ours, env: () => ({ DATABASE_URL: url }) }));
    return new Servers(relays, postgres, url);
  }

  /** What `work` costs. */
  async costOf(work: () => Promise<unknown>): Promise<Cost> {
    const before = this.#spent();
    await work();
    const after = this.#spent();
    return {
      relays: after.relays - before.relays,
      database: after.database - before.database,
      bytes: after.bytes - before.bytes,
    };
  }

  #spent(): Cost {
    return {
      relays: this.relays.reduce((sum, relay) => sum + relay.cpu(), 0),
      database: this.#postgres ? cpuOfFamily(this.#postgres.pid) : 0,
      bytes: ownTraffic(),
    };
  }

  /** Resident memory of the relays, MB. */
  get memory(): number {
    return this.relays.reduce((sum, relay) => sum + relay.memory(), 0);
  }

  /** What the data take on the disk, MB. */
  async disk(): Promise<number> {
    if (this.#postgres && this.#url) return (await this.#postgres.bytesOf(this.#url)) / 1e6;
    const [relay] = this.relays;
    const sizes = [DATABASE_FILE, `${DATABASE_FILE}-wal`].map(
      (name) => statSync(join(relay?.folder ?? '', name), { throwIfNoEntry: false })?.size ?? 0,
    );
    return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
  }

  async end(): Promise<void> {
    for (const relay of this.relays) await relay.end('SIGKILL');
  }
}
