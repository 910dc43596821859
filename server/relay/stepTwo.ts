import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { BoardLog } from '../store/Store.ts';
import { stepTwoFrame, updateFrame } from './frames/write.ts';

const MOST_CACHED = 8;
/** Beyond this an answer is encoded anew: what has been written since would have to be read by every newcomer. */
const MOST_SINCE = 300;
/** A log at rest has fewer rows: they are merged into the answer. One with more is first made a document. */
const MOST_PIECES = 32;

interface Answer {
  readonly frame: Uint8Array;
  /** How many updates there were when it was encoded, of those that are kept. */
  readonly from: number;
  /** What came after it, as one update, and how many of the kept updates that holds. */
  since: { readonly update: Uint8Array; readonly frame: Uint8Array; readonly to: number } | null;
}

/**
 * Encoded answers to step 1, so that a hall that reconnects at once is encoded once. While people write on, an answer
 * stays good: what was committed after it goes along as an update.
 */
export class StepTwoCache {
  readonly #answerByVector = new Map<string, Answer>();
  #updates: Uint8Array[] = [];
  /** What lies on the disk, while there is no document. */
  #stored: Uint8Array[] = [];

  /**
   * As a room is loaded: whoever has nothing is answered with what lies on the disk, before there is a document. False: it
   * lies there in too many pieces.
   */
  begin({ snapshot, updates }: Pick<BoardLog, 'snapshot' | 'updates'>): boolean {
    if (!snapshot || updates.length > MOST_PIECES) return false;
    this.#stored = [snapshot, ...updates.map(({ update }) => update)];
    return true;
  }

  /** There is a document, to encode from: nothing needs to be put together any more. */
  goOn(): void {
    if (this.#stored.length === 1) this.#ofStored();
    this.#stored = [];
  }

  /**
   * Step 2; `inHaste` perhaps one that was encoded before, and then what has come since. `docOf` gives null while it holds
   * what is not on the disk: then null is given when there is no such answer.
   */
  frames(
    docOf: () => BoardDoc | null,
    vector: Uint8Array,
    inHaste: boolean,
  ): readonly Uint8Array[] | null {
    const key = keyOf(vector);
    const known = this.#answerByVector.get(key) ?? (key === NOTHING ? this.#ofStored() : null);
    if (known && (inHaste || known.from === this.#updates.length)) return this.#withSince(known);
    const doc = docOf();
    if (!doc) return null;
    this.#answerByVector.delete(key);
    const frame = stepTwoFrame(Y.encodeStateAsUpdate(doc, vector));
    if (this.#answerByVector.size < MOST_CACHED) {
      this.#answerByVector.set(key, { frame, from: this.#updates.length, since: null });
    }
    return [frame];
  }

  /** The document has grown by this, and it is on the disk. */
  grew(update: Uint8Array): void {
    if (this.#answerByVector.size === 0) return;
    this.#updates.push(update);
    if (this.#updates.length > MOST_SINCE) this.clear();
  }

  /** What was encoded so far must not be told any more. */
  clear(): void {
    this.#answerByVector.clear();
    this.#updates = [];
  }

  #ofStored(): Answer | null {
    if (this.#stored.length === 0) return null;
    const answer = { frame: stepTwoFrame(Y.mergeUpdates(this.#stored)), from: 0, since: null };
    this.#answerByVector.set(NOTHING, answer);
    this.#stored = [];
    return answer;
  }

  #withSince(answer: Answer): readonly Uint8Array[] {
    const { frame, from, since } = answer;
    const to = this.#updates.length;
    if (to === from) return [frame];
    if (since?.to !== to) {
      const fresh = this.#updates.slice(since?.to ?? from);
      const update = Y.mergeUpdates([...(since ? [since.update] : []), ...fresh]);
      answer.since = { update, frame: updateFrame(update), to };
    }
    return answer.since ? [frame, answer.since.frame] : [frame];
  }
}

const keyOf = (vector: Uint8Array): string => Buffer.from(vector).toString('latin1');

/** The state vector of an empty document. */
const NOTHING = keyOf(Uint8Array.of(0));

export function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes);
    return true;
  } catch {
    return false; // the decoder throws at any malformed byte
  }
}
