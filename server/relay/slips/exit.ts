import * as v from 'valibot';
import { ENOUGH_ANSWERS } from '#shared/domain/factors.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import type { WorkshopAnswer } from '#shared/protocol/api.ts';
import { EXIT_RATINGS, type ExitRating } from '#shared/protocol/slipFrame.ts';
import type { StoredSlip } from '../../store/Store.ts';
import { parseJson } from '../parseJson.ts';
import { type Box, EXIT, EXIT_TALLY } from './boxes.ts';

const tallySchema = v.object({ answers: v.number() });

/**
 * [P62] What an answer leaves behind: that this device has answered, and one more of that rating. Nothing says which
 * belongs to which, so an answer cannot be changed; one that is sent again counts no second time.
 */
export function toExitRows(
  participant: ParticipantId,
  rating: ExitRating | null,
  find: (box: Box, voter: string) => StoredSlip | null,
): readonly StoredSlip[] {
  const answered = find(EXIT, participant);
  if (answered || rating === null) return answered ? [answered] : [];
  const name = String(rating);
  const before = find(EXIT_TALLY, name);
  const answers = (before ? answersIn(before) : 0) + 1;
  return [
    { box: EXIT, voter: participant, table: null, json: '{}' },
    { box: EXIT_TALLY, voter: name, table: null, json: JSON.stringify({ answers }) },
  ];
}

/** [P64] What leaders may know. */
export function exitResult(slips: readonly StoredSlip[]): NonNullable<WorkshopAnswer['exit']> {
  const tally = slips.filter(({ box }) => box === EXIT_TALLY);
  const ratings = EXIT_RATINGS.map((rating) => {
    const found = tally.find(({ voter }) => voter === String(rating));
    return found ? answersIn(found) : 0;
  });
  const answers = ratings.reduce((sum, one) => sum + one, 0);
  return { answers, ratings: answers < ENOUGH_ANSWERS ? null : ratings };
}

const answersIn = ({ json }: StoredSlip): number => v.parse(tallySchema, parseJson(json)).answers;
