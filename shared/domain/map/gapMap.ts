import { type Actor, standsFor } from '../actor.ts';
import { type Card, isShown } from '../card.ts';
import type { CaseMark } from '../caseMark.ts';
import { worstFirst } from '../gapList.ts';
import { decidingRung } from '../gaps.ts';
import { type ActorId, type RelationId, relationEnds, relationId } from '../ids.ts';
import type { Rung } from '../ladder.ts';
import type { LifeArea } from '../lifeArea.ts';
import type { Relation } from '../relation.ts';
import { emptyTie, type Tie, tieBetween, tieOf, tiesOf } from '../ties.ts';
import { ringOrder } from './ringOrder.ts';

/** What of a card the map goes by. */
export type MapCard = Pick<Card, 'kind' | 'actors' | 'edge' | 'removed' | 'hidden'>;

/** What the map is made of. A board is one. */
export interface MapMaterial {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly areas: ReadonlyMap<LifeArea, readonly ActorId[]>;
  readonly cards: ReadonlyMap<string, MapCard>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly caseMarks: ReadonlyMap<string, Pick<CaseMark, 'at' | 'removed'>>;
  /** Relations that have words of their own, as a first stitch. */
  readonly written?: readonly RelationId[];
}

export interface MapActor {
  readonly actor: Actor;
  readonly cards: number;
  /** How often "här faller hon" is said of it. */
  readonly marks: number;
}

export interface MapTie {
  readonly tie: Tie;
  /** Of the lower end; null: nobody has rated it. */
  readonly rung: Rung | null;
  readonly cards: number;
  readonly marks: number;
}

/** Who touches the life situation, and what they are to each other. Every view shows this one. */
export interface GapMap {
  /** In their order round the ring. */
  readonly actors: readonly MapActor[];
  /** All that somebody has said anything about, the worst first. */
  readonly ties: readonly MapTie[];
  /** Between each actor and the next one, the last and the first; said or not. */
  readonly seams: readonly MapTie[];
  /** Ties of those who do not stand side by side, the worst first. */
  readonly threads: readonly MapTie[];
  /** Neighbours about whom nobody has said anything. */
  readonly unsaid: readonly MapTie[];
}

/** `kept`: the order as it stands on a screen, so that nobody moves while somebody reads. */
export function gapMap(material: MapMaterial, kept: readonly ActorId[] = []): GapMap {
  const { actors } = material;
  const counts = countAll(material);
  const known = tiesOf(material.relations, actors);
  const said = new Set([...known.keys(), ...counts.onEdges, ...counts.tieMarks.keys()]);
  const mapTie = (id: RelationId): MapTie[] => {
    const tie = known.get(id) ?? emptyTie(id);
    if (!tie) return [];
    const [cards, marks] = [counts.tieCards.get(id) ?? 0, counts.tieMarks.get(id) ?? 0];
    return [{ tie, rung: decidingRung(tie), cards, marks }];
  };
  const byWorst = worstFirst(actors);
  const ties = [...said].flatMap(mapTie).sort((one, other) => byWorst(one.tie, other.tie));
  const touching = new Set([
    ...[...material.areas.values()].flat().map((id) => standsFor(id, actors)),
    ...counts.actorCards.keys(),
    ...counts.actorMarks.keys(),
    ...ties.flatMap(({ tie }) => tie.ends),
  ]);
  const ring = ringOrder(onMap(actors, touching), { ties, tieCards: counts.tieCards }, kept);
  const seams = neighbours(ring.map(({ id }) => id)).flatMap(mapTie);
  const beside = new Set(seams.map(({ tie }) => tie.id));
  return {
    actors: ring.map((actor) => ({
      actor,
      cards: counts.actorCards.get(actor.id) ?? 0,
      marks: counts.actorMarks.get(actor.id) ?? 0,
    })),
    ties,
    seams,
    threads: ties.filter(({ tie }) => !beside.has(tie.id)),
    unsaid: seams.filter(({ tie }) => !said.has(tie.id)),
  };
}

/** What lies on the board about each actor and each two. */
function countAll({ actors, cards, caseMarks, written = [] }: MapMaterial) {
  const shown = [...cards.values()].filter((card) => isShown(card) && card.kind !== 'hope');
  const marks = [...caseMarks.values()].filter(({ removed }) => removed === null);
  const edges = [...shown.flatMap(({ edge }) => edge ?? []), ...written];
  return {
    tieCards: countEach(shown, (card) => [...tiesOfCard(card, actors)]),
    actorCards: countEach(shown, (card) => namedOn(card, actors)),
    tieMarks: countEach(marks, ({ at }) =>
      listed(relationEnds(at) && tieOf(at as RelationId, actors)),
    ),
    actorMarks: countEach(marks, ({ at }) =>
      relationEnds(at) ? [] : [standsFor(at as ActorId, actors)],
    ),
    onEdges: edges.flatMap((edge) => listed(tieOf(edge, actors))),
  };
}

const listed = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);

/** Until anything is said about the life situation, all in the room; and if nobody is, all there are. */
function onMap(
  actors: ReadonlyMap<ActorId, Actor>,
  touching: ReadonlySet<ActorId>,
): readonly Actor[] {
  const here = [...actors.values()].filter((one) => !one.removed && one.mergedInto === null);
  const touched = here.filter(({ id }) => touching.has(id));
  if (touched.length > 1) return touched;
  const present = here.filter(({ id, inRoom }) => inRoom || touching.has(id));
  return present.length > 1 ? present : here;
}

function neighbours(ring: readonly ActorId[]): readonly RelationId[] {
  const [first, second] = ring;
  if (first === undefined || second === undefined) return [];
  if (ring.length === 2) return [relationId(first, second)];
  return ring.map((id, at) => relationId(id, ring[at + 1] ?? first));
}

const namedOn = (card: MapCard, actors: ReadonlyMap<ActorId, Actor>): readonly ActorId[] => [
  ...new Set(card.actors.map((id) => standsFor(id, actors))),
];

/** The ties that a card is about. */
export function tiesOfCard(
  card: MapCard,
  actors: ReadonlyMap<ActorId, Actor>,
): ReadonlySet<RelationId> {
  const named = namedOn(card, actors);
  const pairs = named.flatMap((one, at) =>
    named.slice(at + 1).map((other) => tieBetween(one, other, actors)),
  );
  const all = [...pairs, card.edge && tieOf(card.edge, actors)];
  return new Set(all.filter((id) => id !== null));
}

function countEach<Thing, Id extends string>(
  things: readonly Thing[],
  idsOf: (thing: Thing) => readonly Id[],
): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const id of things.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
