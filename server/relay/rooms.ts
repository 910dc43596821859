import { assert, exhaustive } from '#shared/domain/assert.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import type { Bus } from '../bus/Bus.ts';
import { type Log, tagFault, tagWorkshop } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Found, Store, Workshop } from '../store/Store.ts';
import type { Connection } from './connection.ts';
import type { Laggards } from './laggards.ts';
import type { RelayLimits } from './limits.ts';
import { Room } from './room.ts';
import { type FoundStored, readStored } from './stored.ts';
import type { Ticker } from './tick.ts';
import type { Time } from './time.ts';

/*
 *    (none) ──enter──▶ loading ──▶ open ──nobody for a while──▶ saving ──▶ (none)
 *                         │         │ ▲                           │
 *                         └─failed──┴─┼──ended──▶ (none)          │ enter waits, then loads anew
 *                                     └───────────────────────────┘
 */
type State =
  | { readonly kind: 'loading'; readonly room: Promise<Room | Absent> }
  | { readonly kind: 'open'; readonly room: Room; readonly idleSince: number | null }
  | { readonly kind: 'saving'; readonly done: Promise<void> };

/** `gone`: deleted, a tombstone is left. `unknown`: never here. */
export type Absent = Exclude<Found['kind'], 'here'>;

export interface RoomsTerms {
  readonly store: Store;
  readonly ticker: Ticker;
  readonly time: Time;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limits: RelayLimits;
  readonly laggards: Laggards;
  /** To those who share the store; null: nobody does. */
  readonly bus: Pick<Bus, 'tell'> | null;
}

/** The rooms of this process. A room is never forgotten before its save has ended. */
export class Rooms {
  readonly #terms: RoomsTerms;
  readonly #states = new Map<WorkshopId, State>();
  #isClosed = false;
  /** Who is to hear of each room that is opened. */
  opened: (id: WorkshopId) => void = () => undefined;

  constructor(terms: RoomsTerms) {
    this.#terms = terms;
  }

  /** The room, loaded when it was not open. Rejects when the store does. */
  async enter(id: WorkshopId): Promise<Room | Absent> {
    for (;;) {
      const state = this.#states.get(id);
      switch (state?.kind) {
        case undefined:
          return this.#load(id);
        case 'loading':
          return state.room;
        case 'open':
          return state.room;
        case 'saving':
          await state.done;
          break;
        default:
          return exhaustive(state);
      }
    }
  }

  /** The workshop as it is now, without opening its room. */
  async find(id: WorkshopId): Promise<Found> {
    const state = this.#states.get(id);
    if (state?.kind === 'open') return { kind: 'here', workshop: state.room.workshop };
    return this.#terms.store.find(id);
  }

  /** Tells the room, when it is open or about to be, that its keys or dates have changed. */
  async changeWorkshop(workshop: Workshop): Promise<void> {
    const loading = this.#states.get(workshop.id);
    if (loading?.kind === 'loading') await loading.room.catch(() => undefined); // whoever loads it hears of it
    const state = this.#states.get(workshop.id);
    if (state?.kind === 'open') state.room.changeWorkshop(workshop);
  }

  /** Closes everybody in a room, when it is open. */
  async end(id: WorkshopId, reason: CloseReason): Promise<void> {
    const state = this.#states.get(id);
    if (state?.kind === 'loading') await state.room.catch(() => undefined); // whoever loads it hears of it
    if (state?.kind === 'saving') await state.done;
    const now = this.#states.get(id);
    if (now?.kind === 'open') now.room.end(reason);
  }

  /** Ends all of them, also those that are still being loaded. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const room of [...this.open()]) {
      await room.answered();
      room.end('tryLater');
    }
  }

  /** A room that is open, without opening it. */
  openNow(id: WorkshopId): Room | null {
    const state = this.#states.get(id);
    return state?.kind === 'open' ? state.room : null;
  }

  *open(): Generator<Room> {
    for (const state of this.#states.values()) if (state.kind === 'open') yield state.room;
  }

  *connections(): Generator<Connection> {
    for (const room of this.open()) yield* room.members;
  }

  /** Puts rooms to rest that nobody has been in for a while. Called now and then. */
  sweep(): void {
    const { time, limits } = this.#terms;
    const now = time.steady();
    for (const [id, state] of this.#states) {
      if (state.kind !== 'open') continue;
      const idleSince = state.room.isAtRest ? (state.idleSince ?? now) : null;
      if (idleSince !== null && now - idleSince >= limits.idleRoomMs) this.#save(id, state.room);
      else if (idleSince !== state.idleSince) this.#states.set(id, { ...state, idleSince });
    }
  }

  #save(id: WorkshopId, room: Room): void {
    const done = room.rest().then(() => {
      room.end('tryLater');
      this.#states.delete(id);
      this.#terms.log.write('roomClosed', { workshop: tagWorkshop(id) });
    });
    this.#states.set(id, { kind: 'saving', done });
  }

  #load(id: WorkshopId): Promise<Room | Absent> {
    const room = this.#read(id).then(
      (loaded) => {
        if (typeof loaded === 'string') this.#states.delete(id);
        else {
          this.#states.set(id, { kind: 'open', room: loaded, idleSince: null });
          this.opened(id);
        }
        if (this.#isClosed && typeof loaded !== 'string') loaded.end('tryLater');
        return loaded;
      },
      (fault: unknown) => {
        // A failed load never becomes an empty room.
        this.#states.delete(id);
        throw fault;
      },
    );
    this.#states.set(id, { kind: 'loading', room });
    return room;
  }

  async #read(id: WorkshopId): Promise<Room | Absent> {
    const { store } = this.#terms;
    const [found, stored] = await Promise.all([store.find(id), readStored(store, id)]);
    if (found.kind !== 'here') return found.kind;
    const again = stored.stage ? found : await store.find(id);
    return again.kind === 'here' ? this.#build(again.workshop, stored) : again.kind;
  }

  /** What can be read but not understood is a fault of our own; the store says for itself what it refuses. */
  #build(workshop: Workshop, { stage, desk, ...stored }: FoundStored): Room {
    const { log } = this.#terms;
    const tag = tagWorkshop(workshop.id);
    try {
      assert(stage !== null, 'the stage on the disk is one');
      assert(desk !== null, 'the desk on the disk is one');
      const ended = (room: Room) => this.#forget(room);
      const room = new Room(workshop, { ...stored, stage, desk }, { ...this.#terms, ended });
      log.write('roomOpened', { workshop: tag });
      void room.keepDates();
      void room.marks.begin();
      room.erasing.look();
      return room;
    } catch (fault) {
      log.write('roomBroke', { workshop: tag, fault: tagFault(fault) });
      throw fault;
    }
  }

  #forget(room: Room): void {
    const state = this.#states.get(room.id);
    if (state?.kind === 'open' && state.room === room) this.#states.delete(room.id);
  }
}
