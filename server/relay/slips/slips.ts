import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { BoardDoc } from '#shared/board/doc.ts';
import { assert, exhaustive } from '#shared/domain/assert.ts';
import type { CardId, CheckId, ParticipantId } from '#shared/domain/ids.ts';
import { atLeast, can } from '#shared/domain/role.ts';
import { judgeBallot, type LyingCard, openRound } from '#shared/domain/stage/ballot.ts';
import type { CheckCount } from '#shared/domain/stage/checks.ts';
import { openCheckOf } from '#shared/domain/stage/checks.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import type { Round, Stage } from '#shared/domain/stage/stage.ts';
import { seatsOf, standsFor } from '#shared/domain/stage/standsFor.ts';
import { tallyOf } from '#shared/domain/stage/tally.ts';
import { type Slip, type SlipAnswer, slipRequestSchema } from '#shared/protocol/slipFrame.ts';
import type { Store, StoredSlip, Workshop } from '../../store/Store.ts';
import { countsFrame, slipAnswerFrame } from '../frames/write.ts';
import type { Line } from '../line.ts';
import type { Member } from '../member.ts';
import { parseJson } from '../parseJson.ts';
import type { Cancel, Time } from '../time.ts';
import { type Box, ballotBox, DEVICES, EXIT, emptiedBy, factorBox, type Rated } from './boxes.ts';
import { countSlips } from './counts.ts';
import { type DeviceState, deviceState } from './deviceState.ts';
import { toExitRows } from './exit.ts';
import { countAnswers } from './factors.ts';
import {
  answersTo,
  ENOUGH_RATINGS,
  isOpened,
  MOST_RATINGS,
  openedBoxes,
  openIn,
  ratingsIn,
} from './ratings.ts';
import { SlipBoxes } from './slipBoxes.ts';
import {
  sinceOf,
  toBallot,
  toDevice,
  toStored,
  voterOf,
  withoutCards,
  withSeen,
} from './storedSlip.ts';
import { Visits } from './Visits.ts';

interface Surroundings {
  readonly store: Store;
  readonly time: Time;
  readonly workshop: Workshop['id'];
  readonly members: Iterable<Member>;
  /** Shared with whoever steers: no ballot is taken while a round is being counted. */
  readonly line: Line;
  readonly stage: () => Stage;
  cardOf(id: CardId): LyingCard | null;
  readonly doc: () => BoardDoc;
  /** An edit of the relay's own. Resolves when it is on the disk. */
  edit(change: (doc: BoardDoc) => void): Promise<void>;
}

/** What is kept for its sender; the rest only asks for something. */
type KeptSlip = Exclude<Slip, { kind: 'openRatings' }>;

type Refusal = NonNullable<SlipAnswer['refusal']>;

const requestNumberSchema = v.object({ request: slipRequestSchema.entries.request });
/** Between two tellings of how many there are. */
const COUNTS_PAUSE_MS = 250;
/** More answers to one question than any hall has devices. */
const MOST_ANSWERS = 2_000;

/**
 * [P40]–[P44], [P65] What devices hand in that nobody else may read: ballots of an open round, answers to an open
 * check, and how many drafts wait on them. Kept apart from the board, acknowledged after the commit; everybody hears only how many there are.
 */
export class Slips {
  readonly visits: Visits;
  readonly #around: Surroundings;
  readonly #boxes: SlipBoxes;
  #cancel: Cancel | null = null;

  constructor(stored: readonly StoredSlip[], around: Surroundings) {
    this.#around = around;
    this.#boxes = new SlipBoxes(stored);
    this.visits = new Visits({
      ...around,
      boxes: this.#boxes,
      put: (slips) => this.#put(slips),
    });
  }

