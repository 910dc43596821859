import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { assert, exhaustive } from '#shared/domain/assert.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { atLeast } from '#shared/domain/role.ts';
import type { Metrics } from '../metrics.ts';
import type { Append, BoardLog, Seq } from '../store/Store.ts';
import { Answers } from './answers.ts';
import { Claims } from './claims.ts';
import { ErasedThings } from './erase/ErasedThings.ts';
import { savedFrame, stepOneFrame, updateFrame } from './frames/write.ts';
import { writerOf } from './guard/brought.ts';
import type { Rule, Sender, Verdict } from './guard/guard.ts';
import { LateDoc } from './lateDoc.ts';
import type { Member } from './member.ts';
import { applyOthers, OTHERS } from './others/applyOthers.ts';
import { withWriters } from './others/withWriters.ts';
import type { BoardView } from './reader.ts';
import { isStateVector, StepTwoCache } from './stepTwo.ts';
import type { Time } from './time.ts';
import type { Work } from './work.ts';
import { WorkQueue } from './workQueue.ts';

export interface Surroundings {
  readonly members: Iterable<Member>;
  readonly metrics: Metrics;
  readonly time: Time;
  /** Only a store that refuses for long lets this much gather. */
  readonly mostQueuedBytes: number;
  /** Up to where the log on the disk is known; null: no other relay writes there. */
  seen(): Seq | null;
  /** Whether participants may not write just now. */
  isLocked(): boolean;
  refused(rule: Rule): void;
}

const TICK = Symbol('tick');

/**
 * A board in memory and its queue. `gather` checks and applies; `settle` tells the world, once it is
 * on the disk. Between the two the document is ahead of the disk, and nothing of it may be seen.
 */
export class LiveBoard implements BoardView {
  /** Until it is made whoever has nothing is given what lies on the disk. */
  readonly late: LateDoc;
  /** Whose each client id is. */
  readonly claims: Claims;
  readonly #workshop: WorkshopId;
  readonly erased: ErasedThings;
  readonly #around: Surroundings;
  readonly #stepTwos = new StepTwoCache();
  readonly #answers: Answers;
  #vector: Uint8Array | null = null;
  /** As it was before what is not on the disk yet; null: all of it is there. */
  #stateOnDisk: Map<number, number> | null = null;
  readonly #queue: WorkQueue;
  #unsaved: Append | null = null;
  #emitted: Uint8Array[] = [];
  /** On the disk already, by other relays, and not told yet. */
  #heard: Uint8Array[] = [];
  /** What is to be said after the commit, in order. */
  readonly #afterwards: (() => void)[] = [];

