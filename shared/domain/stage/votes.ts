import type { Card } from '../card.ts';
import type { GroupId } from '../ids.ts';
import type { Round, Stage } from './stage.ts';

/** `tables` is null when nobody knows how many tables the votes came from. */
export interface CardVotes {
  readonly votes: number;
  readonly tables: number | null;
}

type Rounds = Pick<Stage, 'rounds'>;

/**
 * What a card got in the latest closed round that was about it: about its step, about the whole
 * board, or held before the card was moved. null when there was none; 0 when nobody chose it.
 */
export function votesFor(stage: Rounds, card: Pick<Card, 'id' | 'step'>): CardVotes | null {
  const latest = roundAbout(stage, card);
  return latest && (latest.tally[card.id] ?? { votes: 0, tables: null });
}

/** What cards that are sewn together got: as the round counted them when they already were, else added up. */
export function groupVotes(
  stage: Rounds,
  group: GroupId,
  cards: readonly Pick<Card, 'id' | 'step'>[],
): CardVotes | null {
  const rounds = cards.map((card) => roundAbout(stage, card)).filter((round) => round !== null);
  const latest = rounds.reduce<Round | null>(later, null);
  return latest?.tally[group] ?? sumVotes(cards.map((card) => votesFor(stage, card)));
}

/** The latest closed round that was about a card. */
export function roundAbout(stage: Rounds, card: Pick<Card, 'id' | 'step'>): Round | null {
  const about = stage.rounds.filter(
    (round) =>
      round.state === 'closed' &&
      (round.step === null || round.step === card.step || round.tally[card.id] !== undefined),
  );
  return about.reduce<Round | null>(later, null);
}

const later = (best: Round | null, round: Round): Round =>
  isLater(round, best) ? round : (best ?? round);

const isLater = (round: Round, than: Round | null): boolean =>
  (round.closedAt ?? 0) >= (than?.closedAt ?? 0);

/** Cards sewn together share what they got. From how many tables is then only known when all of it fell on one of them. */
export function sumVotes(each: readonly (CardVotes | null)[]): CardVotes | null {
  const known = each.filter((votes) => votes !== null);
  if (known.length < 2) return known[0] ?? null;
  const chosen = known.filter(({ votes }) => votes > 0);
  const votes = chosen.reduce((sum, one) => sum + one.votes, 0);
  return { votes, tables: chosen.length === 1 ? (chosen[0]?.tables ?? null) : null };
}
