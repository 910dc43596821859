import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { assert, exhaustive } from '#shared/domain/assert.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { atLeast } from '#shared/domain/role.ts';
import type { Metrics } from '../metrics.ts';
import type { Append, Binding, BoardLog } from '../store/Store.ts';
import { Answers } from './answers.ts';
import { ErasedThings } from './erase/ErasedThings.ts';
import { savedFrame, stepOneFrame, updateFrame } from './frames/write.ts';
import { writerOf } from './guard/brought.ts';
import { Guard, type Rule, type Sender, type Verdict } from './guard/guard.ts';
import { loadDoc } from './loadDoc.ts';
import type { Member } from './member.ts';
import { Owners } from './owners.ts';
import type { BoardView } from './reader.ts';
import { isStateVector, StepTwoCache } from './stepTwo.ts';
import type { Time } from './time.ts';
import { sizeOf, type Work, withOwnBytes } from './work.ts';

export interface Surroundings {
  readonly members: Iterable<Member>;
  readonly metrics: Metrics;
  readonly time: Time;
  /** Only a store that refuses for long lets this much gather. */
  readonly mostQueuedBytes: number;
  /** Whether participants may not write just now. */
  isLocked(): boolean;
  refused(rule: Rule): void;
}

const TICK = Symbol('tick');
/** A file of a whole day has as many client ids as all its devices made. */
const MOST_BROUGHT = 100_000;

/**
 * A board in memory and its queue. `gather` checks and applies; `settle` tells the world, once it is
 * on the disk. Between the two the document is ahead of the disk, and nothing of it may be seen.
 */
export class LiveBoard implements BoardView {
  readonly doc: BoardDoc;
  readonly #guard: Guard;
  readonly #owners: Owners;
  readonly #workshop: WorkshopId;
  readonly erased: ErasedThings;
  readonly #around: Surroundings;
  readonly #stepTwos = new StepTwoCache();
  readonly #answers: Answers;
  #vector: Uint8Array | null = null;
  #queue: Work[] = [];
  #queuedBytes = 0;
  #unsaved: Append | null = null;
  #emitted: Uint8Array[] = [];
  #bindings: Binding[] = [];
  /** What is to be said after the commit, in order. */
  #afterwards: (() => void)[] = [];

  constructor(workshop: WorkshopId, log: BoardLog, around: Surroundings) {
    this.#workshop = workshop;
    this.erased = new ErasedThings(log);
    this.#around = around;
    this.#owners = new Owners(log.bindings);
    this.doc = loadDoc(log);
    this.#answers = new Answers({ time: around.time, board: this });
    this.#guard = new Guard(this.doc, (id) => this.erased.isGone(id));
    this.doc.on('update', (update: Uint8Array) => {
      this.#emitted.push(update);
      this.#vector = null;
    });
  }

  /** Whether memory and disk are the same and nothing waits. */
  get isAtRest(): boolean {
    return this.#unsaved === null && this.#queue.length === 0;
  }

  /** Whether the document holds nothing that is not on the disk. */
  get isSaved(): boolean {
    return this.#unsaved === null;
  }

  get vector(): Uint8Array {
    this.#vector ??= Y.encodeStateVector(this.doc);
    return this.#vector;
  }

