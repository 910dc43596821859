import type { Time } from '../relay/time.ts';
import { networkOf } from './networkOf.ts';

const FREE_FAILURES = 10;
const WINDOW_MS = 60_000;
/** Between two answers to an address that has used up its free failures. */
const PAUSE_MS = 250;
const MOST_WAITING = 240;
/** Whoever has more addresses than this to guess from guesses from one. */
const MOST_ADDRESSES = 1_000;
const ALL_OTHERS = 'all others';

interface Guesser {
  /** When each recent failure was, oldest first. */
  failures: number[];
  waiting: number;
  line: Promise<void>;
}

/**
 * [P32] A hall shares one address, so an address is slowed down and not shut out: after ten failures in a
 * minute its tries stand in line, also the good ones, or the line would say which are good.
 */
export class Guesses {
  readonly #time: Time;
  readonly #guesserByAddress = new Map<string, Guesser>();

  constructor(time: Time) {
    this.#time = time;
  }

  /** Runs `look`; an answer for which `isWrong` holds counts as a failure. */
  async attempt<Value>(
    address: string,
    look: () => Promise<Value>,
    isWrong: (value: Value) => boolean,
  ): Promise<Value | 'crowded'> {
    const guesser = this.#guesser(networkOf(address));
    if (this.#recent(guesser) >= FREE_FAILURES) {
      if (guesser.waiting >= MOST_WAITING) return 'crowded';
      await this.#standInLine(guesser);
    }
    const value = await look();
    if (isWrong(value)) guesser.failures.push(this.#time.steady());
    return value;
  }

  async #standInLine(guesser: Guesser): Promise<void> {
    guesser.waiting += 1;
    guesser.line = guesser.line.then(
      () => new Promise((resolve) => this.#time.later(PAUSE_MS, () => resolve())),
    );
    await guesser.line;
    guesser.waiting -= 1;
  }

  #recent(guesser: Guesser): number {
    const since = this.#time.steady() - WINDOW_MS;
    guesser.failures = guesser.failures.filter((at) => at > since);
    return guesser.failures.length;
  }

  #guesser(network: string): Guesser {
    const known = this.#guesserByAddress.get(network);
    if (known) return known;
    if (this.#guesserByAddress.size >= MOST_ADDRESSES) this.#forgetQuiet();
    const isFull = this.#guesserByAddress.size >= MOST_ADDRESSES;
    if (isFull && network !== ALL_OTHERS) return this.#guesser(ALL_OTHERS);
    const fresh: Guesser = { failures: [], waiting: 0, line: Promise.resolve() };
    this.#guesserByAddress.set(network, fresh);
    return fresh;
  }

  #forgetQuiet(): void {
    for (const [network, guesser] of this.#guesserByAddress) {
      if (guesser.waiting === 0 && this.#recent(guesser) === 0)
        this.#guesserByAddress.delete(network);
    }
  }
}