  /** [P90] Every device that was ever here. */
  get devices(): readonly DeviceState[] {
    const here = new Set(Array.from(this.#around.members, ({ participant }) => participant));
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
    const { doc, edit, stage } = this.#around;
    if (!from.counts()) return 'notAllowed';
    if (stage().locked && !atLeast(from.role, 'facilitator')) return 'notAllowed';
    if (isOpened(doc(), rated)) return null; // two pressed at once
    if (answersTo(doc(), this.#boxes, rated) < ENOUGH_RATINGS) return 'unknown';
    try {
      await edit((board) => openIn(board, this.#boxes, rated));
      await this.forgetOpened();
    } catch {
      return 'unavailable'; // the store has said in the log why
    }
    return null;
  }

  /** Whose the answers were that everybody can see now. Also at the beginning, should a relay have died between the two commits. */
  async forgetOpened(): Promise<void> {
    const { doc, line, store, workshop } = this.#around;
    await line.run(async () => {
      const opened = openedBoxes(doc(), this.#boxes);
      if (opened.length === 0) return;
      await store.emptySlips(workshop, opened);
      for (const box of opened) this.#boxes.empty(box);
      this.#tellSoon();
    });
  }

  /** What everybody may know, when there is anything to tell. */
  tell(member: Member): void {
    const counts = countSlips(this.#boxes, this.#around.stage(), this.#around.doc());
    const ratings = counts.ratings?.length ?? 0;
    const all = counts.drafts.length + counts.ballots.length + counts.answers + ratings;
    if (all > 0) member.send(countsFrame(counts));
  }

  /** What the ballots of a round come to, and how many they are. */
  count(round: Round): { readonly tally: Round['tally']; readonly voters: number } {
    const { tables } = this.#around.stage();
    const ballots = this.#boxes.in(ballotBox(round.id)).map((slip) => {
      const ballot = toBallot(slip);
      return { ...ballot, table: standsFor(ballot.table, tables) };
    });
    const groupOf = (card: CardId) => this.#around.cardOf(card)?.group ?? null;
    return { tally: tallyOf(ballots, round.perCard, groupOf), voters: ballots.length };
  }

  /** What the answers to a check come to. */
  countCheck(check: CheckId): CheckCount {
    return countAnswers(this.#boxes, check);
  }

  /** The stage has changed on the disk, and the boxes that it empties with it. */
  follow(after: Stage, before: Stage): void {
    const told = countSlips(this.#boxes, before, this.#around.doc());
    for (const box of emptiedBy(before, after)) this.#boxes.empty(box);
    if (!isDeepStrictEqual(told, countSlips(this.#boxes, after, this.#around.doc())))
      this.#tellSoon();
  }

  /** Takes erased cards out of the ballots: whoever voted for them has those votes back. Rejects with the store. */
  forget(isGone: (card: string) => boolean): Promise<void> {
    return this.#around.line.run(async () => {
      // As they lie on the disk: there may be one that nobody was told is kept.
      const { store, workshop } = this.#around;
      const changed = withoutCards(await store.readSlips(workshop), isGone);
      if (changed.length === 0) return;
      assert(await this.#put(changed), 'nobody steers meanwhile');
      this.#tellSoon();
    });
  }

  close(): void {
    this.visits.close();
    this.#cancel?.();
  }

  async #accept(from: Member, slip: KeptSlip): Promise<Refusal | null> {
    const refusal = this.#judge(from, slip);
    if (refusal) return refusal;
    try {
      // Who votes was here: that is on the disk before the ballot is.
      await this.visits.keep();
      if (!(await this.#put(this.#rowsOf(from.participant, slip)))) return 'unavailable';
    } catch {
      return 'unavailable'; // the store has said in the log why
    }
    this.#tellSoon();
    // The table's answers may have been counted while this one was on its way to the disk.
    return slip.kind === 'rating' && isOpened(this.#around.doc(), slip) ? 'closed' : null;
  }

  #rowsOf(participant: ParticipantId, slip: KeptSlip): readonly StoredSlip[] {
    if (slip.kind === 'sync') {
      const now = this.#around.time.now();
      const known = this.visits.rowOf(participant) ?? toDevice(participant, now);
      return [withSeen(known, now, slip)];
    }
    if (slip.kind !== 'exit') return [toStored(participant, slip)];
    return toExitRows(participant, slip.rating, (box, voter) => this.#boxes.find(box, voter));
  }

  #judge(from: Member, slip: KeptSlip): Refusal | null {
    const stage = this.#around.stage();
    switch (slip.kind) {
      case 'drafts':
        return isShown(stage, slip.step, slip.table) ? 'closed' : null;
      case 'ballot': {
        const open = openRound(stage);
        const round = open?.id === slip.round ? open : null;
        const fault = judgeBallot(round, slip.choices, (id) => this.#around.cardOf(id));
        if (fault || !round) return fault ?? 'closed';
        if (!this.#wasHere(from, round)) return 'joinedLate';
        return slip.turn > 0 && !this.#hasSeat(from, slip, round) ? 'tableFull' : null;
      }
      case 'factors': {
        if (openCheckOf(stage)?.id !== slip.check) return 'closed';
        return this.#hasRoom(factorBox(slip.check), from) ? null : 'notAllowed';
      }
      case 'rating':
        if (isOpened(this.#around.doc(), slip)) return 'closed';
        return ratingsIn(this.#boxes) < MOST_RATINGS ? null : 'notAllowed';
      case 'sync':
        return this.#hasRoom(DEVICES, from) ? null : 'notAllowed';
      case 'exit': {
        if (slip.rating === null) return 'malformed';
        if (this.#boxes.find(EXIT, from.participant)) return null; // sent again
        if (!this.#hasRoom(EXIT, from)) return 'notAllowed';
        return stage.position.kind === 'closed' ? null : 'closed';
      }
      default:
        return exhaustive(slip);
    }
  }

  #hasRoom(box: Box, { participant }: Member): boolean {
    const isKnown = this.#boxes.find(box, participant) !== null;
    return isKnown || this.#boxes.in(box).length < MOST_ANSWERS;
  }

  #wasHere({ participant }: Member, { openedAt }: Round): boolean {
    const device = this.visits.rowOf(participant);
    return device !== null && sinceOf(device) <= openedAt;
  }

  /** A table, with those merged into it, never has more ballots than seats, when some come from people without a phone. */
  #hasSeat(from: Member, slip: Extract<Slip, { kind: 'ballot' }>, round: Round): boolean {
    const { tables } = this.#around.stage();
    if (slip.table === null) return false;
    const voter = voterOf(from.participant, slip.turn);
    const here = standsFor(slip.table, tables);
    const ballots = this.#boxes.byTable(ballotBox(round.id), tables).get(here) ?? [];
    return ballots.filter((one) => one.voter !== voter).length < seatsOf(here, tables);
  }

  async #put(slips: readonly StoredSlip[]): Promise<boolean> {
    const { store, workshop, stage } = this.#around;
    const isPut = await store.putSlips(workshop, slips, stage().revision);
    if (isPut) for (const slip of slips) this.#boxes.put(slip);
    return isPut;
  }

  #tellSoon(): void {
    this.#cancel ??= this.#around.time.later(COUNTS_PAUSE_MS, () => {
      this.#cancel = null;
      const frame = countsFrame(countSlips(this.#boxes, this.#around.stage(), this.#around.doc()));
      for (const member of this.#around.members) member.send(frame);
    });
  }
}
