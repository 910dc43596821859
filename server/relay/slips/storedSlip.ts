import * as v from 'valibot';
import { exhaustive } from '#shared/domain/assert.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { type Ballot, choicesSchema } from '#shared/domain/stage/ballot.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';
import type { StoredSlip } from '../../store/Store.ts';
import { parseJson } from '../parseJson.ts';
import { ballotBox, DEVICES, draftBox, factorBox, ratingBox } from './boxes.ts';

const deviceSchema = v.object({ since: v.number() });
const ballotSchema = v.object({ choices: choicesSchema });
const draftsSchema = v.object({ cards: v.number() });

/** Who a slip is from: the device, or somebody without a phone whose turn it is on it. */
export const voterOf = (participant: ParticipantId, turn: number): string =>
  turn === 0 ? participant : `${participant}:${turn}`;

export function toStored(
  participant: ParticipantId,
  slip: Exclude<Slip, { kind: 'exit' | 'openRatings' }>,
): StoredSlip {
  switch (slip.kind) {
    case 'ballot': {
      const { round, turn, table, choices } = slip;
      const json = JSON.stringify({ choices });
      return { box: ballotBox(round), voter: voterOf(participant, turn), table, json };
    }
    case 'drafts': {
      const { step, table, count } = slip;
      const json = JSON.stringify({ cards: count });
      return { box: draftBox(step), voter: participant, table, json };
    }
    case 'factors': {
      // Without the table: nothing of it is asked for there.
      const { check, answers } = slip;
      const json = JSON.stringify({ answers });
      return { box: factorBox(check), voter: participant, table: null, json };
    }
    case 'rating': {
      const json = JSON.stringify({ rungs: slip.rungs });
      return { box: ratingBox(slip), voter: participant, table: slip.table, json };
    }
    default:
      return exhaustive(slip);
  }
}

export const toBallot = ({ table, json }: StoredSlip): Ballot => ({
  table,
  ...v.parse(ballotSchema, parseJson(json)),
});

export const cardsIn = ({ json }: StoredSlip): number =>
  v.parse(draftsSchema, parseJson(json)).cards;

/** `since`: relay clock, ms. */
export const toDevice = (participant: ParticipantId, since: number): StoredSlip => ({
  box: DEVICES,
  voter: participant,
  table: null,
  json: JSON.stringify({ since }),
});

export const sinceOf = ({ json }: StoredSlip): number =>
  v.parse(deviceSchema, parseJson(json)).since;
