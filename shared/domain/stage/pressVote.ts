import type { CardId, GroupId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Choices, isUpForVotes, type LyingCard, purseOf, type Votable } from './ballot.ts';
import type { Round } from './stage.ts';

type CardOf = (id: CardId) => LyingCard | null;

/** `unknown`: not up for votes. `spent`: nothing left to give. `groupFull`: cards sewn together have what one card may have. */
export type PressFault = 'unknown' | 'spent' | 'groupFull';

/**
 * One press on a card: gives it a vote, or takes back what it has when it has all it may. Where there is nothing
 * left to give, a card that has some gives it back.
 */
export function pressVote(
  round: Round,
  given: Choices,
  id: CardId,
  cardOf: CardOf,
): Result<Choices, PressFault> {
  const card = cardOf(id);
  if (!card || !isUpForVotes(round, card)) return fail('unknown');
  const choices = stillUpForVotes(round, given, cardOf);
  const own = choices[id] ?? 0;
  const isFull = own >= round.perCard || sewnVotes(choices, card.group, cardOf) >= round.perCard;
  if (own === 0 && isFull) return fail('groupFull');
  if (isFull || (own > 0 && purseOf(round, card.column, choices, cardOf).left <= 0))
    return ok(withVotes(choices, id, 0));
  if (purseOf(round, card.column, choices, cardOf).left <= 0) return fail('spent');
  return ok(withVotes(choices, id, own + 1));
}

export const takeOneBack = (choices: Choices, id: CardId): Choices =>
  withVotes(choices, id, (choices[id] ?? 0) - 1);

/** Without the cards that somebody has taken away, hidden or moved to another step meanwhile. */
export const stillUpForVotes = (
  round: Pick<Round, 'step'>,
  choices: Choices,
  cardOf: (id: CardId) => Votable | null,
): Choices =>
  Object.fromEntries(
    Object.entries(choices).filter(([id]) => {
      const card = cardOf(id as CardId);
      return card !== null && isUpForVotes(round, card);
    }),
  );

/** What cards of one group have together; they count as one card. */
function sewnVotes(choices: Choices, group: GroupId | null, cardOf: CardOf): number {
  if (group === null) return 0;
  return Object.entries(choices)
    .filter(([id]) => cardOf(id as CardId)?.group === group)
    .reduce((sum, [, votes = 0]) => sum + votes, 0);
}

function withVotes(choices: Choices, id: CardId, votes: number): Choices {
  const { [id]: _, ...others } = choices;
  return votes > 0 ? { ...others, [id]: votes } : others;
}
