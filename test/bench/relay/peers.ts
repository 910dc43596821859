import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../server/boot/machine.mjs';

/** The last `@y/websocket-server` that runs with Yjs 13; it brings its own `ws`. */
const PEERS = {
  '@hocuspocus/extension-sqlite': '4.7.0',
  '@hocuspocus/server': '4.7.0',
  '@y/websocket-server': '0.1.1',
  ws: '8.23.0',
  'y-leveldb': '0.1.2',
  yjs: '13.6.33',
};

/** A folder of their own: nothing of the product depends on them. */
export const PEER_FOLDER = join(ROOT, 'node_modules/.cache/bench-peers');

/** Installs them once. Without their scripts: nothing is compiled, and what y-leveldb needs comes built. */
export function ensurePeers(): void {
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: PEERS });
  const account = join(PEER_FOLDER, 'package.json');
  const isThere = existsSync(account) && readFileSync(account, 'utf8') === wanted;
  if (isThere && existsSync(join(PEER_FOLDER, 'node_modules/.package-lock.json'))) return;
  mkdirSync(PEER_FOLDER, { recursive: true });
  writeFileSync(account, wanted);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: PEER_FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('the peers could not be installed');
}
