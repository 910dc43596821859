import type { BoardDoc } from '#shared/board/doc.ts';
import { renewedNames } from '#shared/board/rootText.ts';
import { type CardId, isRandomId } from '#shared/domain/ids.ts';
import type { Append, BoardLog, Erased } from '../../store/Store.ts';
import { dropErased, emptyRootText } from './eraseCards.ts';

/**
 * Of what on a board something was erased. Cards are kept by their ids, other words by where they stood: whoever finds
 * them again has to be told which, neither says anything, and the document itself keeps both.
 */
export class ErasedThings {
  readonly #whatByThing: Map<string, Erased['what']>;
  #number: number;
  /** Not on the disk yet. */
  #fresh: Erased[] = [];

  constructor({ erased, erasure }: Pick<BoardLog, 'erased' | 'erasure'>) {
    this.#whatByThing = new Map(erased.map(({ thing, what }) => [thing, what]));
    this.#number = erasure;
  }

  /** How often something has been erased; every append, compaction and mark is conditional on it. */
  get number(): number {
    return this.#number;
  }

  get list(): readonly Erased[] {
    return [...this.#whatByThing].map(([thing, what]) => ({ thing, what }));
  }

  get cards(): readonly CardId[] {
    return [...this.#whatByThing.keys()].filter((thing) => isCard(thing));
  }

  /** Where words stood that were no card's. */
  get texts(): readonly string[] {
    return [...this.#whatByThing.keys()].filter((thing) => !isCard(thing));
  }

  get hasFresh(): boolean {
    return this.#fresh.length > 0;
  }

  isGone(id: string): boolean {
    return this.#whatByThing.get(id) === 'card';
  }

  add(erased: readonly Erased[]): void {
    this.#fresh.push(...erased);
    for (const { thing, what } of erased) {
      if (!this.isGone(thing)) this.#whatByThing.set(thing, what);
    }
  }

  /** What other relays have erased. */
  follow({ erased, erasure }: Pick<BoardLog, 'erased' | 'erasure'>): void {
    this.#number = Math.max(this.#number, erasure);
    for (const { thing, what } of erased) {
      if (!this.isGone(thing)) this.#whatByThing.set(thing, what);
    }
  }

  /** What the next append is to keep, and on which number it is conditional. */
  take(): Required<Pick<Append, 'erased' | 'erasure'>> {
    const erased = this.#fresh;
    this.#fresh = [];
    return { erased, erasure: this.#number };
  }

  committed({ erased = [] }: Pick<Append, 'erased'>): void {
    if (erased.length > 0) this.#number += 1;
  }

  /** [P74] What has come for something erased goes in the transaction that brought it: nobody, the disk too, has seen it. */
  dropLate(doc: BoardDoc): void {
    const gone = this.cards.filter((card) => this.isGone(card));
    if (gone.length > 0) dropErased(doc, new Set(gone));
    // Things and their texts die whole when another takes their place; a root text cannot.
    for (const name of renewedNames(doc)) emptyRootText(doc, name);
  }
}

const isCard = (thing: string): thing is CardId => isRandomId(thing);
