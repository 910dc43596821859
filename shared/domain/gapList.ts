import type { Actor } from './actor.ts';
import { SWEDISH } from './alphabet.ts';
import { decidingRung, isGap } from './gaps.ts';
import type { ActorId, RelationId } from './ids.ts';
import type { Relation } from './relation.ts';
import { type Tie, tiesOf } from './ties.ts';

type Actors = ReadonlyMap<ActorId, Actor>;

/** The gaps of a board, the worst first. One list, wherever gaps are listed: who climbs from 1 to 3 leaves it everywhere. */
export const gapList = (
  relations: ReadonlyMap<RelationId, Relation>,
  actors: Actors,
): readonly Tie[] => [...tiesOf(relations, actors).values()].filter(isGap).sort(worstFirst(actors));

/** Lowest rung, then longest way to what is wanted, then the alphabet. What nobody has rated comes last. */
export const worstFirst =
  (actors: Actors) =>
  (one: Tie, other: Tie): number =>
    (decidingRung(one) ?? 5) - (decidingRung(other) ?? 5) ||
    wayUp(other) - wayUp(one) ||
    SWEDISH.compare(nameOf(one, 0, actors), nameOf(other, 0, actors)) ||
    SWEDISH.compare(nameOf(one, 1, actors), nameOf(other, 1, actors));

const wayUp = (tie: Tie): number => {
  const now = decidingRung(tie) ?? 0;
  return (tie.wanted ?? now) - now;
};

const nameOf = ({ ends }: Tie, end: 0 | 1, actors: Actors): string =>
  actors.get(ends[end])?.name ?? '';
