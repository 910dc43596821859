import { isDeepStrictEqual } from 'node:util';
import * as decoding from 'lib0/decoding';
import * as v from 'valibot';
import * as Y from 'yjs';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { nextPosition } from '#shared/domain/stage/plan.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import { slipAnswerSchema } from '#shared/protocol/slipFrame.ts';
import { isGone, readPresence } from '../../server/relay/presence.ts';
import type { Append } from '../../server/store/Store.ts';
import type { Disk } from './disk.ts';
import { Erasures } from './erasures.ts';
import { HandedIn } from './handedIn.ts';
import { lacking, lackingOf } from './holds.ts';
import type { Line } from './line.ts';
import { Rated } from './ratings.ts';
import type { Tab } from './tab.ts';

/** Looks at every frame the relay sends and everything it stores, at the moment it does. */
export class Watch {
  readonly faults: string[] = [];
  readonly erasures = new Erasures((fault) => this.#say(fault));
  readonly handedIn = new HandedIn((card) => this.erasures.isAsked(card));
  readonly rated = new Rated();
  readonly #disk: () => Disk;
  /** Who may never write while the board is locked. */
  readonly #isParticipant: (participant: ParticipantId) => boolean;
  readonly #seenFrames = new WeakSet<Uint8Array>();
  readonly #seenAppends = new WeakSet<Uint8Array>();
  readonly #locked = new Set<WorkshopId>();
  /** Boards of which the store has refused something since it last took something. */
  readonly #refused = new Set<WorkshopId>();

  constructor(disk: () => Disk, isParticipant: (participant: ParticipantId) => boolean) {
    this.#disk = disk;
    this.#isParticipant = isParticipant;
  }

  /** `tab`: whose line it is; null for an attacker's. */
  sent(frame: Uint8Array, workshop: WorkshopId, tab: Tab | null): void {
    // A broadcast is one frame for everybody.
    const isKnown = this.#seenFrames.has(frame);
    this.#seenFrames.add(frame);
    const decoder = decoding.createDecoder(frame);
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync:
        if (decoding.readVarUint(decoder) === SYNC.step1 || isKnown) return;
        return this.#update(decoding.readVarUint8Array(decoder), workshop);
      case MESSAGE.awareness:
        if (isKnown) return;
        return this.#presence(decoding.readVarUint8Array(decoder), workshop);
      case MESSAGE.saved:
        return this.#saved(decoding.readVarUint(decoder), workshop, tab);
      case MESSAGE.slip:
        return this.#slip(decoding.readVarString(decoder), workshop, tab);
      case MESSAGE.stage:
        decoding.readVarUint(decoder);
        return this.#stage(decoding.readVarString(decoder), workshop);
      default:
        return;
    }
  }

  appending(entries: readonly Append[]): void {
    for (const { workshop, update, bindings } of entries) {
      if (!update || this.#seenAppends.has(update)) continue;
      this.#seenAppends.add(update);
      if (!this.#locked.has(workshop)) continue;
      const { owners } = this.#disk().of(workshop);
      for (const { id } of Y.decodeUpdate(update).structs) {
        const fresh = bindings.find(({ client }) => client === id.client)?.participant;
        const owner = owners.get(id.client) ?? fresh;
        if (owner && this.#isParticipant(owner)) this.#say('a participant wrote on a locked board');
      }
    }
  }

  appended(entries: readonly Append[], worked: boolean): void {
    for (const { workshop } of entries) {
      if (worked) this.#refused.delete(workshop);
      else this.#refused.add(workshop);
      const miscounted = this.rated.stored(workshop, this.#disk().of(workshop).board);
      if (miscounted) this.#say(miscounted);
    }
  }

  /** A relay that starts has been refused nothing yet. */
  restarted(): void {
    this.#refused.clear();
  }

  /** What every socket is owed at every moment. */
  look(lines: readonly Line[]): void {
    for (const line of lines) {
      if (!line.isSeated) continue;
      const isTold = line.notice?.includes('notSaving') ?? false;
      if (isTold !== this.#refused.has(line.workshop)) {
        this.#say(isTold ? 'nobody said that it saves again' : 'nobody said that it does not save');
      }
      if (line.isPressed) this.#say('a reader that is behind was sent still more');
    }
  }

  steered(workshop: WorkshopId, before: Stage, after: Stage): void {
    const miscounted = this.handedIn.stored(workshop, before, after);
    if (miscounted) this.#say(miscounted);
    if (after.revision !== before.revision + 1) this.#say('a revision of the stage was skipped');
    const [from, to] = [before.position, after.position].map((one) => JSON.stringify(one));
    // Whoever steers here presses "next" or takes back; only that leaves nothing to take back.
    const allowed = after.undo === null ? before.undo?.position : nextPosition(before);
    if (from !== to && JSON.stringify(allowed) !== to) this.#say(`the room went ${from} → ${to}`);
  }

  #update(body: Uint8Array, workshop: WorkshopId): void {
    const lacks = lackingOf(this.#disk().of(workshop).board, body);
    if (lacks) this.#say(`sent before it was on the disk: ${lacks}`);
  }

  #saved(version: number, workshop: WorkshopId, tab: Tab | null): void {
    const promised = tab?.promisedBy(version);
    const lacks = promised && lacking(this.#disk().of(workshop).board, promised);
    if (lacks) this.#say(`acknowledged before it was on the disk: ${lacks}`);
  }

  #presence(body: Uint8Array, workshop: WorkshopId): void {
    for (const entry of readPresence(body) ?? []) {
      if (isGone(entry)) continue;
      const owner = this.#disk().of(workshop).owners.get(entry.client);
      const state = new TextDecoder().decode(entry.json);
      if (!owner) this.#say('presence of a client id that is nobody’s on the disk');
      else if (!state.includes(owner)) this.#say('presence of somebody in another’s name');
    }
  }

  /** Acknowledged: from now on it is to be counted. */
  #slip(json: string, workshop: WorkshopId, tab: Tab | null): void {
    const { request, refusal } = v.parse(slipAnswerSchema, JSON.parse(json));
    const rating = tab?.ratingOf(request);
    if (rating && tab) {
      const wrong = this.rated.answered(workshop, tab.voter, rating, refusal);
      if (wrong) this.#say(wrong);
    }
    const attempt = tab?.attemptOf(request);
    if (!attempt) return;
    const stage = this.#disk().of(workshop).stages.at(-1);
    const fault = this.handedIn.answered(attempt, refusal, stage);
    if (fault) this.#say(fault);
  }

  #stage(json: string, workshop: WorkshopId): void {
    const stage: Stage = JSON.parse(json);
    const stored = this.#disk()
      .of(workshop)
      .stages.some((one) => isDeepStrictEqual(one, stage));
    if (!stored) return this.#say('a stage that is not stored was sent');
    if (stage.locked) this.#locked.add(workshop);
    else this.#locked.delete(workshop);
  }

  #say(fault: string): void {
    this.faults.push(fault);
  }
}
