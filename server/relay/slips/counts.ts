import { openRound } from '#shared/domain/stage/ballot.ts';
import { openCheckOf } from '#shared/domain/stage/checks.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEPS } from '#shared/domain/steps.ts';
import type { Counts } from '#shared/protocol/slipFrame.ts';
import type { LiveBoard } from '../liveBoard.ts';
import { ballotBox, draftBox } from './boxes.ts';
import { countAnswers } from './factors.ts';
import { countRatings } from './ratings.ts';
import type { SlipBoxes } from './slipBoxes.ts';
import { cardsIn } from './storedSlip.ts';

/** How many slips there are, from where: all that anybody hears of them. */
export function countSlips(boxes: SlipBoxes, stage: Stage, board: Pick<LiveBoard, 'doc'>): Counts {
  const round = openRound(stage);
  const drafts = STEPS.flatMap((step) =>
    [...boxes.byTable(draftBox(step), stage.tables)].map(([table, slips]) => {
      const waiting = slips.filter((slip) => !isShown(stage, step, slip.table));
      const holding = waiting.map(cardsIn).filter((cards) => cards > 0);
      const cards = holding.reduce((sum, one) => sum + one, 0);
      return { step, table, cards, devices: holding.length };
    }),
  );
  const ballots = [...(round ? boxes.byTable(ballotBox(round.id), stage.tables) : [])].map(
    ([table, slips]) => ({
      table,
      ballots: slips.length,
    }),
  );
  const check = openCheckOf(stage);
  const answers = check ? countAnswers(boxes, check.id).voters : 0;
  const ratings = countRatings(board, boxes);
  return {
    drafts: drafts.filter(({ cards }) => cards > 0),
    ballots,
    answers,
    ...(ratings.length > 0 && { ratings }),
  };
}