  get snapshot(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  /** Whose a client id is to a member: its own on the disk, on the way there or free to become so, or somebody else's. */
  standing(client: number, member: Member): 'own' | 'free' | 'foreign' {
    const { ownerOf, claimsLeft, participant } = this.#senderOf(member);
    const owner = ownerOf(client);
    if (owner === participant) return this.#isOnDisk(client) ? 'own' : 'free';
    return owner === null && claimsLeft > 0 ? 'free' : 'foreign';
  }

  stepTwo(vector: Uint8Array): readonly Uint8Array[] {
    return this.#stepTwos.frames(this.doc, vector, this.#answers.areMany);
  }

  /** What came after `vector`, as an update for a reader that fell behind. */
  since(vector: Uint8Array): Uint8Array {
    return updateFrame(Y.encodeStateAsUpdate(this.doc, vector));
  }

  /** What a file brings, judged as what comes over a socket is. To be called within an edit of the relay's own. */
  bring(update: Uint8Array, from: Omit<Sender, 'ownerOf' | 'claimsLeft'>): Verdict {
    const sender = this.#senderOf(from);
    const verdict = this.#guard.check(update, sender);
    if (verdict.kind !== 'apply') return verdict;
    for (const client of verdict.newClients) {
      const participant = writerOf(sender, client);
      if (participant !== 'relay') this.#bind(client, { participant });
    }
    Y.transact(this.doc, () => {
      Y.applyUpdate(this.doc, verdict.update);
      this.erased.dropLate(this.doc);
    });
    return verdict;
  }

  /** Whose each client id is, as far as anybody's. */
  get bindings(): readonly Binding[] {
    return this.#owners.all;
  }

  put(work: Work): void {
    const size = sizeOf(work);
    if (work.kind !== 'edit' && this.#queuedBytes + size > this.#around.mostQueuedBytes) {
      return work.from.close('tryLater');
    }
    this.#queuedBytes += size;
    // While the store refuses this may wait for long, and must not keep a whole piece of the network's memory.
    this.#queue.push(this.#unsaved ? withOwnBytes(work) : work);
  }

  gather(): Append | null {
    if (this.#unsaved) return this.#unsaved;
    const queue = this.#queue;
    this.#queue = [];
    this.#queuedBytes = 0;
    Y.transact(
      this.doc,
      () => {
        for (const work of queue) if (work.kind !== 'edit') this.#do(work);
        this.erased.dropLate(this.doc);
      },
      TICK,
      false,
    );
    // Apart from the others: in a transaction with somebody's update Yjs takes an edit of ours for a stranger's.
    for (const work of queue) if (work.kind === 'edit') this.#do(work);
    const { pendingStructs, pendingDs } = this.doc.store;
    const isWhole = pendingStructs === null && pendingDs === null;
    assert(isWhole, 'a checked update leaves nothing pending');
    if (this.#emitted.length + this.#bindings.length === 0 && !this.erased.hasFresh) {
      this.#speak();
      return null;
    }
    this.#unsaved = {
      workshop: this.#workshop,
      update: this.#emitted.length > 0 ? Y.mergeUpdates(this.#emitted) : null,
      bindings: this.#bindings,
      ...this.erased.take(),
    };
    this.#emitted = [];
    this.#bindings = [];
    return this.#unsaved;
  }

  /** The disk has it: everybody else gets it, then those who sent it hear so. Gives what was committed. */
  committed(): Uint8Array | null {
    const { update = null, erased = [] } = this.#unsaved ?? {};
    this.erased.committed(this.#unsaved ?? {});
    this.#unsaved = null;
    // What is erased must not come out of an answer that was encoded before.
    if (erased.length > 0) this.#stepTwos.clear();
    if (update) {
      this.#stepTwos.grew(update);
      const frame = updateFrame(update);
      for (const member of this.#around.members) member.sendUpdate(frame, this);
    }
    this.#speak();
    return update;
  }

  #speak(): void {
    const afterwards = this.#afterwards;
    this.#afterwards = [];
    for (const say of afterwards) say();
  }

  #do(work: Work): void {
    // [P12] Asked now, not when it came: a key may have been rotated while this waited.
    if (work.kind !== 'edit' && !work.from.counts()) return;
    switch (work.kind) {
      case 'step1':
        return this.#answer(work.from, work.vector);
      case 'update':
        return this.#take(work.from, work.update, work.stepTwo);
      case 'saved':
        return this.#echo(work.from, work.from.seat.saved(work.version));
      case 'claim':
        return this.#claim(work.from, work.client, work.settled);
      case 'edit':
        work.edit(this.doc);
        this.erased.add(work.erases);
        this.#afterwards.push(work.settled);
        return;
      default:
        return exhaustive(work);
    }
  }

  #answer(from: Member, vector: Uint8Array): void {
    if (!isStateVector(vector)) return from.close('badData');
    this.#afterwards.push(() => this.#answers.ask(from, vector));
  }

  #take(from: Member, update: Uint8Array, stepTwo: boolean): void {
    const verdict = this.#guard.check(update, this.#senderOf(from));
    if (
      this.#around.isLocked() &&
      !atLeast(from.role, 'facilitator') &&
      verdict.kind !== 'nothing'
    ) {
      // [P11] A screen has nothing that an unlock could bring.
      if (verdict.kind === 'refused') return this.#refuse(from, verdict);
      return from.seat.awaitStepTwo();
    }
    switch (verdict.kind) {
      case 'nothing':
        break;
      case 'apply':
        for (const client of verdict.newClients) this.#bind(client, from);
        Y.applyUpdate(this.doc, verdict.update, TICK);
        this.#around.metrics.updates.add(1);
        from.seat.progressed();
        break;
      case 'gap':
        return this.#askAgain(from, from.seat.gapped(verdict.span, stepTwo));
      case 'refused':
        return this.#refuse(from, verdict);
      default:
        return exhaustive(verdict);
    }
    if (stepTwo) this.#echo(from, from.seat.stepTwoArrived());
  }

  #askAgain(from: Member, answer: 'ask' | 'ignore' | 'reset'): void {
    if (answer === 'reset') from.close('reset');
    else if (answer === 'ask') this.#afterwards.push(() => from.send(stepOneFrame(this.vector)));
  }

  #refuse(
    from: Member,
    { rule, reason }: { rule: Rule; reason: Parameters<Member['close']>[0] },
  ): void {
    this.#around.metrics.refusals.add(1, rule);
    this.#around.refused(rule);
    from.close(reason);
  }

  #echo(from: Member, version: number | null): void {
    if (version !== null) this.#afterwards.push(() => from.send(savedFrame(version)));
  }

  #claim(from: Member, client: number, settled: (owned: boolean) => void): void {
    const { ownerOf, claimsLeft } = this.#senderOf(from);
    if (ownerOf(client) === null && claimsLeft > 0) this.#bind(client, from);
    const owned = this.#owners.ownerOf(client) === from.participant;
    this.#afterwards.push(() => settled(owned));
  }

  #bind(client: number, { participant }: Pick<Member, 'participant'>): void {
    this.#owners.bind({ client, participant });
    this.#bindings.push({ client, participant });
  }

  #isOnDisk(client: number): boolean {
    const isThis = (binding: Binding) => binding.client === client;
    return !this.#bindings.some(isThis) && this.#unsaved?.bindings.some(isThis) !== true;
  }

  #senderOf({ role, participant, brought }: Omit<Sender, 'ownerOf' | 'claimsLeft'>): Sender {
    const isOurs = (client: number) =>
      client === this.doc.clientID || this.doc.store.clients.has(client);
    return {
      role,
      participant,
      ...(brought ? { brought } : {}),
      claimsLeft: brought ? MOST_BROUGHT : this.#owners.claimsLeft(participant),
      // What is in the document and nobody's was written by the relay.
      ownerOf: (client) => this.#owners.ownerOf(client) ?? (isOurs(client) ? 'relay' : null),
    };
  }
}
