import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Bus, RelayName, Told } from '../../bus/Bus.ts';
import type { SharedStore, Store } from '../../store/Store.ts';
import type { Rooms } from '../rooms.ts';
import { type Cancel, every, type Time } from '../time.ts';

export interface OthersTerms {
  readonly store: Store;
  readonly shared: SharedStore;
  readonly bus: Bus;
  readonly rooms: Rooms;
  readonly time: Time;
}

/** What the bus has lost is seen no later than this. */
const POLL_MS = 1_000;
const ALIVE_MS = 2_000;
/** A relay that says nothing for this long is dead, and nobody is with it any more. */
const SILENT_MS = 10_000;

/**
 * [P107]–[P112] The relays that share this one's store. What they have done is read from the store, whenever they say
 * so and at least once a second; only who is present goes over the bus alone.
 */
export class OtherRelays {
  readonly #terms: OthersTerms;
  readonly #heardAt = new Map<RelayName, number>();
  readonly #cancels: readonly Cancel[];
  #awake = new Set<WorkshopId>();
  #isLooking = false;

  constructor(terms: OthersTerms) {
    const { bus, rooms, time } = terms;
    this.#terms = terms;
    bus.listen((from, told) => this.#hear(from, told));
    rooms.opened = (id) => this.#opened(id);
    this.#cancels = [
      every(time, POLL_MS, () => this.#poll()),
      every(time, ALIVE_MS, () => this.#beat()),
    ];
    this.#beat();
  }

  async close(): Promise<void> {
    for (const cancel of this.#cancels) cancel();
    await this.#terms.bus.close();
  }

  /** It may have changed between its loading and now. */
  #opened(workshop: WorkshopId): void {
    this.#terms.bus.tell({ kind: 'who', workshop });
    this.#wake(workshop);
  }

  #hear(from: RelayName, told: Told): void {
    const { rooms, bus, time } = this.#terms;
    if (told.kind === 'bye') return this.#forget(from);
    const isNew = !this.#heardAt.has(from);
    this.#heardAt.set(from, time.steady());
    // New, or back after a silence in which everybody there was forgotten.
    if (isNew) for (const { id } of rooms.open()) bus.tell({ kind: 'who', workshop: id });
    if (told.kind === 'alive') return;
    if (told.kind === 'wake') return this.#wake(told.workshop);
    const present = rooms.openNow(told.workshop)?.present;
    if (told.kind === 'presence') present?.hear(from, told.body);
    else present?.tellOthers();
  }

  #beat(): void {
    this.#terms.bus.tell({ kind: 'alive' });
    const now = this.#terms.time.steady();
    for (const [from, at] of [...this.#heardAt]) if (now - at > SILENT_MS) this.#forget(from);
  }

  #forget(from: RelayName): void {
    this.#heardAt.delete(from);
    for (const room of this.#terms.rooms.open()) room.present.forgetRelay(from);
  }

  #poll(): void {
    for (const { id } of this.#terms.rooms.open()) this.#awake.add(id);
    void this.#look();
  }

  #wake(id: WorkshopId): void {
    this.#awake.add(id);
    void this.#look();
  }

  /** One question at a time, for all that has changed meanwhile. */
  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      while (this.#awake.size > 0) {
        const ids = [...this.#awake].filter((id) => this.#terms.rooms.openNow(id));
        this.#awake = new Set();
        if (ids.length > 0) await this.#follow(ids);
      }
    } catch {
      // The store has said in the log why; the next poll asks again.
    } finally {
      this.#isLooking = false;
    }
  }

  async #follow(ids: readonly WorkshopId[]): Promise<void> {
    const { rooms, shared } = this.#terms;
    const before = new Map(ids.map((id) => [id, rooms.openNow(id)?.following?.seen]));
    const heads = await shared.heads(ids);
    await Promise.all(
      ids.map((id) => {
        const now = heads.get(id);
        return now ? rooms.openNow(id)?.following?.follow(now, before.get(id) ?? 0) : this.#end(id);
      }),
    );
  }

  /** Deleted by another relay. */
  async #end(id: WorkshopId): Promise<void> {
    const { kind } = await this.#terms.store.find(id);
    if (kind !== 'here') await this.#terms.rooms.end(id, kind === 'gone' ? 'gone' : 'notHere');
  }
}
