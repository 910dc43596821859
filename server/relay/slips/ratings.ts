import * as v from 'valibot';
import type { BoardDoc } from '#shared/board/doc.ts';
import { openFirstRatings } from '#shared/board/edits/relations.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readRelation } from '#shared/board/read/relation.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import type { Counts } from '#shared/protocol/slipFrame.ts';
import type { StoredSlip } from '../../store/Store.ts';
import { parseJson } from '../parseJson.ts';
import { type Box, type Rated, ratedIn, ratingBox } from './boxes.ts';
import type { SlipBoxes } from './slipBoxes.ts';

/** More than the people of any day rate. */
export const MOST_RATINGS = 20_000;
/** One answer alone would say whose it is. */
export const ENOUGH_RATINGS = 2;
/** Tables rate a few relations at a time: no more of them are told of, the latest first. */
const MOST_TOLD = 64;

const rung = v.nullable(v.picklist(RUNGS));
const storedSchema = v.object({ rungs: v.strictTuple([rung, rung]) });

const rungsOf = ({ json }: StoredSlip) => v.parse(storedSchema, parseJson(json)).rungs;

/** Who has taken their answer back has an empty one. */
export const answersTo = (boxes: SlipBoxes, rated: Rated): number =>
  boxes.in(ratingBox(rated)).filter((slip) => rungsOf(slip).some((one) => one !== null)).length;

/** [P86] On the board from now on: how many gave each rung, and no longer who. */
export function openIn(doc: BoardDoc, boxes: SlipBoxes, { relation, table }: Rated): void {
  const answers = boxes.in(ratingBox({ relation, table })).map(rungsOf);
  const people = [0, 1].map((end) =>
    RUNGS.map((one) => answers.filter((rungs) => rungs[end] === one).length),
  );
  openFirstRatings(doc, relation, { table, people });
}

/** Whether everybody can see already how a table rated a relation. */
export function isOpened(doc: BoardDoc, { relation, table }: Rated): boolean {
  const key = `${relation}:first:${table}`;
  return readRelation(relation, [key], doc.getMap(ROOT.relations)) !== null;
}

/** The boxes whose answers are on the board: they hold nothing that anybody needs. */
export const openedBoxes = (doc: BoardDoc, boxes: SlipBoxes): readonly Box[] =>
  boxes.names().filter((box) => {
    const rated = ratedIn(box);
    return rated !== null && isOpened(doc, rated);
  });

/** How many have rated what nobody has seen yet. */
export function countRatings(boxes: SlipBoxes): NonNullable<Counts['ratings']> {
  const waiting = boxes.names().flatMap((box) => ratedIn(box) ?? []);
  return waiting
    .map((rated) => ({ ...rated, answers: answersTo(boxes, rated) }))
    .filter(({ answers }) => answers > 0)
    .slice(-MOST_TOLD);
}

export const ratingsIn = (boxes: SlipBoxes): number =>
  boxes
    .names()
    .filter((box) => ratedIn(box) !== null)
    .reduce((sum, box) => sum + boxes.in(box).length, 0);