  constructor(workshop: WorkshopId, log: BoardLog, around: Surroundings) {
    this.#workshop = workshop;
    this.erased = new ErasedThings(log);
    this.#around = around;
    this.#queue = new WorkQueue(around.mostQueuedBytes);
    this.late = new LateDoc(log, {
      isGone: (id) => this.erased.isGone(id),
      grew: (update, origin, _, { beforeState }) => {
        (origin === OTHERS ? this.#heard : this.#emitted).push(update);
        if (origin !== OTHERS) this.#stateOnDisk ??= beforeState;
        this.#vector = null;
      },
    });
    this.claims = new Claims(log, this);
    this.#answers = new Answers({ time: around.time, board: this });
    // What an erasure that stopped half way has left there must not be told.
    if (log.erasure !== log.settled || !this.#stepTwos.begin(log)) this.late.make();
    this.late.whenMade(() => this.#stepTwos.goOn());
  }

  get doc(): BoardDoc {
    return this.late.make().doc;
  }

  /** Whether memory and disk are the same and nothing waits. */
  get isAtRest(): boolean {
    return this.isSaved && this.#queue.isEmpty;
  }

  /** Whether the document holds nothing that is not on the disk. */
  get isSaved(): boolean {
    return this.#unsaved === null && this.#emitted.length === 0;
  }

  get vector(): Uint8Array {
    this.#vector ??= Y.encodeStateVector(this.doc);
    return this.#vector;
  }

  get vectorOnDisk(): Uint8Array {
    return this.#stateOnDisk ? Y.encodeStateVector(this.#stateOnDisk) : this.vector;
  }

  get snapshot(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  get isAskedByMany(): boolean {
    return this.#answers.areMany;
  }

  stepTwo(vector: Uint8Array): readonly Uint8Array[] | null {
    const doc = () => (this.isSaved ? this.doc : null);
    return this.#stepTwos.frames(doc, vector, this.#answers.areMany);
  }

  /** What came after `vector`, as an update for a reader that fell behind. */
  since(vector: Uint8Array): Uint8Array {
    return updateFrame(Y.encodeStateAsUpdate(this.doc, vector));
  }

  /** What a file brings, judged as what comes over a socket is. To be called within an edit of the relay's own. */
  bring(update: Uint8Array, from: Omit<Sender, 'ownerOf' | 'claimsLeft'>): Verdict {
    const sender = this.claims.senderOf(from);
    const verdict = this.late.make().guard.check(update, sender);
    if (verdict.kind !== 'apply') return verdict;
    for (const client of verdict.newClients) {
      const participant = writerOf(sender, client);
      if (participant !== 'relay') this.claims.bind(client, { participant });
    }
    Y.transact(this.doc, () => {
      Y.applyUpdate(this.doc, verdict.update);
      this.erased.dropLate(this.doc);
    });
    return verdict;
  }

  put(work: Work): void {
    const isFirst = work.kind === 'step1' && !this.late.isMade && this.#queue.isEmpty;
    if (!isFirst) return this.#queue.put(work, this.#unsaved !== null);
    this.#do(work);
    this.#speak();
  }

  gather(): Append | null {
    if (this.#unsaved) return withWriters(this.#unsaved, this.#around.seen());
    const queue = this.#queue.takeAll();
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
    assert(pendingStructs === null && pendingDs === null, 'a checked update is whole');
    if (this.#emitted.length === 0 && !this.claims.hasFresh && !this.erased.hasFresh) {
      this.#speak();
      return null;
    }
    this.#unsaved = {
      workshop: this.#workshop,
      update: this.#emitted.length > 0 ? Y.mergeUpdates(this.#emitted) : null,
      ...this.claims.take(),
      ...this.erased.take(),
    };
    this.#emitted = [];
    return withWriters(this.#unsaved, this.#around.seen());
  }

  /** [P107] What other relays have put into the log since. False: the board is not what the log says. */
  follow(log: BoardLog): boolean {
    if (!applyOthers(this.doc, log)) return false;
    for (const binding of log.bindings) this.claims.owners.bind(binding);
    this.erased.follow(log);
    // As after an erasure here: others may have erased.
    this.#stepTwos.clear();
    Y.transact(this.doc, () => this.erased.dropLate(this.doc));
    // What is not on the disk must not be told with it: the next commit tells both.
    if (this.isSaved) this.#tell();
    return true;
  }

  /** The disk has it: everybody else gets it, then those who sent it hear so. Gives what was committed. */
  committed(): Uint8Array | null {
    const { update = null, erased = [] } = this.#unsaved ?? {};
    this.erased.committed(this.#unsaved ?? {});
    this.claims.committed();
    this.#unsaved = null;
    if (this.isSaved) this.#stateOnDisk = null;
    // What is erased must not come out of an answer that was encoded before.
    if (erased.length > 0) this.#stepTwos.clear();
    this.#tell(update);
    this.#speak();
    this.#answers.saved();
    return update;
  }

  /** With what others have put into the log, when there was no telling it before. */
  #tell(update: Uint8Array | null = null): void {
    const news = update ? [...this.#heard, update] : this.#heard;
    this.#heard = [];
    const [first, second] = news;
    if (!first) return;
    const told = second ? Y.mergeUpdates(news) : first;
    this.#stepTwos.grew(told);
    const frame = updateFrame(told);
    for (const member of this.#around.members) member.sendUpdate(frame, this);
  }

  #speak(): void {
    for (const say of this.#afterwards.splice(0)) say();
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
    const verdict = this.late.make().guard.check(update, this.claims.senderOf(from));
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
        for (const client of verdict.newClients) this.claims.bind(client, from);
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

  #refuse(from: Member, { rule, reason }: Extract<Verdict, { kind: 'refused' }>): void {
    this.#around.metrics.refusals.add(1, rule);
    this.#around.refused(rule);
    from.close(reason);
  }

  #echo(from: Member, version: number | null): void {
    if (version !== null) this.#afterwards.push(() => from.send(savedFrame(version)));
  }

  #claim(from: Member, client: number, settled: (owned: boolean) => void): void {
    const owned = this.claims.claim(client, from);
    this.#afterwards.push(() => settled(owned));
  }
}
