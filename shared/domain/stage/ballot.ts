import * as v from 'valibot';
import type { Card, Group } from '../card.ts';
import { COLUMNS, type ColumnId } from '../columns.ts';
import { type CardId, type GroupId, isRandomId, type TableId } from '../ids.ts';
import type { Round, Stage } from './stage.ts';

const cardIdSchema = v.custom<CardId>(isRandomId);

/** More cards than any budget has votes for. */
const MOST_CHOICES = 200;

/** How many votes each chosen card gets. An empty one takes back what was given before. */
export const choicesSchema = v.pipe(
  v.record(cardIdSchema, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  v.check((choices) => Object.keys(choices).length <= MOST_CHOICES),
);
export type Choices = Readonly<v.InferOutput<typeof choicesSchema>>;

/** One voter's votes in one round. Who the voter is stands nowhere in it. */
export interface Ballot {
  readonly table: TableId | null;
  readonly choices: Choices;
}

export type LyingCard = Votable & { readonly group: GroupId | null };

/** A card as it is voted on: one that is sewn lies where its group is, whatever place is its own. */
export function lyingIn(card: LyingCard, group: Group | null): LyingCard {
  const { removed, hidden, step, column } = card;
  return group
    ? { removed, hidden, step: group.step, column: group.column, group: group.id }
    : { removed, hidden, step, column, group: null };
}

/** Cards of a board as they are voted on. */
export const lyingOn =
  ({ cards, groups }: Lying) =>
  (id: CardId): LyingCard | null => {
    const card = cards.get(id);
    return card ? lyingIn(card, (card.group && groups.get(card.group)) || null) : null;
  };

interface Lying {
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly groups: ReadonlyMap<GroupId, Group>;
}

/** How many votes a ballot gives in all. */
export const votesIn = (choices: Choices): number =>
  Object.values(choices).reduce<number>((sum, votes = 0) => sum + votes, 0);

/** What of a card a ballot is judged by. */
export type Votable = Pick<Card, 'step' | 'column' | 'removed' | 'hidden'>;

/**
 * `closed`: no such round is open. `unknown`: a card that is not up for votes.
 * `overBudget`: more votes than the round gives, in a column or for one card.
 */
export type BallotFault = 'closed' | 'unknown' | 'overBudget';

/** Whether a ballot may be cast now; null when it may. */
export function judgeBallot(
  round: Round | null,
  choices: Choices,
  cardOf: (id: CardId) => Votable | null,
): BallotFault | null {
  if (round?.state !== 'open') return 'closed';
  const isOther = (id: string) => {
    const card = cardOf(id as CardId);
    return card === null || !isUpForVotes(round, card);
  };
  if (Object.keys(choices).some(isOther)) return 'unknown';
  const isOver =
    Object.values(choices).some((votes = 0) => votes > round.perCard) ||
    COLUMNS.some((column) => purseOf(round, column, choices, cardOf).left < 0);
  return isOver ? 'overBudget' : null;
}

/** Whether a card can be given votes in a round. */
export const isUpForVotes = (round: Pick<Round, 'step'>, card: Votable): boolean =>
  card.removed === null && !card.hidden && (round.step === null || round.step === card.step);

/** What a voter has for a column, and how much of it is left; below 0 when too much was given. */
export interface Purse {
  readonly has: number;
  readonly left: number;
}

export function purseOf(
  round: Pick<Round, 'budget' | 'total'>,
  column: ColumnId,
  choices: Choices,
  cardOf: (id: CardId) => Pick<Votable, 'column'> | null,
): Purse {
  const shared = round.total ?? null;
  const has = shared ?? round.budget[column] ?? 0;
  const spent = Object.entries(choices)
    .filter(([id]) => shared !== null || cardOf(id as CardId)?.column === column)
    .reduce((sum, [, votes = 0]) => sum + votes, 0);
  return { has, left: has - spent };
}

/** The round that takes ballots just now. */
export const openRound = (stage: Pick<Stage, 'rounds'>): Round | null =>
  stage.rounds.find(({ state }) => state === 'open') ?? null;
