import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { expect, vi } from 'vitest';
import { ROOT } from '../../server/boot/machine.mjs';

/** What a clone does not have. */
const LOCAL = new Set(['node_modules', 'dist', 'data', '.git', '.env']);

export type Started = {
  readonly url: string;
  /** All that was printed so far. */
  readonly output: () => string;
  /** Sends the signal to npm alone, as a supervisor does, and gives npm's exit code. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
};

export type BareClone = {
  readonly folder: string;
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<Started>;
  readonly remove: () => Promise<void>;
};

/** A copy of the project as it is after `git clone`: nothing installed, nothing built. */
export function bareClone(): BareClone {
  const folder = mkdtempSync(join(tmpdir(), 'mellanrum-clone-'));
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (source) => !LOCAL.has(relative(ROOT, source)),
  });
  const started = new Set<ChildProcess>();
  return {
    folder,
    start: (env) => start(folder, started, env),
    remove: async () => {
      // Nothing is left running when a test failed half-way.
      for (const npm of started) if (npm.kill('SIGTERM')) await once(npm, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}

async function start(
  folder: string,
  started: Set<ChildProcess>,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...machineEnv(), PORT: String(port), ...env },
  });
  started.add(npm);
  npm.once('close', () => started.delete(npm));
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  await untilReady(npm, url, () => output);
  return {
    url,
    output: () => output,
    stop: async (signal) => {
      const ended = once(npm, 'close');
      npm.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

async function untilReady(npm: ChildProcess, url: string, output: () => string): Promise<void> {
  await vi.waitFor(
    async () => {
      if (npm.exitCode !== null) return;
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    },
    { timeout: 240_000, interval: 200 },
  );
  if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}:\n${output()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The environment of the machine, without what npm and the test runner put into it. */
function machineEnv(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$)/.test(name),
  );
  const path = (process.env['PATH'] ?? '').split(delimiter);
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    PATH: path.filter((folder) => !folder.includes('node_modules')).join(delimiter),
  };
}
