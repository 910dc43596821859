import * as v from 'valibot';
import type { BoardDoc } from '#shared/board/doc.ts';
import { openFirstRatings } from '#shared/board/edits/relations.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readActor } from '#shared/board/read/actor.ts';
import { readRelation } from '#shared/board/read/relation.ts';
import { type Actor, standsFor } from '#shared/domain/actor.ts';
import { type ActorId, type RelationId, relationEnds } from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import { tieOf } from '#shared/domain/ties.ts';
import type { Counts } from '#shared/protocol/slipFrame.ts';
import type { StoredSlip } from '../../store/Store.ts';
import type { LiveBoard } from '../liveBoard.ts';
import { parseJson } from '../parseJson.ts';
import { type Box, type Rated, ratedIn, ratingBox } from './boxes.ts';
import type { SlipBoxes } from './slipBoxes.ts';

/** More than the people of any day rate. */
export const MOST_RATINGS = 20_000;
/** One answer alone would say whose it is. */
export const ENOUGH_RATINGS = 2;
/** Tables rate a few relations at a time: no more of them are told of, the latest first. */
const MOST_TOLD = 64;

type Actors = ReadonlyMap<ActorId, Actor>;

function actorsIn(doc: BoardDoc): Actors {
  const all = [...doc.getMap(ROOT.actors)].map(([id, stored]) => readActor(id, stored));
  return new Map(all.flatMap((actor) => (actor ? [[actor.id, actor]] : [])));
}

const rung = v.nullable(v.picklist(RUNGS));
const storedSchema = v.object({ rungs: v.strictTuple([rung, rung]) });

const rungsOf = ({ json }: StoredSlip) => v.parse(storedSchema, parseJson(json)).rungs;

type Rungs = v.InferOutput<typeof storedSchema>['rungs'];

/** The relation that stands for this one, now that actors may have been merged. */
const standing = (relation: RelationId, actors: Actors): RelationId =>
  tieOf(relation, actors) ?? relation;

/** [P86] A table's answers under whatever names the two have gone, of each voter the newest: what lies in the last box. */
function answersIn(boxes: SlipBoxes, { relation, table }: Rated, actors: Actors): readonly Rungs[] {
  const stands = standing(relation, actors);
  const byVoter = new Map<string, Rungs>();
  for (const box of boxes.names()) {
    const rated = ratedIn(box);
    if (rated?.table !== table || standing(rated.relation, actors) !== stands) continue;
    const [first] = relationEnds(rated.relation) ?? [];
    const isTurned = first !== undefined && !stands.startsWith(`${standsFor(first, actors)}~`);
    for (const slip of boxes.in(box)) {
      const [one, other] = rungsOf(slip);
      byVoter.set(slip.voter, isTurned ? [other, one] : [one, other]);
    }
  }
  return [...byVoter.values()];
}

const said = (rungs: Rungs): boolean => rungs.some((one) => one !== null);

/** Who has taken their answer back has an empty one. */
export const answersTo = (doc: BoardDoc, boxes: SlipBoxes, rated: Rated): number =>
  answersIn(boxes, rated, actorsIn(doc)).filter(said).length;

/** [P86] On the board from now on: how many gave each rung, and no longer who. */
export function openIn(doc: BoardDoc, boxes: SlipBoxes, rated: Rated): void {
  const actors = actorsIn(doc);
  const { table } = rated;
  const relation = standing(rated.relation, actors);
  const answers = answersIn(boxes, rated, actors);
  const people = [0, 1].map((end) =>
    RUNGS.map((one) => answers.filter((rungs) => rungs[end] === one).length),
  );
  openFirstRatings(doc, relation, { table, people });
}

/** Whether everybody can see already how a table rated a relation. */
export function isOpened(doc: BoardDoc, { relation, table }: Rated): boolean {
  return [relation, standing(relation, actorsIn(doc))].some((id) => {
    const key = `${id}:first:${table}`;
    return readRelation(id, [key], doc.getMap(ROOT.relations)) !== null;
  });
}

/** The boxes whose answers are on the board: they hold nothing that anybody needs. */
export const openedBoxes = (board: Pick<LiveBoard, 'doc'>, boxes: SlipBoxes): readonly Box[] =>
  boxes.names().filter((box) => {
    const rated = ratedIn(box);
    return rated !== null && isOpened(board.doc, rated);
  });

/** How many have rated what nobody has seen yet. */
export function countRatings(
  board: Pick<LiveBoard, 'doc'>,
  boxes: SlipBoxes,
): NonNullable<Counts['ratings']> {
  if (!boxes.names().some(ratedIn)) return []; // asked for each newcomer
  const actors = actorsIn(board.doc);
  const waiting = new Map<string, Rated>();
  for (const box of boxes.names()) {
    const rated = ratedIn(box);
    if (!rated) continue;
    const now = { relation: standing(rated.relation, actors), table: rated.table };
    waiting.delete(ratingBox(now));
    waiting.set(ratingBox(now), now);
  }
  return [...waiting.values()]
    .map((rated) => ({ ...rated, answers: answersIn(boxes, rated, actors).filter(said).length }))
    .filter(({ answers }) => answers > 0)
    .slice(-MOST_TOLD);
}

export const ratingsIn = (boxes: SlipBoxes): number =>
  boxes
    .names()
    .filter((box) => ratedIn(box) !== null)
    .reduce((sum, box) => sum + boxes.in(box).length, 0);
