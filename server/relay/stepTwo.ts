import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { BoardLog } from '../store/Store.ts';
import { stepTwoFrame, updateFrame } from './frames/write.ts';

const MOST_CACHED = 8;
/** Beyond this an answer is encoded anew: what has been written since would have to be read by every newcomer. */
const MOST_SINCE = 300;

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

  /** As a room is loaded: whoever has nothing is answered with what lies on the disk, without encoding it anew. */
  begin({ snapshot, updates }: Pick<BoardLog, 'snapshot' | 'updates'>): void {
    if (!snapshot) return;
    const frame = stepTwoFrame(snapshot);
    this.#answerByVector.set(keyOf(NOTHING), { frame, from: 0, since: null });
    for (const { update } of updates) this.grew(update);
  }

  /**
   * Step 2; `inHaste` perhaps one that was encoded before, and then what has come since. `doc` is null while it holds what
   * is not on the disk: then null is given when there is no such answer.
   */
  frames(doc: BoardDoc | null, vector: Uint8Array, inHaste: boolean): readonly Uint8Array[] | null {
    const key = keyOf(vector);
    const known = this.#answerByVector.get(key);
    if (known && (inHaste || known.from === this.#updates.length)) return this.#withSince(known);
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

/** The state vector of an empty document. */
const NOTHING = Uint8Array.of(0);

const keyOf = (vector: Uint8Array): string => Buffer.from(vector).toString('latin1');

export function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes);
    return true;
  } catch {
    return false; // the decoder throws at any malformed byte
  }
}
