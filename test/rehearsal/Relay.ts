import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { startRelayProcess, type TestRelayProcess } from '../support/relay.ts';

export interface RelayFigures {
  /** The most it ever held, MB. */
  readonly memory: number;
  /** Of one processor, seconds. */
  readonly cpu: number;
}

/** A relay of the rehearsal's own, on one core that the phones do not use where that can be told. */
export class OwnRelay {
  #process: TestRelayProcess;
  /** Of the lives before this one. */
  #before: RelayFigures = { memory: 0, cpu: 0 };
  readonly isPinned: boolean;

  private constructor(process: TestRelayProcess) {
    this.#process = process;
    this.isPinned = this.#pin();
  }

  static async start(): Promise<OwnRelay> {
    return new OwnRelay(await startRelayProcess({ env: { LOG_LEVEL: 'warn' } }));
  }

  get url(): string {
    return this.#process.url;
  }

  /** `kill -9`, and a new one from the same folder. */
  async restart(): Promise<void> {
    const { dataDir, port } = this.#process;
    this.#before = this.figures();
    await this.#process.kill();
    this.#process = await startRelayProcess({ dataDir, port, env: { LOG_LEVEL: 'warn' } });
    this.#pin();
  }

  figures(): RelayFigures {
    const { memory, cpu } = figuresOf(this.#process.pid);
    return { memory: Math.max(memory, this.#before.memory), cpu: cpu + this.#before.cpu };
  }

  /** What it has logged as going wrong. */
  said(): string {
    return this.#process.said();
  }

  async stop(): Promise<void> {
    await this.#process.stop();
  }

  #pin(): boolean {
    return availableParallelism() > 1 && pin(this.#process.pid, '0');
  }
}

/** Keeps this process, with all the phones, off the relay's core. */
export const leaveCoreToRelay = (): boolean => {
  const cores = availableParallelism();
  return cores > 1 && pin(process.pid, cores > 2 ? `1-${cores - 1}` : '1');
};

/** Not every system has it: then the report says so. */
const pin = (pid: number, cores: string): boolean =>
  spawnSync('taskset', ['-a', '-c', '-p', cores, String(pid)], { stdio: 'ignore' }).status === 0;

const TICKS_PER_SECOND = 100;

/** As Linux tells; zeros elsewhere. */
function figuresOf(pid: number): RelayFigures {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
    // The name in parentheses may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    return { memory: kilobytes / 1024, cpu: ticks / TICKS_PER_SECOND };
  } catch {
    return { memory: 0, cpu: 0 };
  }
}
