import type { Board } from '#shared/board/board.ts';
import { ACTOR_KINDS, type Actor, HUVUDMAN, RINGS } from '#shared/domain/actor.ts';
import { CARD_KINDS, type Card, LINK_KINDS, type Place } from '#shared/domain/card.ts';
import { isColumnId } from '#shared/domain/columns.ts';
import { isRandomId, isTableId, relationEnds } from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import { isLang } from '#shared/domain/lang.ts';
import { isRank } from '#shared/domain/order.ts';
import { BOUNDARIES, type Relation } from '#shared/domain/relation.ts';
import { isStepId } from '#shared/domain/steps.ts';
import {
  PRECONDITION_ANSWERS,
  PRECONDITIONS,
  STRATEGY_CHOICES,
  STRATEGY_DATES,
  STRATEGY_WORDS,
  type Strategy,
} from '#shared/domain/strategy.ts';

/** Says what is wrong with a board that was read, by the types of the domain and not by the readers' schemas. */
export function problemsIn(board: Board): readonly string[] {
  return [
    ...each(board.cards, cardFaults),
    ...each(board.groups, (group) => [
      ...placeFaults(group),
      ...faults({ title: isText(group.title) }),
    ]),
    ...each(board.actors, actorFaults),
    ...each(board.relations, relationFaults),
  ];
}

function* each<Thing extends { readonly id: string }>(
  things: ReadonlyMap<string, Thing>,
  faultsOf: (thing: Thing) => readonly string[],
): Generator<string> {
  for (const [id, thing] of things) {
    const known = isRandomId(id) || relationEnds(id) !== null;
    if (id !== thing.id || !known) yield `id ${id}`;
    yield* faultsOf(thing).map((fault) => `${id}: ${fault}`);
  }
}

const faults = (holds: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(holds).flatMap(([what, is]) => (is ? [] : [what]));

const isText = (value: unknown): boolean => typeof value === 'string';
const isTruth = (value: unknown): boolean => typeof value === 'boolean';
const oneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);
const isInstant = (value: unknown): boolean => typeof value === 'number' && value > 1e11;
const orNull = (value: unknown, holds: (value: unknown) => boolean): boolean =>
  value === null || holds(value);
const isRemoval = (removed: Card['removed']): boolean =>
  removed === null || (isRandomId(removed.by) && isInstant(removed.at));

const placeFaults = ({ step, column, rank }: Place): readonly string[] =>
  faults({ step: isStepId(step), column: isColumnId(column), rank: isRank(rank) });

const cardFaults = (card: Card): readonly string[] => [
  ...placeFaults(card),
  ...strategyFaults(card.strategy),
  ...faults({
    words: [card.text, card.soThat, card.nextStep].every(isText),
    author: orNull(card.author, isRandomId),
    table: orNull(card.table, isTableId),
    at: isInstant(card.at),
    lang: isLang(card.lang),
    org: orNull(card.org, isRandomId),
    actors: card.actors.every(isRandomId),
    tags: card.tags.every(isText),
    group: orNull(card.group, isRandomId),
    edge: card.edge === null || relationEnds(card.edge) !== null,
    flags: [card.lifted, card.hidden].every(isTruth),
    asked: orNull(card.asked, isInstant),
    kind: oneOf(CARD_KINDS, card.kind),
    links: [...card.links].every(([id, kind]) => isRandomId(id) && oneOf(LINK_KINDS, kind)),
    removed: isRemoval(card.removed),
    reported: card.reported === null || oneOf(['person', 'other'], card.reported.kind),
  }),
];

function strategyFaults({ coCreators, preconditions, ...plain }: Strategy): readonly string[] {
  const choices: Readonly<Record<string, readonly string[]>> = STRATEGY_CHOICES;
  const known = Object.entries(plain).every(([key, value]) => {
    if (Object.hasOwn(choices, key)) return oneOf(choices[key] ?? [], value);
    if (key === 'escalated') return isTruth(value);
    return oneOf([...STRATEGY_DATES, ...STRATEGY_WORDS, 'ownerOrg'], key) && isText(value);
  });
  return faults({
    strategy: known,
    coCreators: coCreators.every(isRandomId),
    preconditions: [...preconditions].every(
      ([nr, answer]) => oneOf(PRECONDITIONS, nr) && oneOf(PRECONDITION_ANSWERS, answer),
    ),
  });
}

const actorFaults = (actor: Actor): readonly string[] =>
  faults({
    name: actor.name.length > 0 && actor.name.length <= 80,
    short: actor.short.length <= 12,
    huvudman: oneOf(HUVUDMAN, actor.huvudman),
    kind: oneOf(ACTOR_KINDS, actor.kind),
    ring: oneOf(RINGS, actor.ring),
    flags: [actor.inRoom, actor.missing, actor.bridge].every(isTruth),
    mergedInto: orNull(actor.mergedInto, isRandomId),
    removed: isRemoval(actor.removed),
  });

const relationFaults = (relation: Relation): readonly string[] => {
  const { id, ends, wanted, boundaries, ratings, later = [], first = [] } = relation;
  return faults({
    ends: ends.every(isRandomId) && ends.join('~') === id,
    wanted: orNull(wanted, (rung) => oneOf(RUNGS, rung)),
    boundaries: boundaries.every((boundary) => oneOf(BOUNDARIES, boundary)),
    ratings: [...ratings, ...later].every(
      ({ end, table, rung }) => oneOf(ends, end) && isTableId(table) && oneOf(RUNGS, rung),
    ),
    first: first.every(
      ({ end, table, people }) =>
        oneOf(ends, end) && isTableId(table) && people.length === RUNGS.length,
    ),
  });
};
