import { randomInt } from 'node:crypto';
import * as decoding from 'lib0/decoding';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import { frame, stepOne, stepTwo } from '../../support/rawSocket.ts';
import { newDevice } from '../../support/relay.ts';
import type { Dialect, Place } from './Dialect.ts';
import { Edits } from './Edits.ts';
import { Wire } from './Wire.ts';

/** Hocuspocus' answer to a step 1 carries another number and is else the same. */
const SYNC_REPLY = 4;

export interface Hears {
  update(guest: Guest, body: Uint8Array): void;
  presence(guest: Guest, body: Uint8Array): void;
  /** The answer to its step 1. */
  board(guest: Guest, body: Uint8Array): void;
}

export interface GuestTerms {
  readonly port: number;
  readonly place: Place;
  readonly dialect: Dialect;
  readonly hears: Hears;
  /** What it has from before: its state vector, and what it answers the server's step 1 with. */
  readonly held?: { readonly vector: Uint8Array; readonly update: Uint8Array };
}

/** One device in a room: it joins as a provider does, writes what was made beforehand and tells what it hears. */
export class Guest {
  readonly device = newDevice();
  readonly client = randomInt(1, 0xffff_ffff);
  readonly #terms: GuestTerms;
  readonly #wire: Wire;
  readonly #skip: number;
  edits: Edits | null = null;
  /** How many of its edits and presence updates are on their way. */
  sent = 0;
  clock = 0;
  /** Its step 1 has been answered. */
  isIn = false;

  constructor(terms: GuestTerms) {
    const { port, place, dialect } = terms;
    this.#terms = terms;
    this.#skip = dialect.skip(place);
    this.#wire = new Wire({
      port,
      path: place.path,
      protocols: place.protocols(this.device),
      opened: () => this.#greet(),
      heard: (bytes) => this.#hear(bytes),
    });
  }

  get isOpen(): boolean {
    return this.#wire.code === null;
  }

  get who(): ParticipantId {
    return this.#terms.place.who(this.device);
  }

  /** Makes what it will write. */
  prepare(count: number): Edits {
    const { place, dialect } = this.#terms;
    this.edits = new Edits({ place, dialect, device: this.device, client: this.client }, count);
    return this.edits;
  }

  /** Sends its next edit. */
  write(): void {
    const message = this.edits?.messages[this.sent];
    if (!message || !this.edits) return;
    this.edits.sentAt[this.sent] = performance.now();
    this.sent += 1;
    this.#wire.send(message);
  }

  /** Says where it is, as the client does. */
  show(): void {
    this.clock += 1;
    const state = JSON.stringify({ org: null, table: `t${1 + (this.clock % 16)}`, editing: null });
    this.say(frame(MESSAGE.awareness, frame(1, this.client, this.clock, state)));
  }

  say(message: Uint8Array): void {
    this.#wire.send(this.#terms.dialect.wrap(this.#terms.place, message));
  }

  leave(): void {
    this.#wire.close();
  }

  #greet(): void {
    const { dialect, place, held } = this.#terms;
    for (const message of dialect.greet(place)) this.#wire.send(message);
    this.say(stepOne(held?.vector));
  }

  #hear(bytes: Uint8Array): void {
    const { hears, held } = this.#terms;
    const decoder = decoding.createDecoder(bytes);
    decoder.pos = this.#skip;
    const type = decoding.readVarUint(decoder);
    if (type === MESSAGE.awareness) {
      return hears.presence(this, decoding.readVarUint8Array(decoder));
    }
    if (type !== MESSAGE.sync && type !== SYNC_REPLY) return;
    const step = decoding.readVarUint(decoder);
    if (step === SYNC.step1) return this.say(stepTwo(held?.update));
    const body = decoding.readVarUint8Array(decoder);
    if (step === SYNC.update) return hears.update(this, body);
    this.isIn = true;
    hears.board(this, body);
  }
}
