import * as v from 'valibot';
import { exhaustive } from '#shared/domain/assert.ts';
import { type ActorId, isRandomId, type ParticipantId, type TableId } from '#shared/domain/ids.ts';
import { type Ballot, choicesSchema } from '#shared/domain/stage/ballot.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';
import type { StoredSlip } from '../../store/Store.ts';
import { parseJson } from '../parseJson.ts';
import { ballotBox, DEVICES, draftBox, factorBox, isBallot, ratingBox } from './boxes.ts';

const deviceSchema = v.object({
  since: v.number(),
  /** When it was last here or heard, relay clock ms. */
  seen: v.optional(v.number()),
  told: v.optional(
    v.object({
      org: v.nullable(v.custom<ActorId>(isRandomId)),
      waiting: v.number(),
      unshown: v.number(),
    }),
  ),
});
type Device = v.InferOutput<typeof deviceSchema>;
const ballotSchema = v.object({ choices: choicesSchema });
const draftsSchema = v.object({ cards: v.number() });

/** Who a slip is from: the device, or somebody without a phone whose turn it is on it. */
export const voterOf = (participant: ParticipantId, turn: number): string =>
  turn === 0 ? participant : `${participant}:${turn}`;

export function toStored(
  participant: ParticipantId,
  slip: Exclude<Slip, { kind: 'exit' | 'openRatings' | 'sync' }>,
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

/** Those ballots that name such a card, without it. */
export const withoutCards = (
  slips: readonly StoredSlip[],
  isGone: (card: string) => boolean,
): readonly StoredSlip[] =>
  slips.filter(isBallot).flatMap((slip) => {
    const choices = Object.entries(toBallot(slip).choices);
    const kept = choices.filter(([card]) => !isGone(card));
    const json = JSON.stringify({ choices: Object.fromEntries(kept) });
    return kept.length < choices.length ? [{ ...slip, json }] : [];
  });

export const cardsIn = ({ json }: StoredSlip): number =>
  v.parse(draftsSchema, parseJson(json)).cards;

/** `since`: relay clock, ms. */
export const toDevice = (participant: ParticipantId, since: number): StoredSlip =>
  deviceRow(participant, null, { since, seen: since });

/** The same device, `seen` now, with what it says of itself when it does. */
export function withSeen(
  row: StoredSlip,
  seen: number,
  slip: Extract<Slip, { kind: 'sync' }> | null = null,
): StoredSlip {
  const known = deviceOf(row);
  if (!slip) return { ...row, json: JSON.stringify({ ...known, seen }) };
  const { table, org, waiting, unshown } = slip;
  return deviceRow(row.voter, table, { ...known, seen, told: { org, waiting, unshown } });
}

const deviceRow = (voter: string, table: TableId | null, device: Device): StoredSlip => ({
  box: DEVICES,
  voter,
  table,
  json: JSON.stringify(device),
});

export const deviceOf = ({ json }: StoredSlip): Device => v.parse(deviceSchema, parseJson(json));

export const sinceOf = (row: StoredSlip): number => deviceOf(row).since;
