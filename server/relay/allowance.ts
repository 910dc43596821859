import { Bucket } from './bucket.ts';

/** How much may come: in the long run a second, and at once. */
export interface Allowed {
  readonly frames: readonly [perSecond: number, burst: number];
  readonly bytes: readonly [perSecond: number, burst: number];
  readonly commands: readonly [perSecond: number, burst: number];
}

/** [P23] What one socket, or all sockets of one workshop together, may still send. `now`: steady, ms. */
export class Allowance {
  readonly #frames: Bucket;
  readonly #bytes: Bucket;
  readonly #commands: Bucket;

  constructor({ frames, bytes, commands }: Allowed, now: number) {
    this.#frames = new Bucket(...frames, now);
    this.#bytes = new Bucket(...bytes, now);
    this.#commands = new Bucket(...commands, now);
  }

  takesFrame(bytes: number, now: number): boolean {
    return this.#frames.take(1, now) && this.#bytes.take(bytes, now);
  }

  takesCommand(now: number): boolean {
    return this.#commands.take(1, now);
  }
}
