import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { NODE, ROOT, run, say } from './machine.mjs';

/** Installs what the lock says, unless it is there already. Without need it touches neither disk nor network. */
export function ensureInstalled() {
  if (isInstalled()) return;
  say('installing (once, and when package-lock.json changes) …');
  // The build and the tests need the development packages, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  if (npm) run(process.execPath, [npm, ...args]);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  if (!hasRuntime()) {
    say(
      'Node 24 is missing from node_modules. Install scripts may be switched off: npm config get ignore-scripts',
    );
    process.exit(1);
  }
}

/** npm keeps its own account of what it has installed: that, and not a date, is compared with the lock. */
function isInstalled() {
  const account = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(account) || !hasRuntime()) return false;
  const wanted = packagesIn(`${ROOT}package-lock.json`);
  const there = packagesIn(account);
  return Object.entries(wanted).every(([path, entry]) => {
    const found = there[path];
    if (path === '') return true;
    if (!found) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function hasRuntime() {
  const pinned = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).dependencies.node;
  return spawnSync(NODE, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${pinned}`;
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Entry */

/**
 * @param {string} file
 * @returns {Record<string, Entry>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
