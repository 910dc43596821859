import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { stepTwoFrame } from './frames/write.ts';

const MOST_CACHED = 8;

/** Encoded answers to step 1, so that a hall that reconnects at once is encoded once. Emptied when the document changes. */
export class StepTwoCache {
  readonly #frameByVector = new Map<string, Uint8Array>();

  frame(doc: BoardDoc, vector: Uint8Array): Uint8Array {
    const key = Buffer.from(vector).toString('latin1');
    const known = this.#frameByVector.get(key);
    if (known) return known;
    const frame = stepTwoFrame(Y.encodeStateAsUpdate(doc, vector));
    if (this.#frameByVector.size < MOST_CACHED) this.#frameByVector.set(key, frame);
    return frame;
  }

  clear(): void {
    this.#frameByVector.clear();
  }
}

export function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes);
    return true;
  } catch {
    return false; // the decoder throws at any malformed byte
  }
}
