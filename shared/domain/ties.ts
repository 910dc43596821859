import { type Actor, standsFor } from './actor.ts';
import { type ActorId, type RelationId, relationEnds, relationId } from './ids.ts';
import type { FirstRatings, Rating, Relation } from './relation.ts';

type Actors = ReadonlyMap<ActorId, Actor>;

/** What two actors are to each other, under whatever names they have gone. */
export interface Tie extends Relation {
  /** The relations that were written under each of their names, that of now first. */
  readonly sources: readonly RelationId[];
}

/** The relation of the two that stand for these; null when it is one and the same, or one was taken away. */
export function tieBetween(one: ActorId, other: ActorId, actors: Actors): RelationId | null {
  const [a, b] = [standsFor(one, actors), standsFor(other, actors)];
  const isHere = (id: ActorId) => actors.get(id)?.removed === null;
  return a !== b && isHere(a) && isHere(b) ? relationId(a, b) : null;
}

/** The same for what is kept under a relation's id. */
export function tieOf(id: RelationId, actors: Actors): RelationId | null {
  const ends = relationEnds(id);
  return ends && tieBetween(...ends, actors);
}

/** Merged actors are aliases: what was said under either of their names belongs to one tie. */
export function tiesOf(
  relations: ReadonlyMap<RelationId, Relation>,
  actors: Actors,
): ReadonlyMap<RelationId, Tie> {
  const ties = new Map<RelationId, Tie>();
  for (const relation of relations.values()) {
    const id = tieOf(relation.id, actors);
    const tie = id && (ties.get(id) ?? emptyTie(id));
    if (tie) ties.set(tie.id, withRelation(tie, relation, actors));
  }
  return ties;
}

/** Two between whom nobody has said anything; null when the id is none. */
export function emptyTie(id: RelationId): Tie | null {
  const ends = relationEnds(id);
  return ends && { id, ends, wanted: null, boundaries: [], ratings: [], sources: [id] };
}

function withRelation(tie: Tie, relation: Relation, actors: Actors): Tie {
  const isOwn = relation.id === tie.id;
  const ratings = relation.ratings.map((one) => ({ ...one, end: standsFor(one.end, actors) }));
  const opened = (relation.first ?? []).map((one) => ({ ...one, end: standsFor(one.end, actors) }));
  const first = isOwn ? withNew(opened, tie.first ?? []) : withNew(tie.first ?? [], opened);
  const inOrder = <Value>(own: Value, others: Value) => (isOwn ? [own, others] : [others, own]);
  const [wanted, orElse] = inOrder(relation.wanted, tie.wanted);
  return {
    ...tie,
    wanted: wanted ?? orElse ?? null,
    boundaries: [...new Set([...tie.boundaries, ...relation.boundaries])].sort(),
    ratings: isOwn ? withNew(ratings, tie.ratings) : withNew(tie.ratings, ratings),
    ...(first.length > 0 && { first }),
    sources: [...new Set([...tie.sources, relation.id])],
  };
}

/** What a table said of an end counts once: what it said of the end's name of now stands before what it said before. */
const withNew = <Said extends Rating | FirstRatings>(
  first: readonly Said[],
  then: readonly Said[],
): readonly Said[] => [
  ...first,
  ...then.filter((late) => !first.some((one) => one.end === late.end && one.table === late.table)),
];
