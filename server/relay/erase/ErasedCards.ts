import type { BoardDoc } from '#shared/board/doc.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Append, BoardLog, ErasedCard } from '../../store/Store.ts';
import { dropErased } from './eraseCards.ts';

/**
 * Which cards of a board were erased, kept by their ids: whoever finds them again has to be told which, ids are random
 * and say nothing, and the document itself keeps them at the places where the cards lay.
 */
export class ErasedCards {
  readonly #whatByCard: Map<CardId, ErasedCard['what']>;
  #number: number;
  /** Not on the disk yet. */
  #fresh: ErasedCard[] = [];

  constructor({ erased, erasure }: Pick<BoardLog, 'erased' | 'erasure'>) {
    this.#whatByCard = new Map(erased.map(({ card, what }) => [card, what]));
    this.#number = erasure;
  }

  /** How often something has been erased; every append, compaction and mark is conditional on it. */
  get number(): number {
    return this.#number;
  }

  get list(): readonly ErasedCard[] {
    return [...this.#whatByCard].map(([card, what]) => ({ card, what }));
  }

  get hasFresh(): boolean {
    return this.#fresh.length > 0;
  }

  isGone(id: string): boolean {
    return this.#whatByCard.get(id as CardId) === 'card';
  }

  add(cards: readonly ErasedCard[]): void {
    this.#fresh.push(...cards);
    for (const { card, what } of cards) {
      if (!this.isGone(card)) this.#whatByCard.set(card, what);
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

  /** [P74] What has come for an erased card goes in the transaction that brought it: nobody, the disk too, has seen it. */
  dropLate(doc: BoardDoc): void {
    const gone = [...this.#whatByCard.keys()].filter((card) => this.isGone(card));
    if (gone.length > 0) dropErased(doc, new Set(gone));
  }
}
