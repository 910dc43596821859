import type { BoardDoc } from '#shared/board/doc.ts';
import { exhaustive } from '#shared/domain/assert.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { CLOSE, type CloseReason } from '#shared/protocol/closeCodes.ts';
import { tagFault, tagWorkshop } from '../log.ts';
import type { Append, AppendOutcome, Erased, Workshop } from '../store/Store.ts';
import { Allowance } from './allowance.ts';
import { type Capability, isCurrent } from './capability.ts';
import { LogLength } from './compaction.ts';
import type { Connection } from './connection.ts';
import { keepDates } from './dates.ts';
import { DeskKeeper } from './desk.ts';
import { Erasing } from './erase/Erasing.ts';
import { fetchHeld } from './fetchHeld.ts';
import { givePass } from './file/pass.ts';
import type { Frame } from './frames/read.ts';
import { clockFrame } from './frames/write.ts';
import { withNewestKeys } from './generations.ts';
import { Greeting } from './greeting.ts';
import type { Laggards } from './laggards.ts';
import { ofWorkshop } from './limits.ts';
import { Line } from './line.ts';
import { LiveBoard } from './liveBoard.ts';
import { Marks } from './marks/marks.ts';
import { materialIn } from './material.ts';
import { Members } from './members.ts';
import { Following } from './others/Following.ts';
import { OwnEdits } from './ownEdits.ts';
import { PresentDevices } from './presentDevices.ts';
import type { RoomsTerms } from './rooms.ts';
import { SavingNotice } from './savingNotice.ts';
import { serverName } from './serverName.ts';
import { Slips } from './slips/slips.ts';
import { Steering } from './steering.ts';
import type { Stored } from './stored.ts';
import type { Ticking } from './tick.ts';
import type { Work } from './work.ts';

export interface RoomTerms extends RoomsTerms {
  /** The room is of no use any more: everybody has been closed with `reason`. */
  readonly ended: (room: Room) => void;
}

/** One workshop, open in memory: who is here, the board, the stage, and who hears of what. */
export class Room implements Ticking {
  readonly board: LiveBoard;
  readonly steering: Steering;
  readonly slips: Slips;
  readonly marks: Marks;
  readonly desk: DeskKeeper;
  readonly erasing: Erasing;
  readonly present: PresentDevices;
  readonly laggards: Laggards;
  /** What other relays do; null: there are none. */
  readonly following: Following | null;
  /** What all its sockets together may still send. */
  readonly allowance: Allowance;
  readonly #terms: RoomTerms;
  readonly #logLength: LogLength;
  readonly #line = new Line();
  readonly #edits = new OwnEdits();
  readonly #members = new Members();
  readonly #saving = new SavingNotice(this.#members);
  readonly #greeting: Greeting;
  #workshop: Workshop;
  #hasEnded = false;

