import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Stage } from './imageFiles.ts';
import { runMain, type TestRelay, testRelay } from './relay.ts';

export interface RunningImage extends TestRelay {
  said(): string;
  /** Runs a command of the image as its user; gives its exit code. */
  run(command: readonly string[], env?: Readonly<Record<string, string>>): number;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** Runs what a stage says, with `image` for /app and `data` for /data, as the user it names where that can be done. */
export async function runImage(
  image: string,
  data: string,
  { command, env, user }: Stage,
  given: Readonly<Record<string, string>> = {},
): Promise<RunningImage> {
  const [uid = 0, gid = 0] = (user ?? '').split(':').map(Number);
  const who = process.getuid?.() === 0 ? { uid, gid } : {};
  const around = { ...env, DATA_DIR: data, HOST: '127.0.0.1', ...given };
  const inImage = (words: readonly string[]) =>
    words.map((word) => word.replace(/^\/app\//, `${image}/`));
  const main = runMain({ ...around, PORT: '0' }, { ...who, cwd: image, command: inImage(command) });
  const port = await main.listening;
  return {
    ...testRelay(port, data),
    said: main.said,
    run: ([program = '', ...args], extra = {}) => {
      const options = { cwd: image, env: { ...around, PORT: String(port), ...extra }, ...who };
      return spawnSync(join(inImage([program])[0] ?? ''), args, options).status ?? -1;
    },
    stop: async () => {
      main.child.kill('SIGTERM');
      await main.ended;
    },
    ended: main.ended,
  };
}
