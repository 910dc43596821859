import type { Actor } from '#shared/domain/actor.ts';
import { type ActorId, relationId, tableId } from '#shared/domain/ids.ts';
import type { MapCard, MapMaterial } from '#shared/domain/map/gapMap.ts';
import type { Rating, Relation } from '#shared/domain/relation.ts';
import { cardsIn } from './cards.ts';
import type { ActorLine, CardLine, GapEnd, Summary, TieLine } from './Summary.ts';

/** What the gap map is drawn from, out of a summary: of one that was kept, so that its picture never changes either. */
export function mapMaterialOf({ actors, ties, steps, theCase }: Summary): MapMaterial {
  const idByName = new Map(actors.map(({ id, name }) => [name, id]));
  const ids = (names: readonly string[]) => names.flatMap((name) => idByName.get(name) ?? []);
  const relations = ties.flatMap((tie) => relationOf(tie, ids));
  const lines = steps.flatMap(({ columns }) => columns.flatMap((column) => column.lines));
  const cards = lines.flatMap(cardsIn);
  return {
    actors: new Map(actors.map((line) => [line.id, actorOf(line)])),
    areas: new Map(theCase.areas.map((one) => [one.area, ids(one.actors)])),
    cards: new Map(cards.map((card) => [card.id, cardOf(card, ids)])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    caseMarks: new Map(marksOf(theCase, ids).map((mark, at) => [String(at), mark])),
  };
}

type Ids = (names: readonly string[]) => readonly ActorId[];

const actorOf = ({ attendance, ...line }: ActorLine): Actor => ({
  ...line,
  inRoom: attendance === 'inRoom',
  missing: attendance === 'missing',
  mergedInto: null,
  removed: null,
});

const cardOf = ({ actors, edge, form }: CardLine, ids: Ids): MapCard => ({
  kind: form,
  actors: ids(actors),
  edge: between(ids(edge ?? [])),
  removed: null,
  hidden: false,
});

function relationOf({ ends, wanted, boundaries }: TieLine, ids: Ids): readonly Relation[] {
  const [one, other] = ids(ends.map(({ name }) => name));
  const id = one && other ? between([one, other]) : null;
  if (!one || !other || !id) return [];
  const ratings = [...ratingsOf(one, ends[0]), ...ratingsOf(other, ends[1])];
  return [{ id, ends: one < other ? [one, other] : [other, one], wanted, boundaries, ratings }];
}

/** The middle of the lowest, the one that decides and the highest is the one that decides. */
const ratingsOf = (end: ActorId, { lowest, rung, highest }: GapEnd): readonly Rating[] =>
  [lowest, rung, highest].flatMap((one, at) =>
    one === null ? [] : [{ end, table: tableId(at + 1), rung: one }],
  );

const marksOf = ({ falls }: Summary['theCase'], ids: Ids) =>
  falls.flatMap(({ between: names, marks }) => {
    const ends = ids(names);
    const at = between(ends) ?? ends[0];
    return at ? Array.from({ length: marks }, () => ({ at, removed: null })) : [];
  });

function between(ends: readonly ActorId[]) {
  const [one, other] = ends;
  return one && other && one !== other ? relationId(one, other) : null;
}
