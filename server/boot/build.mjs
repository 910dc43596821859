import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT, run, say } from './machine.mjs';

const BUILT = `${ROOT}dist/client`;
const STAMP = `${ROOT}dist/client.stamp`;
const VITE_BUILD = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
const SOURCES = ['client', 'shared', 'vite.config.ts', 'package-lock.json'];

/** Builds the client, unless what is built is built from these very sources. */
export function ensureBuilt() {
  const sources = hashOf(SOURCES);
  if (existsSync(BUILT) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  say('building the client …');
  // Built beside and moved in whole, so that nobody is ever served half a client.
  const fresh = `${ROOT}dist/fresh-${process.pid}`;
  const old = `${ROOT}dist/old-${process.pid}`;
  // NODE_ENV is "test" under the test runner and anything at all in a shell: what is served is the same.
  run(NODE, [...VITE_BUILD, '--outDir', fresh], { NODE_ENV: 'production' });
  rmSync(STAMP, { force: true });
  if (existsSync(BUILT)) renameSync(BUILT, old);
  renameSync(fresh, BUILT);
  rmSync(old, { recursive: true, force: true });
  writeFileSync(STAMP, sources);
}

/** @param {readonly string[]} roots */
function hashOf(roots) {
  const hash = createHash('sha256');
  for (const file of roots.flatMap(filesUnder))
    hash.update(`${file}\n`).update(readFileSync(ROOT + file));
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @returns {readonly string[]}
 */
function filesUnder(root) {
  if (root.includes('.')) return [root];
  return readdirSync(ROOT + root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}
