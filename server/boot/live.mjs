import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './machine.mjs';

/** @typedef {{ command: string, args: readonly string[], env?: Record<string, string> }} Program */

/**
 * Starts programs that live as long as this process: signals are passed on, the first to end takes the others with
 * it, and its exit code becomes ours.
 * @param {readonly Program[]} programs
 */
export function live(programs) {
  const children = programs.map(({ command, args, env }) =>
    spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }),
  );
  const running = new Set(children);
  /** @type {number | undefined} */
  let code;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    for (const child of running) child.kill(signal);
  };
  // A terminal gives its Ctrl-C to the whole group, so the children have it already.
  process.on('SIGINT', () => process.stdin.isTTY || pass('SIGINT'));
  process.on('SIGTERM', () => pass('SIGTERM'));
  process.on('SIGHUP', () => pass('SIGHUP'));
  for (const child of children) {
    child.on('error', (error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
    child.on('exit', (status, signal) => {
      code ??= status ?? 128 + constants.signals[signal ?? 'SIGTERM'];
      running.delete(child);
      if (running.size === 0) process.exit(code);
      pass('SIGTERM');
    });
  }
}
