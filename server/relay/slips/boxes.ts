import { isTableId, type RelationId, relationEnds, type TableId } from '#shared/domain/ids.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import type { OpenCheck } from '#shared/domain/stage/check.ts';
import { openCheckOf } from '#shared/domain/stage/checks.ts';
import type { Round, Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';

/** Where slips of one kind lie together; an id in the store. */
export type Box = string;

export const ballotBox = (round: Round['id']): Box => `ballot:${round}`;
export const isBallot = ({ box }: { readonly box: Box }): boolean => box.startsWith('ballot:');
export const factorBox = (check: OpenCheck['id']): Box => `factors:${check}`;
/** What a table rates together. */
export interface Rated {
  readonly relation: RelationId;
  readonly table: TableId;
}
export const ratingBox = ({ relation, table }: Rated): Box => `rating:${relation}:${table}`;
/** What lies in a box of ratings; null: it is another kind of box. */
export function ratedIn(box: Box): Rated | null {
  const [kind, relation = '', table] = box.split(':');
  if (kind !== 'rating' || !relationEnds(relation) || !isTableId(table)) return null;
  return { relation: relation as RelationId, table };
}
export const draftBox = (step: StepId): Box => `drafts:${step}`;
/** When each device was first here. */
export const DEVICES: Box = 'devices';
/** Which devices have answered the exit question; never what. */
export const EXIT: Box = 'exit';
/** How many answers each rating got; never whose. */
export const EXIT_TALLY: Box = 'exitTally';

/** The boxes that a change of the stage empties: those of rounds and checks now closed, and of steps now shown. */
export function emptiedBy(before: Stage, after: Stage): readonly Box[] {
  const round = openRound(before);
  const isOver = round !== null && openRound(after)?.id !== round.id;
  const check = openCheckOf(before);
  const isAnswered = check !== null && openCheckOf(after)?.id !== check.id;
  const shown = after.shown.filter((step) => !before.shown.includes(step));
  return [
    ...(isOver ? [ballotBox(round.id)] : []),
    ...(isAnswered ? [factorBox(check.id)] : []),
    ...shown.map(draftBox),
  ];
}
