import { type Actor, standsFor } from './actor.ts';
import { SWEDISH } from './alphabet.ts';
import type { CaseMark } from './caseMark.ts';
import { type ActorId, isRandomId, relationEnds, relationId } from './ids.ts';

type Actors = ReadonlyMap<ActorId, Actor>;

/** Where the person falls: at one actor, or between two. */
export interface MarkSpot {
  readonly at: CaseMark['at'];
  readonly actors: readonly [ActorId] | readonly [ActorId, ActorId];
  readonly marks: readonly CaseMark[];
}

/** At one actor, or between two, as a mark says it; null when nobody is said, or too many. */
export function spotFor(actors: readonly ActorId[]): CaseMark['at'] | null {
  const [one, other, ...rest] = actors;
  if (!one || rest.length > 0) return null;
  return other && other !== one ? relationId(one, other) : one;
}

/** The marks that stand, by where they lie, most of them first. Between two that have been merged since is at one. */
export function marksBySpot(
  marks: ReadonlyMap<CaseMark['id'], CaseMark>,
  actors: Actors,
): readonly MarkSpot[] {
  const spots = new Map<CaseMark['at'], MarkSpot>();
  for (const mark of marks.values()) {
    const ends = mark.removed ? null : endsOf(mark.at, actors);
    const at = ends && spotFor(ends);
    if (!ends || !at) continue;
    const before = spots.get(at)?.marks ?? [];
    spots.set(at, { at, actors: ends, marks: [...before, mark] });
  }
  const nameOf = ({ actors: [one] }: MarkSpot) => actors.get(one)?.name ?? '';
  return [...spots.values()].sort(
    (one, other) =>
      other.marks.length - one.marks.length ||
      SWEDISH.compare(nameOf(one), nameOf(other)) ||
      (one.at < other.at ? -1 : 1),
  );
}

/** Under the names of now; null when somebody that is named is not here. */
function endsOf(at: CaseMark['at'], actors: Actors): MarkSpot['actors'] | null {
  const named = relationEnds(at) ?? (isRandomId(at) ? [at as ActorId] : []);
  const [one, other] = [...new Set(named.map((id) => standsFor(id, actors)))].sort();
  if (!one || !actors.has(one)) return null;
  if (!other) return [one];
  return actors.has(other) ? [one, other] : null;
}
