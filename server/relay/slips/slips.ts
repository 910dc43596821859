import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { assert } from '#shared/domain/assert.ts';
import type { CardId, CheckId } from '#shared/domain/ids.ts';
import { atLeast, can } from '#shared/domain/role.ts';
import type { CheckCount } from '#shared/domain/stage/checks.ts';
import type { Round, Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { tallyOf } from '#shared/domain/stage/tally.ts';
import { type Counts, slipRequestSchema } from '#shared/protocol/slipFrame.ts';
import type { Store, StoredSlip } from '../../store/Store.ts';
import { countsFrame, slipAnswerFrame } from '../frames/write.ts';
import type { Line } from '../line.ts';
import type { Member } from '../member.ts';
import { parseJson } from '../parseJson.ts';
import type { Room } from '../room.ts';
import type { Cancel, Time } from '../time.ts';
import { ballotBox, emptiedBy, type Rated } from './boxes.ts';
import { countSlips } from './counts.ts';
import { type DeviceState, deviceState } from './deviceState.ts';
import { countAnswers } from './factors.ts';
import { judgeSlip, type KeptSlip, type Refusal } from './judgeSlip.ts';
import { answersTo, ENOUGH_RATINGS, isOpened, openedBoxes, openIn } from './ratings.ts';
import { rowsOf } from './rowsOf.ts';
import { SlipBoxes } from './slipBoxes.ts';
import { toBallot, withoutCards } from './storedSlip.ts';
import { Visits } from './Visits.ts';
import { votedCard } from './votedCard.ts';

interface Surroundings {
  readonly store: Store;
  readonly time: Time;
  /** Shared with whoever steers: no ballot is taken while a round is being counted. */
  readonly line: Line;
  readonly room: Pick<
    Room,
    'id' | 'board' | 'steering' | 'members' | 'present' | 'edit' | 'following'
  >;
}

const requestNumberSchema = v.object({ request: slipRequestSchema.entries.request });
/** Between two tellings of how many there are. */
const COUNTS_PAUSE_MS = 250;
/** Before the first reading of what several relays change. */
const NEVER_READ = -1;
/** Other relays steer, and take slips in, at the same time. */
const MOST_TRIES = 10;

/**
 * [P40]–[P44], [P65] What devices hand in that nobody else may read: ballots of an open round, answers to an open
 * check, and how many drafts wait on them. Kept apart from the board, acknowledged after the commit; everybody hears only how many there are.
 */
export class Slips {
  readonly visits: Visits;
  readonly #around: Surroundings;
  readonly #boxes: SlipBoxes;
  /** How many commits had changed them when they were read; null: only this relay's do. */
  #number: number | null;
  #cancel: Cancel | null = null;
  #isClosed = false;

  constructor(stored: readonly StoredSlip[], around: Surroundings) {
    this.#around = around;
    this.#boxes = new SlipBoxes(stored);
    this.#number = around.store.shared ? NEVER_READ : null;
    this.visits = new Visits({
      ...around,
      boxes: this.#boxes,
      refresh: around.store.shared ? () => this.refresh() : null,
      put: (slips) => this.#putSoon(slips),
    });
  }

  get #stage(): Stage {
    return this.#around.room.steering.stage;
  }

  #counts(): Counts {
    return countSlips(this.#boxes, this.#stage, this.#around.room.board);
  }

  get number(): number | null {
    return this.#number;
  }

  /** [P108] As other relays have left them. Within the line. Rejects with the store. */
  async refresh(): Promise<void> {
    const { store, room } = this.#around;
    // First the number: what comes in between is read, and read again.
    const heads = await store.shared?.heads([room.id]);
    const now = heads?.get(room.id);
    if (!now || now.slips === this.#number) return;
    const told = this.#counts();
    this.#boxes.replace(await store.readSlips(room.id));
    this.#number = now.slips;
    if (!isDeepStrictEqual(told, this.#counts())) this.#tellSoon();
  }

  /** A commit of this relay's has changed them. */
  wroteOnce(): void {
    if (this.#number !== null) this.#number += 1;
  }

  /** [P90] Every device that was ever here. */
  get devices(): readonly DeviceState[] {
    const { members, board, present } = this.#around.room;
    const here = new Set([
      ...Array.from(members, ({ participant }) => participant),
      ...board.claims.owners.ofAll(present.clientsElsewhere),
    ]);
    return this.visits.rows.map((row) => deviceState(row, here));
  }

  async take(from: Member, json: string): Promise<void> {
    const value = parseJson(json);
    const numbered = v.safeParse(requestNumberSchema, value);
    if (!numbered.success) return from.close('badData');
    const { request } = numbered.output;
    const answer = (refusal: Refusal | null) => from.send(slipAnswerFrame({ request, refusal }));
    if (!can(from.role, 'writeBoard')) return answer('notAllowed');
    if (!from.takesCommand()) return answer('tooFast');
    const parsed = v.safeParse(slipRequestSchema, value);
    if (!parsed.success) return answer('malformed');
    const { slip } = parsed.output;
    if (slip.kind === 'openRatings') return answer(await this.#open(from, slip));
    await this.#around.line.run(async () => {
      if (from.counts()) answer(await this.#accept(from, slip));
    });
  }

  /**
   * [P86] On the board first, counted as it is written, and then out of the box: it can be opened again whatever happens
   * in between. Not in the line, in which nobody should wait for a disk that refuses.
   */
  async #open(from: Member, rated: Rated): Promise<Refusal | null> {
    const { line, room } = this.#around;
    if (!from.counts()) return 'notAllowed';
    if (this.#stage.locked && !atLeast(from.role, 'facilitator')) return 'notAllowed';
    if (isOpened(room.board.doc, rated)) return null; // two pressed at once
    if (answersTo(room.board.doc, this.#boxes, rated) < ENOUGH_RATINGS) return 'unknown';
    try {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        if (this.#number !== null) await line.run(() => this.refresh());
        await room.edit((doc) => openIn(doc, this.#boxes, rated));
        if (await this.forgetOpened()) return null;
      }
    } catch {
      // the store has said in the log why
    }
    return 'unavailable';
  }

  /**
   * Whose the answers were that everybody can see now. Also at the beginning, should a relay have died between the two
   * commits. False: one came in at another relay since they were counted.
   */
  forgetOpened(): Promise<boolean> {
    const { line, store, room } = this.#around;
    return line.run(async () => {
      if (this.#number === NEVER_READ) await this.refresh();
      const opened = openedBoxes(room.board, this.#boxes);
      if (opened.length === 0) return true;
      if (!(await store.emptySlips(room.id, opened, this.#number))) return false;
      this.wroteOnce();
      for (const box of opened) this.#boxes.empty(box);
      this.#tellSoon();
      return true;
    });
  }

  /** What everybody may know, when there is anything to tell. */
  tell(member: Member): void {
    const counts = this.#counts();
    const ratings = counts.ratings?.length ?? 0;
    const all = counts.drafts.length + counts.ballots.length + counts.answers + ratings;
    if (all > 0) member.send(countsFrame(counts));
  }

  /** What the ballots of a round come to, and how many they are. */
  count(round: Round): { readonly tally: Round['tally']; readonly voters: number } {
    const { tables } = this.#stage;
    const ballots = this.#boxes.in(ballotBox(round.id)).map((slip) => {
      const ballot = toBallot(slip);
      return { ...ballot, table: standsFor(ballot.table, tables) };
    });
    const groupOf = (card: CardId) => votedCard(this.#around.room.board.doc, card)?.group ?? null;
    return { tally: tallyOf(ballots, round.perCard, groupOf), voters: ballots.length };
  }

  /** What the answers to a check come to. */
  countCheck(check: CheckId): CheckCount {
    return countAnswers(this.#boxes, check);
  }

  /** The stage has changed on the disk, and the boxes that it empties with it. */
  follow(after: Stage, before: Stage): void {
    const { board } = this.#around.room;
    const told = countSlips(this.#boxes, before, board);
    for (const box of emptiedBy(before, after)) this.#boxes.empty(box);
    if (!isDeepStrictEqual(told, countSlips(this.#boxes, after, board))) this.#tellSoon();
  }

  /** Takes erased cards out of the ballots: whoever voted for them has those votes back. Rejects with the store. */
  forget(isGone: (card: string) => boolean): Promise<void> {
    return this.#around.line.run(async () => {
      // As they lie on the disk: there may be one that nobody was told is kept.
      const { store, room } = this.#around;
      if (this.#number !== null) await this.refresh();
      const alone = this.#number === null ? await store.readSlips(room.id) : null;
      const changed = () => withoutCards(alone ?? this.#boxes.all, isGone);
      if (changed().length === 0) return;
      assert(
        await this.#putSoon(changed, () => this.#number),
        'there is a moment in which nobody steers',
      );
      this.#tellSoon();
    });
  }

  close(): void {
    this.#isClosed = true;
    this.visits.close();
    this.#cancel?.();
  }

  async #accept(from: Member, slip: KeptSlip): Promise<Refusal | null> {
    try {
      const refusal = await this.#judgeAndPut(from, slip);
      if (refusal) return refusal;
      this.#tellSoon();
      if (slip.kind !== 'rating') return null;
      // The table's answers may have been counted while this one was on its way to the disk.
      if (this.#number !== null) await this.#around.room.following?.catchUp();
      return isOpened(this.#around.room.board.doc, slip) ? 'closed' : null;
    } catch {
      return 'unavailable'; // the store has said in the log why
    }
  }

  /** What it is judged by may have changed at another relay: then it is judged anew. */
  async #judgeAndPut(from: Member, slip: KeptSlip): Promise<Refusal | null> {
    const { room, time } = this.#around;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      // Who has just come here from another relay has been here for longer.
      if (this.#number !== null) await this.visits.keep();
      const by = {
        boxes: this.#boxes,
        visits: this.visits,
        stage: this.#stage,
        doc: room.board.doc,
      };
      const refusal = judgeSlip(slip, from, by);
      if (refusal) return refusal;
      // Who votes was here: that is on the disk before the ballot is.
      await this.visits.keep();
      const counts = slip.kind === 'exit' || (slip.kind === 'ballot' && slip.turn > 0);
      const rows = rowsOf(slip, from.participant, by, time.now());
      if (await this.#put(rows, counts ? this.#number : null)) return null;
      if (this.#number === null) break;
      await room.steering.follow();
    }
    return 'unavailable';
  }

  async #put(slips: readonly StoredSlip[], counted: number | null = null): Promise<boolean> {
    const { store, room } = this.#around;
    const isPut = await store.putSlips(room.id, slips, this.#stage.revision, counted);
    if (isPut) this.wroteOnce();
    if (isPut) for (const slip of slips) this.#boxes.put(slip);
    return isPut;
  }

  /** Whatever the stage is, once nobody changes it at the same time. */
  async #putSoon(
    slips: () => readonly StoredSlip[],
    counted: () => number | null = () => null,
  ): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (await this.#put(slips(), counted())) return true;
      if (this.#number === null) return false;
      await this.#around.room.steering.follow();
    }
    return false;
  }

  #tellSoon(): void {
    if (this.#isClosed) return;
    this.#cancel ??= this.#around.time.later(COUNTS_PAUSE_MS, () => {
      this.#cancel = null;
      const frame = countsFrame(this.#counts());
      for (const member of this.#around.room.members) member.send(frame);
    });
  }
}
