import { resolve } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { StoreProblem } from '../store/StoreProblem.ts';

/**
 * Runs a command of whoever keeps the server: with the relay's own environment, and the folder that was named, from
 * where the command was given. What is foreseen is one sentence and exit code 1.
 */
export async function command(
  work: (config: Config, folder: string | null) => Promise<readonly string[]>,
): Promise<void> {
  const config = readConfig(process.env);
  if (!config.ok) return stop(config.problem);
  const named = process.argv[2];
  try {
    const said = await work(
      config.value,
      named ? resolve(process.env['INIT_CWD'] ?? '.', named) : null,
    );
    process.stdout.write(said.map((sentence) => `${sentence}\n`).join(''));
  } catch (fault) {
    if (!(fault instanceof StoreProblem)) throw fault;
    stop([fault.message]);
  }
}

function stop(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`mellanrum: ${sentence}\n`);
  process.exitCode = 1;
}