  constructor(workshop: Workshop, stored: Stored, terms: RoomTerms) {
    const { board: log, stage, desk, slips } = stored;
    const { time, metrics, limits, bus } = terms;
    this.#workshop = workshop;
    this.#terms = terms;
    this.laggards = terms.laggards;
    this.allowance = new Allowance(ofWorkshop(limits), time.steady());
    this.steering = new Steering(stage, {
      ...terms,
      workshop: workshop.id,
      line: this.#line,
      server: serverName(workshop),
      count: (round) => this.slips.count(round),
      countCheck: (check) => this.slips.countCheck(check),
      slips: () => this.slips,
      changed: (next, before, by) => this.#stageChanged(next, before, by),
    });
    this.slips = new Slips(slips, { ...terms, room: this, line: this.#line });
    this.board = new LiveBoard(workshop.id, log, {
      members: this.#members,
      ...{ metrics, time },
      mostQueuedBytes: limits.queuedBytes,
      seen: () => (this.following ? this.#logLength.seq : null),
      isLocked: () => this.steering.stage.locked,
      refused: (rule) => terms.log.write('refused', { workshop: tagWorkshop(workshop.id), rule }),
    });
    this.#greeting = new Greeting(workshop.epoch, { ...terms, room: this });
    this.#logLength = new LogLength(log, {
      ...terms,
      workshop: workshop.id,
      isShared: bus !== null,
      board: this.board,
    });
    this.marks = new Marks({
      ...terms,
      workshop: workshop.id,
      board: this.board,
      seq: () => this.#logLength.seq,
      position: () => this.steering.stage.position,
    });
    this.desk = new DeskKeeper(desk, {
      ...terms,
      workshop: workshop.id,
      members: this.#members,
      server: serverName(workshop),
      line: this.#line,
      material: (exit) => materialIn(this, exit),
    });
    this.erasing = new Erasing(log, { ...terms, room: this, fold: () => this.#logLength.fold() });
    this.present = new PresentDevices({
      tellOthers: bus && ((body) => bus.tell({ kind: 'presence', workshop: workshop.id, body })),
      members: this.#members,
      time,
      standing: (client, member) => this.board.claims.standing(client, member),
      claim: (client, from, settled) => this.#put({ kind: 'claim', from, client, settled }),
    });
    this.following = bus
      ? new Following({ ...terms, room: this, log: this.#logLength, line: this.#line })
      : null;
    this.slips.forgetOpened().catch(() => undefined); // the store has said why; the next opening tries again
  }

  get id(): WorkshopId {
    return this.#workshop.id;
  }

  get workshop(): Workshop {
    return this.#workshop;
  }

  get members(): ReadonlySet<Connection> & Pick<Members, 'numberOf'> {
    return this.#members;
  }

  admits(capability: Capability): boolean {
    return isCurrent(this.#workshop, capability);
  }

  join(member: Connection): void {
    this.#members.add(member);
    this.#greeting.greet(member);
    for (const part of [this.#saving, this.present]) part.welcome(member);
    this.slips.tell(member);
    this.desk.welcome(member);
    givePass(this.#workshop, member);
    this.erasing.welcome(member);
    this.slips.visits.came(member);
  }

  leave(member: Connection): void {
    if (!this.#members.delete(member)) return;
    this.present.leave(member);
    this.slips.visits.left(member);
  }

  receive(from: Connection, frame: Frame): void {
    switch (frame.kind) {
      case 'step1':
      case 'update':
      case 'saved':
        return this.#put({ ...frame, from });
      case 'presence':
        return this.present.take(from, frame.body);
      case 'queryPresence':
        return this.present.tell(from);
      case 'command':
        this.steering.command(from, frame.json).catch((fault: unknown) => this.broke(fault));
        return;
      case 'slip':
        this.slips.take(from, frame.json).catch((fault: unknown) => this.broke(fault));
        return;
      case 'deskCommand':
        this.desk.command(from, frame.json).catch((fault: unknown) => this.broke(fault));
        return;
      case 'clock':
        return from.send(clockFrame(this.#terms.time.now(), frame.ping));
      default:
        return exhaustive(frame);
    }
  }

  /** An edit of the relay's own. Resolves when it is on the disk and everybody has been sent it. */
  edit<Value>(change: (doc: BoardDoc) => Value, erases: readonly Erased[] = []): Promise<Value> {
    if (this.#hasEnded) return Promise.reject(new Error('the room has ended'));
    return this.#edits.make(change, (work) => this.#put(work), erases);
  }

  /** Its keys have changed. [P12] Whoever holds an old one is closed at once. */
  changeWorkshop(workshop: Workshop): void {
    // The dates are the room's own to keep.
    const { codeFrom, codeUntil, deleteAt } = this.#workshop;
    this.followWorkshop({ ...workshop, codeFrom, codeUntil, deleteAt });
  }

  /** The same, with dates that another relay has kept. */
  followWorkshop(workshop: Workshop): void {
    this.#workshop = withNewestKeys(this.#workshop, workshop);
    for (const member of [...this.#members]) {
      if (!this.admits(member.capability)) member.close('badCapability');
    }
  }

  /** Looks after a log that nobody writes in. Called now and then. */
  look(): void {
    if (this.#logLength.isQuiet && this.board.isAtRest) void this.#logLength.tidyWhenQuiet();
  }

  gather(): Append | null {
    return this.#hasEnded ? null : this.board.gather();
  }

  settle(outcome: AppendOutcome): void {
    if (this.#hasEnded) return;
    if (!outcome.ok && outcome.reason === 'behind') return this.following?.catchUpSoon();
    // Erased in, or deleted, by somebody else: what is here is history. Devices come back to what there is now.
    if (!outcome.ok) return this.end('tryLater');
    this.#saving.tell(true);
    const update = this.board.committed();
    if (!this.#logLength.grew(outcome.seq, update?.length ?? 0)) this.following?.catchUpSoon();
    this.marks.committed();
    this.erasing.look();
    // What came while the store refused was not part of this tick.
    if (!this.board.isAtRest) this.#terms.ticker.touch(this);
    void this.#logLength.tidy(false);
  }

  postponed(): void {
    this.#saving.tell(false);
  }

  broke(fault: unknown): void {
    const workshop = tagWorkshop(this.id);
    this.#terms.log.write('roomBroke', { workshop, fault: tagFault(fault) });
    this.end('tryLater');
  }

  /** Closes everybody. The log on the disk is all that is left, and all that is needed. */
  end(reason: CloseReason): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    for (const member of [...this.#members]) member.close(reason);
    this.#greeting.close();
    this.present.close();
    this.slips.close();
    this.marks.close();
    this.erasing.close();
    this.#edits.fail(new Error(`room ended with ${CLOSE[reason]}`));
    this.#terms.ended(this);
  }

  /** Whether anything would be lost or left hanging if the room went away now. */
  get isAtRest(): boolean {
    return this.#members.size === 0 && this.board.isAtRest && this.#edits.areDone;
  }

  /** Resolves when every command and slip so far has been answered, and what they called for is done. */
  async answered(): Promise<void> {
    await this.#line.run(() => this.slips.visits.keep()).catch(() => undefined); // the store has said why
    await this.#line.atRest();
    await this.marks.atRest();
  }

  /** Before the room goes to rest: what the next loading would have to replay is folded in. */
  async rest(): Promise<void> {
    await this.answered();
    await this.erasing.rest();
    await this.#logLength.tidy(true);
  }

  /** Brings the code's and the deletion's dates in line with the stage. */
  async keepDates(): Promise<void> {
    const { store, time } = this.#terms;
    const dates = await keepDates(store, this.workshop, this.steering.stage, time.now());
    this.#workshop = { ...this.#workshop, ...dates };
  }

  #put(work: Work): void {
    this.board.put(work);
    this.#terms.ticker.touch(this, work.kind === 'update' && !work.stepTwo ? 1 : 0);
  }

  #stageChanged(stage: Stage, before: Stage, by: 'us' | 'others'): void {
    this.#greeting.tell(this.#members);
    if (before.locked && !stage.locked) fetchHeld(this.#members, this.board);
    this.slips.follow(stage, before);
    // Who wrote it does the rest.
    if (by === 'others') return;
    this.marks.follow(stage.position, before.position);
    void this.keepDates();
  }
}
