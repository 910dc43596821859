import { execFile } from 'node:child_process';
import { ROOT } from '../../server/boot/machine.mjs';

export interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs a command of server/upkeep as `npm run` does: same runtime, same environment, to its end. */
export const commandLine = (
  name: 'backup' | 'restore' | 'move',
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [`server/upkeep/${name}.ts`, ...args],
      { cwd: ROOT, env: { PATH: process.env['PATH'] ?? '', ...env } },
      (fault, said, complained) =>
        resolve({ code: fault ? Number(fault.code ?? 1) : 0, said, complained }),
    );
  });
