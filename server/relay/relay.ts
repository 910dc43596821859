import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { type Log, tagFault } from '../log.ts';
import type { Store, Workshop } from '../store/Store.ts';
import { clockFrame } from './frames/write.ts';
import type { RelayLimits } from './limits.ts';
import { Rooms } from './rooms.ts';
import { Ticker } from './tick.ts';
import { type Cancel, every, type Time } from './time.ts';

export interface RelayTerms {
  readonly store: Store;
  readonly time: Time;
  readonly log: Log;
  readonly limits: RelayLimits;
}

/** A little under the promised ten seconds, so that a late timer still keeps the promise. */
const BEAT_SHARE = 0.8;
const LOOK_MS = 250;
const EXPIRY_MS = 10 * 60_000;

/** The rooms, and what goes on beside them. Knows neither sockets nor HTTP. */
export class Relay {
  readonly rooms: Rooms;
  readonly #terms: RelayTerms;
  readonly #ticker: Ticker;
  readonly #cancels: readonly Cancel[];

  constructor(terms: RelayTerms) {
    const { store, time, log, limits } = terms;
    this.#terms = terms;
    this.#ticker = new Ticker(store, time, log);
    this.rooms = new Rooms({ ...terms, ticker: this.#ticker });
    this.#cancels = [
      every(time, limits.heartbeatMs * BEAT_SHARE, () => this.#beat()),
      every(time, LOOK_MS, () => this.#look()),
      every(time, EXPIRY_MS, () => void this.expire()),
    ];
  }

  /** Whether what is sent now will be kept. */
  async isReady(): Promise<boolean> {
    if (!this.#ticker.isSaving) return false;
    return this.#terms.store.check().then(
      () => true,
      () => false, // why it refuses stands in the log of whoever was refused
    );
  }

  /** New keys for a role; everybody who holds an old one is closed. */
  async rotate(id: WorkshopId, role: Role): Promise<Workshop | null> {
    const workshop = await this.#terms.store.rotate(id, role);
    if (workshop) await this.rooms.changeWorkshop(workshop);
    return workshop;
  }

  /** Leaves only a tombstone, here; the devices clear themselves when they hear 4404. */
  async remove(id: WorkshopId): Promise<void> {
    await this.#terms.store.remove(id, this.#terms.time.now());
    await this.rooms.end(id, 'gone');
  }

  /** Deletes what has come to its day. */
  async expire(): Promise<void> {
    const { store, time, log } = this.#terms;
    try {
      for (const id of await store.expired(time.now())) {
        await this.remove(id);
        log.write('expired');
      }
    } catch (fault) {
      log.write('sweepFailed', { fault: tagFault(fault) }); // the next sweep tries again
    }
  }

  /** [P24] What has come is committed and acknowledged, then everybody is told to come back later. */
  async close(): Promise<void> {
    for (const cancel of this.#cancels) cancel();
    await this.#ticker.close();
    for (const room of [...this.rooms.open()]) {
      await room.steering.atRest();
      room.end('tryLater');
    }
  }

  #beat(): void {
    const frame = clockFrame(this.#terms.time.now(), 0);
    for (const connection of [...this.rooms.connections()]) connection.beat(frame);
  }

  #look(): void {
    for (const room of this.rooms.open()) room.checkReaders();
    this.rooms.sweep();
  }
}
