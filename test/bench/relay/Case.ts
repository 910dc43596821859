import type { Contender, Running } from './contenders.ts';
import { start } from './contenders.ts';
import { cpuOfAll } from './machine.ts';

/** What one run of a case gives: its figures by name. `faults`: what some reader never got; then nothing else counts. */
export interface Outcome {
  readonly figures: Readonly<Record<string, number>>;
  readonly faults: number;
}

export interface Case {
  readonly name: string;
  readonly what: string;
  readonly contenders: readonly Contender[];
  /** What is compared, with at most how much of each other's figure ours is to be. */
  readonly goals: readonly Goal[];
  run(contender: Contender, seconds: number): Promise<Outcome>;
}

export interface Goal {
  readonly figure: string;
  readonly unit: string;
  readonly most: Readonly<Record<string, number>>;
}

/** Starts a server, lets `work` measure it, and ends it whatever happens. */
export async function withServer<Value>(
  contender: Contender,
  work: (running: Running) => Promise<Value>,
): Promise<Value> {
  const running = await start(contender);
  try {
    return await work(running);
  } finally {
    await running.end('SIGKILL');
  }
}

export interface Spent {
  readonly seconds: number;
  /** The server's processor time, µs. */
  readonly cpu: number;
  /** What others have worked on this machine meanwhile, in cores. */
  readonly foreign: number;
}

export async function spentIn(running: Running, work: () => Promise<unknown>): Promise<Spent> {
  const began = performance.now();
  const [cpu, all, own] = [running.cpu(), cpuOfAll(), process.cpuUsage()];
  await work();
  const seconds = (performance.now() - began) / 1000;
  const used = running.cpu() - cpu;
  const { user, system } = process.cpuUsage(own);
  const foreign = (cpuOfAll() - all - used - (user + system) / 1e6) / seconds;
  return { seconds, cpu: used * 1e6, foreign: Math.max(0, foreign) };
}

/** Calls each act as often a second as told, evenly, for so long. */
export async function pace(
  seconds: number,
  acts: readonly (readonly [perSecond: number, act: (n: number) => void])[],
): Promise<void> {
  const began = performance.now();
  const done = acts.map(() => 0);
  for (let passed = 0; passed < seconds; ) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    passed = Math.min(seconds, (performance.now() - began) / 1000);
    for (const [index, [perSecond, act]] of acts.entries()) {
      for (let n = done[index] ?? 0; n < Math.floor(passed * perSecond); n += 1) {
        act(n);
        done[index] = n + 1;
      }
    }
  }
}

/** Of all values the one that a share of them stays below. */
export function below(share: number, values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
