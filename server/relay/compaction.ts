import type { BoardLog, Compaction, Seq, Store } from '../store/Store.ts';

const MOST_ROWS = 500;
const MOST_BYTES = 1024 * 1024;
/** Fewer are not worth a snapshot when a room goes to rest. */
const ROWS_AT_REST = 50;
/** After a try that failed: each costs an encoding of the whole board. */
const ROWS_BETWEEN_TRIES = 500;

/** How long a board's log has become since its snapshot, and when to fold it in. */
export class LogLength {
  #seq: Seq;
  #snapshotSeq: Seq;
  #snapshotBytes: number;
  #bytes: number;
  #compacting = false;
  /** Where the log stood when the last try failed. */
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(log: BoardLog) {
    this.#snapshotSeq = log.snapshotSeq;
    this.#snapshotBytes = log.snapshot?.length ?? 0;
    this.#seq = log.updates.at(-1)?.seq ?? log.snapshotSeq;
    this.#bytes = log.updates.reduce((sum, { update }) => sum + update.length, 0);
  }

  grew(seq: Seq, bytes: number): void {
    this.#seq = seq;
    this.#bytes += bytes;
  }

  isLong(atRest: boolean): boolean {
    if (this.#compacting || this.#seq < this.#failedAt + ROWS_BETWEEN_TRIES) return false;
    const rows = this.#seq - this.#snapshotSeq;
    // A log as large as its snapshot: each byte is rewritten about once, however large the board is.
    const large = this.#bytes > Math.max(MOST_BYTES, this.#snapshotBytes);
    return large || rows > (atRest ? ROWS_AT_REST : MOST_ROWS);
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
