import type { BoardDoc } from '#shared/board/doc.ts';
import { exhaustive } from '#shared/domain/assert.ts';
import { judgeBallot, openRound } from '#shared/domain/stage/ballot.ts';
import { openCheckOf } from '#shared/domain/stage/checks.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import type { Round, Stage } from '#shared/domain/stage/stage.ts';
import { seatsOf, standsFor } from '#shared/domain/stage/standsFor.ts';
import type { Slip, SlipAnswer } from '#shared/protocol/slipFrame.ts';
import type { Member } from '../member.ts';
import { type Box, ballotBox, DEVICES, EXIT, factorBox } from './boxes.ts';
import { isOpened, MOST_RATINGS, ratingsIn } from './ratings.ts';
import type { SlipBoxes } from './slipBoxes.ts';
import { sinceOf, voterOf } from './storedSlip.ts';
import type { Visits } from './Visits.ts';
import { votedCard } from './votedCard.ts';

/** What is kept for its sender; the rest only asks for something. */
export type KeptSlip = Exclude<Slip, { kind: 'openRatings' }>;
export type Refusal = NonNullable<SlipAnswer['refusal']>;
type Voter = Pick<Member, 'participant'>;

/** What it is judged by. */
export interface JudgedBy {
  readonly boxes: SlipBoxes;
  readonly visits: Pick<Visits, 'rowOf'>;
  readonly stage: Stage;
  readonly doc: BoardDoc;
}

/** More answers to one question than any hall has devices. */
const MOST_ANSWERS = 2_000;

/** Why a slip is not taken; null: it is. */
export function judgeSlip(slip: KeptSlip, from: Voter, by: JudgedBy): Refusal | null {
  const { boxes, stage, doc } = by;
  switch (slip.kind) {
    case 'drafts':
      return isShown(stage, slip.step, slip.table) ? 'closed' : null;
    case 'ballot':
      return judgeVote(slip, from, by);
    case 'factors': {
      if (openCheckOf(stage)?.id !== slip.check) return 'closed';
      return hasRoom(factorBox(slip.check), from, boxes) ? null : 'notAllowed';
    }
    case 'rating':
      if (isOpened(doc, slip)) return 'closed';
      return ratingsIn(boxes) < MOST_RATINGS ? null : 'notAllowed';
    case 'sync':
      return hasRoom(DEVICES, from, boxes) ? null : 'notAllowed';
    case 'exit': {
      if (slip.rating === null) return 'malformed';
      if (boxes.find(EXIT, from.participant)) return null; // sent again
      if (!hasRoom(EXIT, from, boxes)) return 'notAllowed';
      return stage.position.kind === 'closed' ? null : 'closed';
    }
    default:
      return exhaustive(slip);
  }
}

type BallotSlip = Extract<Slip, { kind: 'ballot' }>;

function judgeVote(slip: BallotSlip, from: Voter, by: JudgedBy): Refusal | null {
  const { boxes, visits, stage, doc } = by;
  const open = openRound(stage);
  const round = open?.id === slip.round ? open : null;
  const fault = judgeBallot(round, slip.choices, (id) => votedCard(doc, id));
  if (fault || !round) return fault ?? 'closed';
  const device = visits.rowOf(from.participant);
  if (device === null || sinceOf(device) > round.openedAt) return 'joinedLate';
  return slip.turn > 0 && !hasSeat(from, slip, round, boxes, stage) ? 'tableFull' : null;
}

function hasRoom(box: Box, { participant }: Voter, boxes: SlipBoxes): boolean {
  return boxes.find(box, participant) !== null || boxes.in(box).length < MOST_ANSWERS;
}

/** A table, with those merged into it, never has more ballots than seats, when some come from people without a phone. */
function hasSeat(
  from: Voter,
  slip: BallotSlip,
  round: Round,
  boxes: SlipBoxes,
  { tables }: Stage,
): boolean {
  if (slip.table === null) return false;
  const voter = voterOf(from.participant, slip.turn);
  const here = standsFor(slip.table, tables);
  const ballots = boxes.byTable(ballotBox(round.id), tables).get(here) ?? [];
  return ballots.filter((one) => one.voter !== voter).length < seatsOf(here, tables);
}
