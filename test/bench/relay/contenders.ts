import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../../server/boot/machine.mjs';
import { freshFolder } from '../../support/relay.ts';
import { type Dialect, hocuspocus, ours, plain } from './Dialect.ts';
import { canPin, cpuOf, memoryOf, SERVER_CORE } from './machine.ts';
import { PEER_FOLDER } from './peers.ts';

export interface Contender {
  readonly name: string;
  readonly dialect: Dialect;
  readonly cwd: string;
  readonly script: string;
  /** Where a start puts its data; a second start in the same folder finds it again. */
  env(folder: string): Readonly<Record<string, string>>;
}

const SERVERS = join(import.meta.dirname, 'servers');

/** Ours first: what the others are compared with. Each as it ships; y-websocket keeps nothing unless told to. */
export const CONTENDERS = {
  ours: {
    name: 'Mellanrum',
    dialect: ours,
    cwd: ROOT,
    script: 'server/main.ts',
    env: (folder) => ({ DATA_DIR: folder }),
  },
  yWebsocket: {
    name: 'y-websocket server',
    dialect: plain,
    cwd: PEER_FOLDER,
    script: 'node_modules/@y/websocket-server/src/server.js',
    env: () => ({}),
  },
  hocuspocus: {
    name: 'Hocuspocus',
    dialect: hocuspocus,
    cwd: PEER_FOLDER,
    script: join(SERVERS, 'hocuspocus.mjs'),
    env: (folder) => ({ DATA_DIR: folder }),
  },
  floor: {
    name: 'raw floor',
    dialect: plain,
    cwd: PEER_FOLDER,
    script: join(SERVERS, 'floor.mjs'),
    env: () => ({}),
  },
} satisfies Readonly<Record<string, Contender>>;

/** The same server when it keeps what it is sent. */
export const WITH_LEVELDB: Contender = {
  ...CONTENDERS.yWebsocket,
  name: 'y-websocket server with LevelDB',
  env: (folder) => ({ YPERSISTENCE: folder }),
};

/** Where to put what a server spent its time on; then it is ended by SIGTERM, which the peers do not survive to tell. */
const PROFILES = process.env['BENCH_PROFILES'];

export interface Running {
  readonly contender: Contender;
  readonly port: number;
  readonly folder: string;
  cpu(): number;
  memory(): number;
  /** SIGTERM, or `kill -9`. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts a server on its core. Resolves when it listens. */
export async function start(contender: Contender, folder = freshFolder()): Promise<Running> {
  const port = await freePort();
  const env = { PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: String(port) };
  const [command, ...args] = [
    ...(canPin ? ['taskset', '-c', SERVER_CORE] : []),
    process.execPath,
    ...(PROFILES ? ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${PROFILES}`] : []),
    contender.script,
  ];
  const child = spawn(command ?? '', args, {
    cwd: contender.cwd,
    env: { ...env, ...contender.env(folder) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const tidy = () => child.kill('SIGKILL');
  process.once('exit', tidy);
  const ended = once(child, 'exit');
  const pid = child.pid ?? 0;
  await listening(port);
  return {
    contender,
    port,
    folder,
    cpu: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    end: async (signal) => {
      process.off('exit', tidy);
      child.kill(PROFILES ? 'SIGTERM' : signal);
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isUp = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the server does not listen');
}
