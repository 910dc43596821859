import type { Metrics } from '../metrics.ts';
import type { RelayLimits } from './limits.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

/** The board as it is to be told: what is on the disk, encoded. */
export interface BoardView {
  readonly vectorOnDisk: Uint8Array;
  /** The answer to a step 1, and what has been written since it was encoded; null: not before the next commit. */
  stepTwo(vector: Uint8Array): readonly Uint8Array[] | null;
  /** What came after a state vector, as an update. */
  since(vector: Uint8Array): Uint8Array;
}

interface Terms {
  readonly wire: Wire;
  readonly limits: RelayLimits;
  readonly time: Time;
  readonly metrics: Metrics;
  /** It may be behind from now on, until `check` has found that it is not. */
  lags(): void;
}

/*
 *    keeping up ──over 1 MB unread──▶ behind ──drained──▶ keeping up, with one update that holds all it missed
 *         └────over 256 KB unread────────┴──takes nothing for 15 s, or over 8 MB unread──▶ lost
 *
 * [P22] What one socket is sent. While much is unread, presence is left out and a step 1 waits for its
 * answer, so that asking again and again cannot fill the memory. No update is ever skipped for good.
 */
export class Reader {
  readonly #wire: Wire;
  readonly #terms: Terms;
  /** While behind: the state that the reader has when it has read everything sent so far. */
  #behind: Uint8Array | null = null;
  /** The state vector of a step 1 that waits for its answer. */
  #asked: Uint8Array | null = null;
  /** Its step 1 is about to be answered with all there is then: until that nothing else is needed. */
  #expects = false;
  #sent = 0;
  /** Whether the network has not taken all of something that was sent, and nobody has looked since. */
  #mayLag = false;
  /** Whether anything was sent since the last sign of life was due. */
  #hasSent = false;
  /** While much is unread: how much the reader has taken in all, and since when it has taken no more. */
  #stuck: { readonly taken: number; readonly since: number } | null = null;

  constructor(terms: Terms) {
    this.#wire = terms.wire;
    this.#terms = terms;
  }

  send(frame: Uint8Array): void {
    this.#sent += frame.length;
    this.#terms.metrics.bytes.add(frame.length, 'out');
    this.#hasSent = true;
    this.#wire.send(frame);
    if (this.#mayLag || this.#wire.unread() === 0) return;
    this.#mayLag = true;
    this.#terms.lags();
  }

  /** [P20] What was sent anyhow is a sign of life too. */
  beat(frame: Uint8Array): void {
    if (!this.#hasSent) this.send(frame);
    else this.#hasSent = false;
  }

  sendPresence(frame: Uint8Array): void {
    if (!this.#isFull) this.send(frame);
  }

  sendUpdate(frame: Uint8Array, board: BoardView): void {
    if (this.#behind || this.#expects) return;
    this.send(frame);
    this.#look(board);
  }

  expectAnswer(): void {
    this.#expects = true;
  }

  /** Gives how many bytes that took; null: it has to be asked for again after the next commit. */
  answer(vector: Uint8Array, board: BoardView): number | null {
    if (this.#isFull) {
      this.#asked = vector;
      return 0;
    }
    const frames = board.stepTwo(vector);
    if (!frames) return null;
    this.#asked = null;
    this.#behind = null;
    this.#expects = false;
    for (const frame of frames) this.send(frame);
    this.#look(board);
    return frames.reduce((sum, { length }) => sum + length, 0);
  }

  get mayLag(): boolean {
    return this.#mayLag;
  }

  /** Looked at now and then. `board` is null while it holds what is not on the disk. */
  check(board: BoardView | null): 'fine' | 'lost' {
    if (!this.#mayLag) return 'fine';
    if (this.#isFull) return this.#isStuck() ? 'lost' : 'fine';
    this.#stuck = null;
    if (!board) return 'fine';
    this.#mayLag = this.#wire.unread() > 0;
    const behind = this.#behind;
    this.#behind = null;
    if (this.#asked) this.answer(this.#asked, board);
    else if (behind) this.sendUpdate(board.since(behind), board);
    return 'fine';
  }

  #look(board: BoardView): void {
    if (this.#wire.unread() > this.#terms.limits.lagUpdatesBytes) this.#behind = board.vectorOnDisk;
  }

  get #isFull(): boolean {
    return this.#wire.unread() > this.#terms.limits.lagPresenceBytes;
  }

  #isStuck(): boolean {
    const [unread, now] = [this.#wire.unread(), this.#terms.time.steady()];
    const taken = this.#sent - unread;
    if (!this.#stuck || taken > this.#stuck.taken) this.#stuck = { taken, since: now };
    const { lagCloseMs, lagCloseBytes } = this.#terms.limits;
    return unread > lagCloseBytes || now - this.#stuck.since > lagCloseMs;
  }
}
