import { afterEach, expect, test } from 'vitest';
import type { CardId, RoundId, TableId } from '#shared/domain/ids.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { slipKey } from '../../../client/sync/slips/slipOutbox.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isOffline, isOnline, isSaved } from './until.ts';

let hall: Hall;
afterEach(() => hall.close());

const ROUND = 'round-one-00000000000a' as RoundId;
const T1 = 't1' as TableId;
const ballot = (card: CardId, votes = 1): Slip => ({
  kind: 'ballot',
  round: ROUND,
  turn: 0,
  table: T1,
  choices: { [card]: votes },
});
const stateOf = (session: Session, slip: Slip) => session.handed.get().get(slipKey(slip))?.state;
const openVotes = (chair: Session) =>
  chair.command({ type: 'openRound', id: ROUND, step: null, budget: { needs: 3 }, perCard: 2 });
const closeVotes = (chair: Session) => chair.command({ type: 'closeRound', id: ROUND });
const tally = (session: Session) => session.stage.get()?.rounds[0]?.tally;

async function meet() {
  hall = await openHall();
  const phone = await newTestDevice();
  const [anna, chair] = [await hall.open(phone), await hall.enter('facilitator')];
  await Promise.all([isOnline(anna), isOnline(chair)]);
  const card = writeCard(chair, 'Ett behov');
  await isSaved(chair);
  expect(await openVotes(chair)).toEqual({ ok: true, value: null });
  await until('the phone knows of the round', () => anna.stage.get()?.rounds.length === 1);
  return { phone, anna, chair, card };
}

test('[P40] a ballot is taken when the relay says so, and counted at the close', async () => {
  const { anna, chair, card } = await meet();
  const slip = ballot(card, 2);
  anna.hand(slip);
  expect(stateOf(anna, slip)).toBe('waiting');
  await until('it is taken', () => stateOf(anna, slip) === 'taken');
  await until('the room knows how many', () => chair.counts.get().ballots[0]?.ballots === 1);
  await closeVotes(chair);
  await until('the result is here', () => tally(anna)?.[card]?.votes === 2);
});

test('[P44] a ballot filled in without contact goes when there is contact, if the round is still open', async () => {
  const { phone, anna, chair, card } = await meet();
  await hall.relayStops();
  await isOffline(anna);
  const slip = ballot(card);
  anna.hand(slip);
  await anna.close();
  const again = await hall.open(phone);
  expect(stateOf(again, slip)).toBe('waiting');
  await hall.relayStarts();
  await until('it is taken', () => stateOf(again, slip) === 'taken');
  await isOnline(chair);
  await closeVotes(chair);
  await until('the result is here', () => tally(again)?.[card]?.votes === 1);
});

test('[P41] one that comes after the close is told so, and kept until the person has seen it', async () => {
  const { anna, chair, card, phone } = await meet();
  await anna.close();
  await closeVotes(chair);
  const again = await hall.open(phone);
  const slip = ballot(card);
  again.hand(slip);
  await until('the relay has said so', () => stateOf(again, slip) === 'closed');
  again.dropHanded(slipKey(slip));
  expect(again.handed.get().size).toBe(0);
  expect(tally(chair)).toEqual({});
});

test('[P40] of two ballots in quick succession the last one stands', async () => {
  const { anna, chair, card } = await meet();
  anna.hand(ballot(card, 2));
  anna.hand(ballot(card, 1));
  await until('it is taken', () => stateOf(anna, ballot(card)) === 'taken');
  await closeVotes(chair);
  await until('the result is here', () => tally(anna)?.[card]?.votes === 1);
});
