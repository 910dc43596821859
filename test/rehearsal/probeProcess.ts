import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { Delays } from './Delays.ts';
import type { Entrance } from './Device.ts';
import type { Asked, Told } from './probe.ts';

type Ended = Extract<Told, { kind: 'ended' }>;

/** The two phones of `probe.ts`, and how long it took from one to the other. */
export class ProbeProcess {
  readonly delays = new Delays();
  readonly #child: ChildProcess;
  #ended: ((told: Ended | null) => void) | null = null;

  constructor(entrance: Entrance) {
    this.#child = fork(join(import.meta.dirname, 'probe.ts'), { execArgv: [] });
    this.#child.on('message', (told) => this.#hear(told as Told)); // our own process
    this.#child.once('exit', () => this.#ended?.(null));
    this.#ask({ begin: entrance });
  }

  /** Stops typing, and says what it typed and sees; null when it has died. `texts`: names of root texts. */
  look(texts: readonly string[]): Promise<Ended | null> {
    return new Promise((resolve) => {
      this.#ended = resolve;
      if (!this.#child.connected) return resolve(null);
      this.#ask({ end: texts });
    });
  }

  close(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  #hear(told: Told): void {
    if (told.kind === 'delay') this.delays.add(told.ms);
    else this.#ended?.(told);
  }

  #ask(asked: Asked): void {
    this.#child.send(asked);
  }
}
