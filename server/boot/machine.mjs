// Everything in this folder runs before anything is installed, on whatever Node the machine has (20.19 and up):
// plain JavaScript, Node's own modules only.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The runtime that the lock pins. The path in `.bin` is a script on Windows, so this is the binary itself. */
export const NODE = `${ROOT}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;

/**
 * Runs a program to its end; ends this process with the program's code when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(program, args, env) {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} sentence */
export function say(sentence) {
  console.error(`mellanrum: ${sentence}`);
}
