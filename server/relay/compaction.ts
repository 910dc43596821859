import type { BoardLog, Compaction, Seq, Store } from '../store/Store.ts';

const MOST_ROWS = 500;
const MOST_BYTES = 1024 * 1024;
/** Fewer are not worth a snapshot when a room goes to rest. */
const ROWS_AT_REST = 50;

/** How long a board's log has become since its snapshot, and when to fold it in. */
export class LogLength {
  #seq: Seq;
  #snapshotSeq: Seq;
  #snapshotBytes: number;
  #bytes: number;
  #compacting = false;

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
    if (this.#compacting) return false;
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
    try {
      const done = await store.compact({ ...given, upTo, expectedSnapshotSeq: this.#snapshotSeq });
      if (!done) return;
      this.#snapshotSeq = upTo;
      this.#snapshotBytes = given.snapshot.length;
      this.#bytes -= bytes;
    } finally {
      this.#compacting = false;
    }
  }
}
