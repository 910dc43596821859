import * as decoding from 'lib0/decoding';
import * as v from 'valibot';
import * as Y from 'yjs';
import { deskSchema } from '#shared/domain/desk/desk.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import { commandAnswerSchema } from '#shared/protocol/commandFrame.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import { countsSchema, type Slip, slipAnswerSchema } from '#shared/protocol/slipFrame.ts';
import { readPresence } from '../../server/relay/presence.ts';
import { command, frame, saved, stepOne, stepTwo, update } from '../support/rawSocket.ts';
import { GUID } from './guid.ts';
import type { Attempt } from './handedIn.ts';
import type { Line } from './line.ts';
import type { Rating } from './ratings.ts';

const slipFrame = (request: number, slip: Slip): Uint8Array =>
  frame(MESSAGE.slip, JSON.stringify({ request, slip }));

/** An honest page of one device: a document of its own, and the stock handshake. */
export class Tab {
  doc: Y.Doc;
  readonly voter: string;
  line: Line | null = null;
  stage: Stage | null = null;
  /** Why the relay closed the last socket. */
  closedWith: CloseReason | null = null;
  asked = 0;
  acknowledged = 0;
  notices: string[] = [];
  /** What each question asked about. */
  readonly #promises = new Map<number, Y.Snapshot>();
  #clock = 0;
  #lastUpdate: Uint8Array | null = null;
  #seenPresence: Uint8Array | null = null;
  #request = 0;
  readonly #attempts = new Map<number, Attempt>();
  readonly #ratings = new Map<number, Rating>();
  /** Before the answer to its step 1 it may hear of what leans on what it has not got yet. */
  #isSynced = false;

  constructor(client: number, voter: string, copy?: Uint8Array) {
    this.voter = voter;
    this.doc = this.#newDoc(client, copy);
  }

  /** A page load: a new Yjs client id over the copy that the device kept. */
  reload(client: number): void {
    this.line?.cut(0, 0);
    this.doc = this.#newDoc(client, Y.encodeStateAsUpdate(this.doc));
  }

  open(line: Line): void {
    this.line = line;
    this.closedWith = null;
    this.#isSynced = false;
    line.send(stepOne(Y.encodeStateVector(this.doc)));
    // Overtakes the offline edits: the relay must hold it until those are here.
    if (this.asked > this.acknowledged) this.#ask(this.asked);
  }

  ask(): void {
    this.asked += 1;
    this.#ask(this.asked);
  }

  promisedBy(version: number): Y.Snapshot | undefined {
    return this.#promises.get(version);
  }

  repeat(): void {
    if (this.#lastUpdate) this.line?.send(update(this.#lastUpdate));
  }

  /** Its own state, and like the stock provider sometimes all that it knows of others. */
  show(editing: string, echoes: boolean): void {
    this.#clock += 1;
    const state = JSON.stringify({ org: null, table: null, editing });
    this.line?.send(frame(MESSAGE.awareness, frame(1, this.doc.clientID, this.#clock, state)));
    if (echoes && this.#seenPresence) {
      this.line?.send(frame(MESSAGE.awareness, this.#seenPresence));
    }
  }

  steer(body: unknown): void {
    if (!this.stage) return;
    this.#request += 1;
    this.line?.send(command(this.#request, this.stage.revision, body));
  }

  /** `attempt`: as it is accounted for. */
  hand(slip: Slip, attempt?: Attempt): void {
    if (!this.line) return;
    this.#request += 1;
    if (attempt) this.#attempts.set(this.#request, attempt);
    if (slip.kind === 'rating') this.#ratings.set(this.#request, slip);
    this.line.send(slipFrame(this.#request, slip));
  }

  ratingOf(request: number): Rating | undefined {
    return this.#ratings.get(request);
  }

  attemptOf(request: number): Attempt | undefined {
    return this.#attempts.get(request);
  }

  hear(bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes);
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync:
        return this.#sync(decoding.readVarUint(decoder), decoding.readVarUint8Array(decoder));
      case MESSAGE.awareness:
        this.#seenPresence = decoding.readVarUint8Array(decoder);
        if (!readPresence(this.#seenPresence)) throw new Error('presence that is none');
        return;
      case MESSAGE.saved:
        this.acknowledged = Math.max(this.acknowledged, decoding.readVarUint(decoder));
        return;
      case MESSAGE.stage:
        decoding.readVarUint(decoder);
        // That it is what was stored, `Watch` has seen to.
        return this.#see(JSON.parse(decoding.readVarString(decoder)));
      case MESSAGE.command:
        v.parse(commandAnswerSchema, JSON.parse(decoding.readVarString(decoder)));
        return;
      case MESSAGE.slip:
        v.parse(slipAnswerSchema, JSON.parse(decoding.readVarString(decoder)));
        return;
      case MESSAGE.counts:
        v.parse(countsSchema, JSON.parse(decoding.readVarString(decoder)));
        return;
      case MESSAGE.notice:
        return this.#hearNotice(decoding.readVarString(decoder));
      case MESSAGE.desk:
        v.parse(deskSchema, JSON.parse(decoding.readVarString(decoder)));
        return;
      case MESSAGE.pass:
        decoding.readVarString(decoder);
        return;
      case MESSAGE.clock:
        return;
      default:
        throw new Error('a frame that PROTOCOL.md does not know');
    }
  }

  #hearNotice(json: string): void {
    if (!json.includes('"erased"')) this.notices.push(json);
  }

  lost(reason: CloseReason | null): void {
    this.line = null;
    this.closedWith = reason;
    this.notices = [];
  }

  #ask(version: number): void {
    this.#promises.set(version, Y.snapshot(this.doc));
    this.line?.send(saved(version));
  }

  #sync(step: number, body: Uint8Array): void {
    if (step === SYNC.step1) {
      this.line?.send(stepTwo(Y.encodeStateAsUpdate(this.doc, body)));
      return;
    }
    Y.applyUpdate(this.doc, body, this);
    this.#isSynced ||= step === SYNC.step2;
    const { pendingStructs, pendingDs } = this.doc.store;
    if (this.#isSynced && (pendingStructs ?? pendingDs))
      throw new Error('a device was sent what it cannot apply');
  }

  #see(stage: Stage): void {
    if (stage.revision < (this.stage?.revision ?? 0)) throw new Error('the stage went backwards');
    this.stage = stage;
  }

  #newDoc(client: number, copy?: Uint8Array): Y.Doc {
    const doc = new Y.Doc({ guid: GUID });
    doc.clientID = client;
    if (copy) Y.applyUpdate(doc, copy, this);
    doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin === this) return;
      this.#lastUpdate = bytes;
      this.line?.send(update(bytes));
    });
    return doc;
  }
}
