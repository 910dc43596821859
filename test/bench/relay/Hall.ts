import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from './contenders.ts';
import type { Place } from './Dialect.ts';
import { Guest, type GuestTerms, type Hears } from './Guest.ts';
import { editsIn, presenceIn, Told } from './Told.ts';

/** What has come to one guest: of each writer how many edits and up to which clock, of each guest its presence. */
interface Heard {
  readonly edits: Map<number, { count: number; clock: number }>;
  readonly presence: Map<number, number>;
}

/** One room with its guests, and an account of what has reached whom. */
export class Hall implements Hears {
  readonly place: Place;
  readonly guests: Guest[] = [];
  /** From writer to reader, ms: one for each edit and reader. */
  readonly delays: number[] = [];
  /** Edits and states that have reached a guest. */
  edits = 0;
  states = 0;
  /** When the last of those edits came. */
  heardAt = 0;
  /** What never came, or not in its order. */
  faults = 0;
  readonly #terms: Omit<GuestTerms, 'held'>;
  readonly #writers = new Map<number, Guest>();
  readonly #heard = new Map<Guest, Heard>();
  readonly #updates = new Told(editsIn);
  readonly #presence = new Told(presenceIn);

  constructor({ port, contender: { dialect } }: Running, place: Place) {
    this.place = place;
    this.#terms = { port, place, dialect, hears: this };
  }

  static async open(running: Running): Promise<Hall> {
    return new Hall(running, await running.contender.dialect.makePlace(running.port));
  }

  /** Lets guests in, some at a time, and waits until all are. */
  async admit(count: number, atOnce = 50): Promise<void> {
    for (let left = count; left > 0; left -= atOnce) {
      for (let n = 0; n < Math.min(left, atOnce); n += 1) this.enter();
      await this.until(() => this.guests.every((guest) => guest.isIn));
    }
  }

  /** One more, from now on: whether it is in is told by itself. */
  enter(held?: GuestTerms['held']): Guest {
    const guest = new Guest({ ...this.#terms, ...(held ? { held } : {}) });
    this.guests.push(guest);
    this.#heard.set(guest, { edits: new Map(), presence: new Map() });
    return guest;
  }

  prepare(writers: readonly Guest[], count: number): void {
    for (const writer of writers) writer.prepare(count);
    this.expect(writers);
  }

  /** All that they have sent, or will, is to reach everybody here. */
  expect(writers: readonly Guest[]): void {
    for (const writer of writers) this.#writers.set(writer.client, writer);
  }

  /** Waits for what must come; false when it has not for long, or somebody was thrown out. */
  async until(isSo: () => boolean, patience = 180_000): Promise<boolean> {
    const end = performance.now() + patience;
    while (!isSo()) {
      if (performance.now() > end || this.guests.some((guest) => !guest.isOpen)) return false;
      await pause(20);
    }
    return true;
  }

  /** Waits until all that was sent has reached everybody; what has not is a fault. */
  async settle(): Promise<void> {
    await this.until(() => this.#missing() === 0);
    this.faults += this.#missing() + this.guests.filter((guest) => !guest.isOpen).length;
  }

  /** Forgets what has been counted so far. */
  begin(): void {
    this.delays.length = 0;
    this.edits = 0;
    this.states = 0;
  }

  #missing(): number {
    let missing = 0;
    for (const heard of this.#heard.values()) {
      for (const [client, writer] of this.#writers) {
        missing += writer.sent - (heard.edits.get(client)?.count ?? 0);
      }
      // Of presence only the last state counts: what lies before it is old.
      for (const { client, clock } of this.guests) {
        if (clock > 0 && (heard.presence.get(client) ?? 0) < clock) missing += 1;
      }
    }
    return missing;
  }

  close(): void {
    for (const guest of this.guests) guest.leave();
  }

  update(guest: Guest, body: Uint8Array): void {
    const now = performance.now();
    const heard = this.#heard.get(guest);
    if (!heard) return;
    for (const { client, from, to } of this.#updates.in(body)) {
      const edits = this.#writers.get(client)?.edits;
      if (!edits) continue;
      const known = heard.edits.get(client) ?? { count: 0, clock: 0 };
      heard.edits.set(client, known);
      if (from > known.clock) this.faults += 1;
      known.clock = Math.max(known.clock, to);
      for (; (edits.ends[known.count] ?? Number.POSITIVE_INFINITY) <= to; known.count += 1) {
        this.delays.push(now - (edits.sentAt[known.count] ?? now));
        this.edits += 1;
        this.heardAt = now;
      }
    }
  }

  presence(guest: Guest, body: Uint8Array): void {
    const heard = this.#heard.get(guest);
    for (const { client, to } of this.#presence.in(body)) {
      if ((heard?.presence.get(client) ?? 0) >= to) continue;
      heard?.presence.set(client, to);
      this.states += 1;
    }
  }

  /** A newcomer's board tells edits like any other update, when there are any. */
  board(guest: Guest, body: Uint8Array): void {
    if (this.#writers.size > 0) this.update(guest, body);
  }
}
