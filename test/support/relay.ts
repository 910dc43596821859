import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { type DeviceSecret, newDeviceSecret } from '#shared/domain/identity.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { type CreateRequest, createAnswerSchema } from '#shared/protocol/api.ts';
import type { Bus } from '../../server/bus/Bus.ts';
import { startServer } from '../../server/compose.ts';
import { type Config, readConfig } from '../../server/config.ts';
import type { Log } from '../../server/log.ts';
import { RELAY_LIMITS, type RelayLimits } from '../../server/relay/limits.ts';
import { realTime, type Time } from '../../server/relay/time.ts';
import type { Store } from '../../server/store/Store.ts';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface TestWorkshop {
  readonly id: WorkshopId;
  readonly code: string;
  readonly keys: Readonly<Record<Role, string>>;
  readonly links: Readonly<Record<Role, string>>;
}

export interface TestRelay {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** `key`: where CREATE_KEY asks for one. */
  createWorkshop(day?: Partial<CreateRequest>, key?: string): Promise<TestWorkshop>;
  /** Ends it as SIGTERM does. The folder stays, so that it can be started again. */
  stop(): Promise<void>;
}

export interface TestRelayOptions {
  /** Left out: a folder of its own, thrown away when the test process ends. */
  readonly dataDir?: string;
  readonly port?: number;
  readonly clientFolder?: string;
  readonly config?: Partial<Config>;
  readonly limits?: Partial<RelayLimits>;
  readonly time?: Time;
  readonly log?: Log;
  /** Stands between the relay and its store, for a disk that fails. */
  readonly store?: (real: Store) => Store;
  /** To the other relays that share the store. */
  readonly bus?: Bus;
}

/** A real relay in this process, on a port of its own. */
export async function startRelay(options: TestRelayOptions = {}): Promise<TestRelay> {
  const dataDir = options.dataDir ?? freshFolder();
  const real = openSqliteStore(dataDir);
  const server = await startServer({
    config: configFor(dataDir, options),
    store: options.store?.(real) ?? real,
    ...(options.bus && { bus: options.bus }),
    log: options.log ?? { write: () => undefined },
    clientFolder: options.clientFolder ?? join(dataDir, 'no client here'),
    time: options.time ?? realTime,
    limits: { ...RELAY_LIMITS, ...options.limits },
  });
  return { ...testRelay(server.port, dataDir), stop: () => server.close() };
}

function configFor(dataDir: string, { config, port }: TestRelayOptions): Config {
  const read = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir });
  if (!read.ok) throw new Error(read.problem.join(' '));
  return { ...read.value, port: port ?? 0, ...config };
}

export interface TestRelayProcess extends TestRelay {
  readonly pid: number;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Everything it has said so far. */
  said(): string;
}

/** A real relay in a process of its own, to be killed. */
export async function startRelayProcess(
  options: Pick<TestRelayOptions, 'dataDir' | 'port'> & {
    readonly env?: Readonly<Record<string, string>>;
    readonly as?: RunAs;
  } = {},
): Promise<TestRelayProcess> {
  const dataDir = options.dataDir ?? freshFolder();
  const run = runMain(
    {
      PORT: String(options.port ?? 0),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      ...options.env,
    },
    options.as,
  );
  const port = await run.listening;
  return {
    ...testRelay(port, dataDir),
    pid: run.child.pid ?? 0,
    said: run.said,
    stop: async () => {
      run.child.kill('SIGTERM');
      await run.ended;
    },
    kill: async () => {
      run.child.kill('SIGKILL');
      await run.ended;
    },
  };
}

export interface Run {
  readonly child: ChildProcess;
  /** The port it listens on; rejects when it ends before. */
  readonly listening: Promise<number>;
  readonly ended: Promise<number | null>;
  said(): string;
}

/** As whom and from where, and where its log goes when not here. */
export type RunAs = Pick<SpawnOptions, 'uid' | 'gid' | 'cwd'> & {
  readonly stdout?: number;
  /** What is run instead of `server/main.ts`. */
  readonly script?: string;
  /** Left out: the sources of the project. */
  readonly command?: readonly string[];
};

/** What the sources compile to, kept between starts: without it a start costs three times as much. */
const COMPILED = join(ROOT, 'node_modules/.cache/relay');

/** Runs `server/main.ts` as `npm start` does. */
export function runMain(env: Readonly<Record<string, string>>, as: RunAs = {}): Run {
  const { stdout = 'pipe', command, script = 'server/main.ts', ...who } = as;
  const [program = '', ...args] = command ?? [process.execPath, script];
  // Elsewhere there is nothing but what is there.
  const own = command ? {} : { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: COMPILED };
  const child: ChildProcess = spawn(program, args, {
    cwd: ROOT,
    env: { ...own, ...env },
    stdio: ['ignore', stdout, 'pipe'],
    ...who,
  });
  // A test that fails must not leave a relay behind.
  const tidy = () => child.kill('SIGKILL');
  process.once('exit', tidy);
  let said = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      process.off('exit', tidy);
      resolve(code);
    });
  });
  const listening = new Promise<number>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /On this machine\s+http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then(() => reject(new Error(`the relay ended: ${said}`)));
  });
  listening.catch(() => undefined); // whoever waits for it hears of it
  return { child, listening, ended, said: () => said };
}

export function testRelay(port: number, dataDir: string): Omit<TestRelay, 'stop'> {
  const url = `http://127.0.0.1:${port}`;
  return { url, port, dataDir, createWorkshop: (day, key) => createWorkshop(url, day, key) };
}

const full = (value: v.GenericSchema<string>) =>
  v.object({ organiser: value, facilitator: value, participant: value, screen: value });
const workshopSchema = v.object({
  ...createAnswerSchema.entries,
  keys: full(v.string()),
  links: full(v.string()),
});

export async function createWorkshop(
  url: string,
  day: Partial<CreateRequest> = {},
  key?: string,
): Promise<TestWorkshop> {
  const response = await fetch(`${url}/api/workshops`, {
    method: 'POST',
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    body: JSON.stringify({ title: 'Mellan dörrarna', ...day }),
  });
  return v.parse(workshopSchema, await response.json());
}

export const newDevice = (): DeviceSecret => newDeviceSecret((length) => randomBytes(length));

const folders: string[] = [];

/** An empty folder, thrown away when this process ends. */
export function freshFolder(): string {
  if (folders.length === 0) {
    process.once('exit', () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
  }
  const folder = mkdtempSync(join(tmpdir(), 'mellanrum-'));
  folders.push(folder);
  return folder;
}
