import type { WorkshopId } from '#shared/domain/ids.ts';
import type { BoardLog, Seq, Store } from '../store/Store.ts';
import type { RelayLimits } from './limits.ts';
import type { LiveBoard } from './liveBoard.ts';
import type { Time } from './time.ts';

interface Surroundings {
  readonly store: Store;
  readonly time: Time;
  readonly limits: Pick<RelayLimits, 'logRows' | 'logRowsAtRest' | 'logBytes'>;
  readonly workshop: WorkshopId;
  /** Whether other relays write to the log too. */
  readonly isShared: boolean;
  readonly board: Pick<LiveBoard, 'snapshot' | 'erased' | 'isSaved' | 'isAskedByMany'>;
}

const ROW_BYTES = 1024;
const LEAST_ROWS = 50;
const QUIET_MS = 5_000;

/** How long a board's log has become since its snapshot, and when to fold it in. */
export class LogLength {
  readonly #around: Surroundings;
  #seq: Seq;
  #snapshotSeq: Seq;
  #snapshotBytes: number;
  #bytes: number;
  /** Under way. */
  #folding: Promise<boolean> | null = null;
  /** When something was last written that has not been looked at since. */
  #grewAt: number;
  /** Where the log stood when the last try failed. */
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(log: BoardLog, around: Surroundings) {
    this.#around = around;
    this.#grewAt = around.time.steady();
    this.#snapshotSeq = log.snapshotSeq;
    this.#snapshotBytes = log.snapshot?.length ?? 0;
    this.#seq = log.updates.at(-1)?.seq ?? log.snapshotSeq;
    this.#bytes = log.updates.reduce((sum, { update }) => sum + update.length, 0);
  }

  /** Up to where all of the log is in the board, without a gap. */
  get seq(): Seq {
    return this.#seq;
  }

  /** By an update of this relay's. False: others have written in between, and it is not known what. */
  grew(seq: Seq, bytes: number): boolean {
    // Alone, what lies between is our own, of which the answer was lost.
    if (this.#around.isShared && seq > this.#seq + (bytes > 0 ? 1 : 0)) return false;
    this.#seq = Math.max(this.#seq, seq);
    this.#bytes += bytes;
    this.#grewAt = this.#around.time.steady();
    return true;
  }

  /** By what was read on from where it ended. */
  follow({ snapshot, snapshotSeq, updates }: BoardLog): void {
    if (snapshotSeq > this.#snapshotSeq) {
      this.#snapshotSeq = snapshotSeq;
      this.#snapshotBytes = snapshot?.length ?? this.#snapshotBytes;
      this.#bytes = 0;
    }
    this.#seq = Math.max(this.#seq, snapshotSeq, updates.at(-1)?.seq ?? 0);
    this.#bytes += updates.reduce((sum, { update }) => sum + update.length, 0);
  }

  isLong(atRest: boolean): boolean {
    const { logRows, logRowsAtRest, logBytes } = this.#around.limits;
    // A try costs an encoding of the whole board: one that failed is not made again at every commit.
    if (this.#folding || this.#seq < this.#failedAt + logRows) return false;
    const rows = this.#seq - this.#snapshotSeq;
    // A log as large as its snapshot: each byte is rewritten about once, however large the board is.
    const large = this.#bytes > Math.max(logBytes, this.#snapshotBytes);
    // A row costs a loading about as much as so many bytes of the snapshot: they are to cost no more than that.
    const worth = Math.min(logRows, Math.max(LEAST_ROWS, this.#snapshotBytes / ROW_BYTES));
    return large || rows > (atRest ? logRowsAtRest : worth);
  }

  /** Whether nobody has written for a while, and nobody has looked since. */
  get isQuiet(): boolean {
    return this.#around.time.steady() - this.#grewAt >= QUIET_MS;
  }

  /** Then whoever comes first after a crash waits for no replaying. */
  async tidyWhenQuiet(): Promise<void> {
    this.#grewAt = Number.POSITIVE_INFINITY;
    await this.tidy(true);
  }

  /** Folds in a log that has become long. */
  async tidy(atRest: boolean): Promise<void> {
    try {
      if (atRest) await this.#folding;
      const { isSaved, isAskedByMany } = this.#around.board;
      // A hall that comes back is not to wait while the whole board is encoded.
      if (isSaved && !isAskedByMany && this.isLong(atRest)) await this.fold();
    } catch {
      // The log is whole without it, and the store has said in the log why it refuses.
    }
  }

  /** Puts the board as it is in the place of the log: only when all of it is committed. False: another was first. Rejects with the store. */
  async fold(): Promise<boolean> {
    const folding = this.#fold();
    this.#folding = folding;
    try {
      return await folding;
    } finally {
      if (this.#folding === folding) this.#folding = null;
    }
  }

  async #fold(): Promise<boolean> {
    const { store, workshop, board } = this.#around;
    const { snapshot, erased } = board;
    const given = { workshop, snapshot, erasure: erased.number };
    const [upTo, bytes] = [this.#seq, this.#bytes];
    // Until it has gone well: refused, or another relay was first.
    this.#failedAt = upTo;
    const done = await store.compact({ ...given, upTo, expectedSnapshotSeq: this.#snapshotSeq });
    if (!done) {
      // Another's, or our own of which the answer was lost: the next one takes the place of that.
      this.#snapshotSeq = (await store.read(workshop, upTo)).snapshotSeq;
      return false;
    }
    this.#failedAt = Number.NEGATIVE_INFINITY;
    this.#snapshotSeq = upTo;
    this.#snapshotBytes = snapshot.length;
    this.#bytes -= bytes;
    return true;
  }
}
