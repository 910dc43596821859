import { randomBytes } from 'node:crypto';
import { countShown } from '#shared/board/read/countShown.ts';
import { randomId, type WorkshopId } from '#shared/domain/ids.ts';
import type { Mark, MarkReason } from '#shared/domain/mark.ts';
import { isSamePosition, type Position } from '#shared/domain/stage/stage.ts';
import type { NewMark, Seq, Store } from '../../store/Store.ts';
import type { RelayLimits } from '../limits.ts';
import { Line } from '../line.ts';
import type { LiveBoard } from '../liveBoard.ts';
import type { Cancel, Time } from '../time.ts';

interface Surroundings {
  readonly store: Store;
  readonly time: Time;
  readonly limits: Pick<RelayLimits, 'markMs'>;
  readonly workshop: WorkshopId;
  readonly board: Pick<LiveBoard, 'doc' | 'snapshot' | 'isSaved' | 'erased'>;
  /** Where the log on the disk ends. */
  seq(): Seq;
  position(): Position;
}

type Due = Pick<Mark, 'why' | 'position'>;

/** Whoever has the room loaded is to have the board first. */
const AFTER_LOADING_MS = 5_000;
/** What the log begins with is the relay's own. */
const SKELETON: Seq = 1;

/**
 * [P49] Keeps the board as it was: at each change of phase, and when people have written for a while. Only what
 * is on the disk is kept; what falls due while the document is ahead of it waits for the commit. A store that refuses
 * loses that mark, and nobody hears of it: the next one holds the same and more.
 */
export class Marks {
  readonly #around: Surroundings;
  readonly #line = new Line();
  /** What the last mark holds. */
  #marked: Seq = 0;
  #due: Due[] = [];
  #timer: Cancel | null = null;
  #isClosed = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Goes on where the room's last life ended: what was written then and is in no mark is not forgotten. */
  async begin(): Promise<void> {
    const { store, workshop, time, limits } = this.#around;
    try {
      const last = (await store.listMarks(workshop)).at(-1);
      this.#marked = Math.max(this.#marked, last?.seq ?? SKELETON);
      const since = last ? Math.max(0, time.now() - last.at) : limits.markMs;
      this.#arm(Math.max(AFTER_LOADING_MS, limits.markMs - since));
    } catch {
      // The store has said in the log why; the next writing counts from now.
    }
  }

  /** The room was moved, perhaps. */
  follow(position: Position, before: Position): void {
    if (!isSamePosition(position, before)) this.#fallDue('phase', position);
  }

  /** Something was committed. */
  committed(): void {
    // Later, so that nobody whose commit this was waits for it.
    if (this.#due.length > 0) this.#wait(0, () => this.#take());
    else if (!this.#timer) this.#arm(this.#around.limits.markMs);
  }

  /** Resolves when every mark so far is on the disk, or refused. */
  atRest(): Promise<void> {
    return this.#line.atRest();
  }

  close(): void {
    this.#isClosed = true;
    this.#stopWaiting();
  }

  #arm(ms: number): void {
    if (this.#around.seq() <= this.#marked) this.#stopWaiting();
    else this.#wait(ms, () => this.#fallDue('interval', this.#around.position()));
  }

  #wait(ms: number, run: () => void): void {
    this.#stopWaiting();
    if (this.#isClosed) return;
    this.#timer = this.#around.time.later(ms, () => {
      this.#timer = null;
      run();
    });
  }

  #stopWaiting(): void {
    this.#timer?.();
    this.#timer = null;
  }

  #fallDue(why: MarkReason, position: Position): void {
    this.#due.push({ why, position });
    this.#take();
  }

  #take(): void {
    const { board, seq, time } = this.#around;
    if (this.#isClosed || this.#due.length === 0 || !board.isSaved) return;
    const due = this.#due;
    this.#due = [];
    this.#stopWaiting();
    this.#marked = seq();
    const { erased, snapshot: state } = board;
    const same = { at: time.now(), seq: this.#marked, cards: countShown(board.doc), state };
    const marks = due.map((one) => ({ ...same, ...one, id: randomId<'mark'>(randomBytes) }));
    const { number } = erased;
    void this.#line.run(() => this.#keep(marks, number));
  }

  /** Whether another relay, in whose room people write too, has just kept one. */
  async #isKept({ at }: NewMark): Promise<boolean> {
    const { store, workshop, limits } = this.#around;
    if (!store.shared) return false;
    const last = (await store.listMarks(workshop)).at(-1);
    return last !== undefined && at - last.at < limits.markMs / 2;
  }

  async #keep(marks: readonly NewMark[], erasure: number): Promise<void> {
    const { store, workshop } = this.#around;
    try {
      for (const mark of marks) {
        if (mark.why === 'interval' && (await this.#isKept(mark))) continue;
        await store.addMark(workshop, mark, erasure);
      }
    } catch {
      // The store has said in the log why. What this should have held is in no mark: ten minutes more.
      this.#marked = 0;
      this.#arm(this.#around.limits.markMs);
    }
  }
}
