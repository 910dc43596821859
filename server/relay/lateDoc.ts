import type { Transaction } from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { BoardLog } from '../store/Store.ts';
import { Guard } from './guard/guard.ts';
import { loadDoc } from './loadDoc.ts';

interface Surroundings {
  isGone(id: string): boolean;
  /** The document has grown, after it was made. */
  grew(update: Uint8Array, origin: unknown, doc: BoardDoc, by: Transaction): void;
}

interface Made {
  readonly doc: BoardDoc;
  readonly guard: Guard;
}

type State =
  | { readonly kind: 'stored'; readonly log: BoardLog }
  | ({ readonly kind: 'made' } & Made);

/** A board's document and who guards it: made of what the store has when it is first asked for, since that takes long. */
export class LateDoc {
  readonly #around: Surroundings;
  readonly #waiting: ((doc: BoardDoc) => void)[] = [];
  #state: State;

  constructor(log: BoardLog, around: Surroundings) {
    this.#around = around;
    this.#state = { kind: 'stored', log };
  }

  get isMade(): boolean {
    return this.#state.kind === 'made';
  }

  make(): Made {
    if (this.#state.kind === 'made') return this.#state;
    const { isGone, grew } = this.#around;
    const doc = loadDoc(this.#state.log);
    doc.on('update', grew);
    const made = { kind: 'made', doc, guard: new Guard(doc, isGone) } as const;
    this.#state = made;
    for (const run of this.#waiting.splice(0)) run(doc);
    return made;
  }

  /** At once when it is made, else as soon as it is. */
  whenMade(run: (doc: BoardDoc) => void): void {
    if (this.#state.kind === 'made') run(this.#state.doc);
    else this.#waiting.push(run);
  }
}
