import type { CardId, RoundId } from '#shared/domain/ids.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';

export type BallotSlip = Extract<Slip, { kind: 'ballot' }>;

/** A card as its writer remembers it. */
export interface WrittenCard {
  readonly id: CardId;
  /** The number of whoever wrote it. */
  readonly by: number;
  readonly mark: string;
  readonly at: number;
  words: string;
  /** Thrown away unseen, or gone with a phone that never came back before it was shown. */
  gone: 'thrownAway' | 'withPhone' | null;
}

/** The answer to the exit question, 1 to 5, and what the device was told of it: null while nobody has said. */
export interface Rating {
  readonly rating: number;
  answer: string | null;
}

/** One ballot that was handed in, and what the device was told of it: null while nobody has said. */
export interface HandedBallot {
  readonly voter: string;
  readonly slip: BallotSlip;
  answer: string | null;
}

/**
 * What the people of a rehearsal remember having done, kept apart from everything the product keeps: the board and
 * the tallies are judged by it.
 */
export class Notebook {
  readonly cards = new Map<CardId, WrittenCard>();
  /** Letters typed into each text beside what it was born with, in no order. */
  readonly typed = new Map<string, string[]>();
  /** What each answered on the way out. */
  readonly ratings = new Map<number, Rating>();
  readonly ballots = new Map<RoundId, HandedBallot[]>();
  #marks = 0;

  /** Stands in the words of one card alone, so that a second one with them is a double. */
  newMark(): string {
    this.#marks += 1;
    return `·${this.#marks}·`;
  }

  wrote(card: Omit<WrittenCard, 'gone'>): void {
    this.cards.set(card.id, { ...card, gone: null });
  }

  rewrote(id: CardId, words: string): void {
    const card = this.cards.get(id);
    if (card) card.words = words;
  }

  lost(id: CardId, how: NonNullable<WrittenCard['gone']>): void {
    const card = this.cards.get(id);
    if (card) card.gone = how;
  }

  /** `text`: a card's id, or the name of a root text. */
  letter(text: string, letter: string): void {
    const letters = this.typed.get(text) ?? [];
    this.typed.set(text, letters);
    letters.push(letter);
  }

  handed(ballot: HandedBallot): void {
    const { round } = ballot.slip;
    const known = this.ballots.get(round) ?? [];
    this.ballots.set(round, known);
    known.push(ballot);
  }
}
