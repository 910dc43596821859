import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Bus } from '../bus/Bus.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Workshop } from '../store/Store.ts';
import type { WatchedStore } from '../store/watchStore.ts';
import { ClockWatch } from './clockWatch.ts';
import { clockFrame } from './frames/write.ts';
import { withFreeCode } from './freeCode.ts';
import { Laggards } from './laggards.ts';
import type { RelayLimits } from './limits.ts';
import { OtherRelays } from './others/OtherRelays.ts';
import { Rooms } from './rooms.ts';
import { Ticker } from './tick.ts';
import { type Cancel, every, type Time } from './time.ts';

export interface RelayTerms {
  readonly store: WatchedStore;
  readonly time: Time;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limits: RelayLimits;
  /** To other relays, when they share the store. */
  readonly bus?: Bus;
}

/** A sign of life may fall out once, when something else was sent; twice this is still less than was promised. */
const BEAT_SHARE = 0.4;
const LOOK_MS = 250;
const SWEEP_TURNS = 4;
const EXPIRY_MS = 10 * 60_000;
/** How long an answer of the store to "do you write?" is good. */
const CHECK_MS = 1_000;

/** The rooms, and what goes on beside them. Knows neither sockets nor HTTP. */
export class Relay {
  readonly rooms: Rooms;
  readonly #terms: RelayTerms;
  readonly #ticker: Ticker;
  readonly #clock: ClockWatch;
  readonly #laggards = new Laggards();
  readonly #others: OtherRelays | null;
  readonly #cancels: readonly Cancel[];
  #isClosing = false;
  #turn = 0;
  #checked: { readonly at: number; readonly works: Promise<boolean> } | null = null;

  constructor(terms: RelayTerms) {
    const { store, time, metrics } = terms;
    this.#terms = terms;
    this.#clock = new ClockWatch(time);
    this.#ticker = new Ticker(store, time, metrics);
    const { bus = null } = terms;
    const { shared } = store;
    this.rooms = new Rooms({ ...terms, bus, ticker: this.#ticker, laggards: this.#laggards });
    this.#others =
      bus && shared ? new OtherRelays({ ...terms, bus, shared, rooms: this.rooms }) : null;
    this.#cancels = [
      every(time, LOOK_MS, () => this.#look()),
      every(time, EXPIRY_MS, () => void this.expire()),
    ];
    void this.#finishErasures();
  }

  /** Whether what is sent now will be kept. The disk itself is asked, at most once a second. */
  async isReady(): Promise<boolean> {
    if (this.#isClosing || !this.#ticker.isSaving) return false;
    const now = this.#terms.time.steady();
    if (!this.#checked || now - this.#checked.at >= CHECK_MS) {
      const works = this.#terms.store.check().then(
        () => true,
        () => false, // the store has said in the log why
      );
      this.#checked = { at: now, works };
    }
    return this.#checked.works;
  }

  /** The figures of this process, in Prometheus' text format. */
  tellMetrics(): string {
    const { metrics, store } = this.#terms;
    return metrics.text({
      connections: [...this.rooms.connections()].length,
      rooms: [...this.rooms.open()].length,
      storeIsFailing: store.isFailing || !this.#ticker.isSaving,
      memoryBytes: process.memoryUsage.rss(),
    });
  }

  /** New keys for a role; everybody who holds an old one is closed. */
  async rotate(id: WorkshopId, role: Role): Promise<Workshop | null> {
    try {
      const workshop = await this.#terms.store.rotate(id, role);
      if (workshop) await this.rooms.changeWorkshop(workshop);
      return workshop;
    } catch (fault) {
      // It may have been done and only the answer lost: the room must not go by keys that are no more.
      await this.#readAgainOrEnd(id);
      throw fault;
    }
  }

  /** [P47] A new code; the old one is dead at once. null: there is no such workshop. */
  async renewCode(id: WorkshopId): Promise<Workshop | null> {
    try {
      await withFreeCode((code) => this.#terms.store.update(id, { code }));
      return await this.#readAgain(id);
    } catch (fault) {
      await this.#readAgainOrEnd(id);
      throw fault;
    }
  }

  /** A room that cannot be told is loaded anew when somebody comes back; the store has said in the log why. */
  #readAgainOrEnd(id: WorkshopId): Promise<unknown> {
    return this.#readAgain(id).catch(() => this.rooms.end(id, 'tryLater'));
  }

  /** Tells the room what the disk says. */
  async #readAgain(id: WorkshopId): Promise<Workshop | null> {
    const found = await this.#terms.store.find(id);
    if (found.kind !== 'here') return null;
    await this.rooms.changeWorkshop(found.workshop);
    return found.workshop;
  }

  /** Leaves only a tombstone, here; the devices clear themselves when they hear 4404. */
  async remove(id: WorkshopId): Promise<void> {
    await this.#terms.store.remove(id, this.#terms.time.now());
    await this.rooms.end(id, 'gone');
  }

  /** Deletes what has come to its day, unless the clock has only just been set to it. */
  async expire(): Promise<void> {
    const { store, time, log } = this.#terms;
    this.#watchClock();
    if (!this.#clock.isTrusted) return;
    try {
      for (const id of await store.expired(time.now())) {
        await this.remove(id);
        log.write('expired');
      }
    } catch {
      // The store has said in the log why; the next sweep tries again.
    }
  }

  /** [P24] What has come is committed and acknowledged, then everybody is told to come back later. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const cancel of this.#cancels) cancel();
    await this.#ticker.close();
    await this.rooms.close();
    await this.#others?.close();
  }

  /** [P102] An erasure that stopped half way goes on by itself in the room that is opened. Asked now and then: the store may refuse just now. */
  async #finishErasures(): Promise<void> {
    try {
      for (const id of await this.#terms.store.unsettled()) await this.rooms.enter(id);
    } catch {
      // The store has said in the log why; the next beat tries again.
    }
  }

  #look(): void {
    this.#watchClock();
    const { time, limits } = this.#terms;
    const turns = Math.max(1, Math.floor((limits.heartbeatMs * BEAT_SHARE) / LOOK_MS));
    this.#turn = (this.#turn + 1) % turns;
    const frame = clockFrame(time.now(), 0);
    this.#laggards.look();
    for (const room of this.rooms.open()) {
      // Each room in its turn: thousands of sockets at once would hold everybody up.
      if (turnOf(room.id) % turns !== this.#turn) continue;
      room.look();
      for (const member of room.members) member.beat(frame);
    }
    if (this.#turn % SWEEP_TURNS === 0) this.rooms.sweep();
    if (this.#turn === 0) void this.#finishErasures();
  }

  /** Devices count from the relay's clock: they hear at once when it has been set. */
  #watchClock(): void {
    const ms = this.#clock.look();
    if (ms === 0) return;
    this.#terms.log.write('clockJumped', { ms });
    const frame = clockFrame(this.#terms.time.now(), 0);
    for (const connection of this.rooms.connections()) connection.send(frame);
  }
}

/** Ids are random, so rooms fall on all turns alike. */
const turnOf = (id: WorkshopId): number => id.charCodeAt(0) + 64 * id.charCodeAt(1);
