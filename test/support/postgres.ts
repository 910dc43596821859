import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { ensureDebianTools } from './debianTools.ts';
import { freshFolder } from './relay.ts';

const DEBIAN = '/usr/lib/postgresql';

/** A database server of its own, on a socket in a folder of its own, with its data on the disk as in earnest. */
export class Postgres {
  readonly #folder = freshFolder();
  readonly #who = whoMayRunIt();
  readonly #settings: readonly string[];
  #server: ReturnType<typeof spawn> | null = null;

  constructor(settings: readonly string[] = []) {
    this.#settings = settings;
  }

  /** Where all its files are. */
  get data(): string {
    return join(this.#folder, 'data');
  }

  /** `settings`: of the server, as `wal_recycle=off`. */
  static async start(settings: readonly string[] = []): Promise<Postgres> {
    ensureDebianTools(() => (existsSync(DEBIAN) ? [] : ['postgresql']));
    const server = new Postgres(settings);
    server.#prepare();
    await server.start();
    return server;
  }

  /** What DATABASE_URL is to be. */
  url(name: string): string {
    return `postgres://mellanrum@${encodeURIComponent(this.#folder)}/${name}`;
  }

  /** Of the process that all others of it are children of. */
  get pid(): number {
    return this.#server?.pid ?? 0;
  }

  /** What a database takes on the disk. */
  async bytesOf(url: string): Promise<number> {
    const name = url.slice(url.lastIndexOf('/') + 1);
    const [row] = await this.#ask(`SELECT pg_database_size('${name}')::float8 AS bytes`);
    return row?.['bytes'] ?? 0;
  }

  /** An empty database; gives its address. */
  async database(): Promise<string> {
    const name = `db${randomBytes(6).toString('hex')}`;
    await this.#ask(`CREATE DATABASE ${name}`);
    return this.url(name);
  }

  /** `readOnly`: as one that has not been told yet that it is the first. */
  async start({ readOnly = false } = {}): Promise<void> {
    const settings = ['listen_addresses=', `unix_socket_directories=${this.#folder}`];
    const able = `default_transaction_read_only=${readOnly ? 'on' : 'off'}`;
    const all = [...settings, 'max_connections=200', able, ...this.#settings];
    const options = all.flatMap((one) => ['-c', one]);
    const server = spawn(program('postgres'), ['-D', join(this.#folder, 'data'), ...options], {
      stdio: 'ignore',
      ...this.#who,
    });
    this.#server = server;
    const tidy = () => server.kill('SIGQUIT');
    process.once('exit', tidy);
    server.once('close', () => process.off('exit', tidy));
    while (!(await this.#answers())) await pause(50);
  }

  /** `fast`: everybody is cut off, what was committed stays. `immediate`: as if the machine had lost its power. */
  async stop(how: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await ended;
  }

  /** It answers nothing, as behind a network that is cut, until it is thawed. */
  freeze(): void {
    for (const pid of this.#family()) process.kill(pid, 'SIGSTOP');
  }

  thaw(): void {
    for (const pid of this.#family()) process.kill(pid, 'SIGCONT');
  }

  /** The one that forks comes first: no other is born meanwhile. */
  #family(): readonly number[] {
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(this.pid)], {
      encoding: 'utf8',
    });
    return [
      this.pid,
      ...children
        .split('\n')
        .map(Number)
        .filter((pid) => pid > 0),
    ];
  }

  #prepare(): void {
    if (this.#who) chownSync(this.#folder, this.#who.uid, this.#who.gid);
    const data = join(this.#folder, 'data');
    const options = ['-U', 'mellanrum', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
    execFileSync(program('initdb'), ['-D', data, ...options], { stdio: 'pipe', ...this.#who });
  }

  async #answers(): Promise<boolean> {
    return this.#ask('SELECT 1').then(
      () => true,
      () => false, // not yet
    );
  }

  async #ask(sql: string): Promise<readonly Readonly<Record<string, number>>[]> {
    const client = new Client({ connectionString: this.url('postgres') });
    try {
      await client.connect();
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }
}

/** PostgreSQL does not run as root; Debian's package brings a user for it. */
function whoMayRunIt(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

export function program(name: string): string {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const found = versions.map((version) => join(DEBIAN, String(version), 'bin', name));
  return found.find(existsSync) ?? name;
}
