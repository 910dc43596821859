import type { Bus, RelayName, Told } from '../../server/bus/Bus.ts';

type Heard = (from: RelayName, told: Told) => void;

/** What relays of one process tell each other, some of it lost. */
export class BusInMemory {
  /** Whether this one thing is lost. */
  loses: (told: Told) => boolean = () => false;
  readonly #heard = new Map<RelayName, Heard>();

  connect(name: RelayName): Bus {
    return {
      tell: (told) => this.#pass(name, told),
      listen: (heard) => void this.#heard.set(name, heard),
      close: async () => {
        this.#pass(name, { kind: 'bye' });
        this.#heard.delete(name);
      },
    };
  }

  /** The relay dies without a word. */
  cut(name: RelayName): void {
    this.#heard.delete(name);
  }

  #pass(name: RelayName, told: Told): void {
    if (!this.#heard.has(name) || this.loses(told)) return;
    for (const [other, heard] of this.#heard) {
      if (other !== name) setImmediate(() => heard(name, told));
    }
  }
}
