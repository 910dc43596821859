import { Bucket } from '../relay/bucket.ts';
import { networkOf } from './networkOf.ts';

interface Ration {
  readonly perSecond: number;
  readonly burst: number;
}

export interface RationTerms {
  /** For one address. */
  readonly each: Ration;
  /** For all together. */
  readonly all: Ration;
}

const MOST_ADDRESSES = 1_000;
/** All who come while so many others have just been here share one. */
const ALL_OTHERS = 'all others';

/** How often something may be had that anybody may ask for. */
export class Rations {
  readonly #each: Ration;
  readonly #all: Bucket;
  readonly #now: () => number;
  readonly #byNetwork = new Map<string, Bucket>();
  /** Since when they are counted. */
  #since: number;

  /** `now`: steady clock, ms. */
  constructor({ each, all }: RationTerms, now: () => number) {
    this.#each = each;
    this.#all = new Bucket(all.perSecond, all.burst, now());
    this.#now = now;
    this.#since = now();
  }

  take(address: string): boolean {
    const now = this.#now();
    return this.#bucket(networkOf(address), now).take(1, now) && this.#all.take(1, now);
  }

  #bucket(network: string, now: number): Bucket {
    const known = this.#byNetwork.get(network);
    if (known) return known;
    this.#forgetRefilled(now);
    const isFull = this.#byNetwork.size >= MOST_ADDRESSES;
    if (isFull && network !== ALL_OTHERS) return this.#bucket(ALL_OTHERS, now);
    const fresh = new Bucket(this.#each.perSecond, this.#each.burst, now);
    this.#byNetwork.set(network, fresh);
    return fresh;
  }

  /** Nobody is worse off for being forgotten, and after this long nobody is better off either. */
  #forgetRefilled(now: number): void {
    const { burst, perSecond } = this.#each;
    if (now - this.#since < (burst / perSecond) * 1_000) return;
    this.#byNetwork.clear();
    this.#since = now;
  }
}
