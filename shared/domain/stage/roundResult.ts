import { SWEDISH } from '../alphabet.ts';
import { type Card, type Group, isShown } from '../card.ts';
import type { ColumnId } from '../columns.ts';
import type { CardId, GroupId } from '../ids.ts';
import type { Round } from './stage.ts';
import { type CardVotes, sumVotes } from './votes.ts';

/** One line of a result: a card by itself, or cards that are sewn together. */
export interface ResultLine {
  readonly id: CardId | GroupId;
  readonly column: ColumnId;
  /** The card's text, or the group's heading; empty for a group without one. */
  readonly text: string;
  readonly cards: readonly Card[];
  readonly votes: CardVotes;
}

interface Lying {
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly groups: ReadonlyMap<GroupId, Group>;
}

/**
 * What got votes in one closed round: most votes first, then from most tables, then by the alphabet. Groups are those
 * of now; what the round counted of them as one stands before what their cards got one by one.
 */
export function roundResult(round: Round, { cards, groups }: Lying): readonly ResultLine[] {
  const shown = [...cards.values()].filter(isShown);
  const sewn = Map.groupBy(shown, ({ group }) => (group && groups.has(group) ? group : null));
  const alone = (sewn.get(null) ?? []).map((card) => lineOf(card, card.text, [card], round));
  const together = [...groups.values()].flatMap((group) => {
    const its = sewn.get(group.id) ?? [];
    const [first] = its;
    return first
      ? [lineOf(group, group.title.trim() || (its.length === 1 ? first.text : ''), its, round)]
      : [];
  });
  return [...alone, ...together].filter((line) => line !== null).sort(byVotes);
}

function lineOf(
  { id, column }: Card | Group,
  text: string,
  cards: readonly Card[],
  { tally }: Round,
): ResultLine | null {
  const votes = tally[id] ?? sumVotes(cards.map((card) => tally[card.id] ?? null));
  if (!votes || votes.votes === 0) return null;
  return { id, column, text, cards, votes };
}

const byVotes = (a: ResultLine, b: ResultLine): number =>
  b.votes.votes - a.votes.votes ||
  (b.votes.tables ?? 0) - (a.votes.tables ?? 0) ||
  SWEDISH.compare(a.text, b.text);
