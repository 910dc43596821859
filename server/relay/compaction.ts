import type { BoardLog, Compaction, Seq, Store } from '../store/Store.ts';
import type { RelayLimits } from './limits.ts';

type Limits = Pick<RelayLimits, 'logRows' | 'logRowsAtRest' | 'logBytes'>;

/** How long a board's log has become since its snapshot, and when to fold it in. */
export class LogLength {
  readonly #limits: Limits;
  #seq: Seq;
  #snapshotSeq: Seq;
  #snapshotBytes: number;
  #bytes: number;
  #compacting = false;
  /** Where the log stood when the last try failed. */
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(log: BoardLog, limits: Limits) {
    this.#limits = limits;
    this.#snapshotSeq = log.snapshotSeq;
    this.#snapshotBytes = log.snapshot?.length ?? 0;
    this.#seq = log.updates.at(-1)?.seq ?? log.snapshotSeq;
    this.#bytes = log.updates.reduce((sum, { update }) => sum + update.length, 0);
  }

  /** Where the log ends. */
  get seq(): Seq {
    return this.#seq;
  }

  grew(seq: Seq, bytes: number): void {
    this.#seq = seq;
    this.#bytes += bytes;
  }

  isLong(atRest: boolean): boolean {
    const { logRows, logRowsAtRest, logBytes } = this.#limits;
    // A try costs an encoding of the whole board: one that failed is not made again at every commit.
    if (this.#compacting || this.#seq < this.#failedAt + logRows) return false;
    const rows = this.#seq - this.#snapshotSeq;
    // A log as large as its snapshot: each byte is rewritten about once, however large the board is.
    const large = this.#bytes > Math.max(logBytes, this.#snapshotBytes);
    return large || rows > (atRest ? logRowsAtRest : logRows);
  }

  /** Replaces the snapshot by `snapshot`, which holds everything up to the last `grew`. Rejects with the store. */
  async compact(
    store: Store,
    given: Pick<Compaction, 'workshop' | 'snapshot' | 'erasure'>,
  ): Promise<void> {
    const [upTo, bytes] = [this.#seq, this.#bytes];
    this.#compacting = true;
    // Until it has gone well: refused, or another relay was first.
    this.#failedAt = upTo;
    try {
      const done = await store.compact({ ...given, upTo, expectedSnapshotSeq: this.#snapshotSeq });
      if (!done) return;
      this.#failedAt = Number.NEGATIVE_INFINITY;
      this.#snapshotSeq = upTo;
      this.#snapshotBytes = given.snapshot.length;
      this.#bytes -= bytes;
    } finally {
      this.#compacting = false;
    }
  }
}
