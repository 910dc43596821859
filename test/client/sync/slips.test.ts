import { afterEach, expect, test } from 'vitest';
import {
  type ActorId,
  type CardId,
  type CheckId,
  type RoundId,
  relationId,
  type TableId,
} from '#shared/domain/ids.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';
import { openDeviceStore } from '../../../client/sync/device/openDeviceStore.ts';
import { openSession } from '../../../client/sync/openSession.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { slipKey } from '../../../client/sync/slips/slipOutbox.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, type TestDevice, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isOffline, isOnline, isSaved } from './until.ts';

let hall: Hall;
afterEach(() => hall.close());

const ROUND = 'round-one-00000000000a' as RoundId;
const T1 = 't1' as TableId;
const actorNamed = (name: string) => `actor-${name}-0000000000` as ActorId;
const ballot = (card: CardId, votes = 1): Extract<Slip, { kind: 'ballot' }> => ({
  kind: 'ballot',
  round: ROUND,
  turn: 0,
  table: T1,
  choices: { [card]: votes },
});
const stateOf = (session: Session, slip: Slip) => session.handed.get().get(slipKey(slip))?.state;
/** What lies on the disk of it. */
const keptOf = async ({ store }: TestDevice, slip: Slip) =>
  (await store.list('slips')).filter(({ key }) => key.endsWith(slipKey(slip)));
const OTHER = 'round-two-00000000000a' as RoundId;
const openVotes = (chair: Session, id = ROUND) =>
  chair.command({ type: 'openRound', id, step: null, budget: { needs: 3 }, perCard: 2 });
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

test('[P85] first ratings made without contact go when there is contact, and are forgotten here once taken', async () => {
  const { anna, chair, phone } = await meet();
  await hall.relayStops();
  await isOffline(anna);
  const relation = relationId(actorNamed('care'), actorNamed('work'));
  const slip: Slip = { kind: 'rating', relation, table: T1, rungs: [0, 3] };
  anna.hand(slip);
  await anna.close();
  const again = await hall.open(phone);
  expect(again.handed.get().get(slipKey(slip))).toEqual({ slip, state: 'waiting' });
  await hall.relayStarts();
  await until('it is taken', () => stateOf(again, slip) === 'taken');
  expect(again.handed.get().get(slipKey(slip))?.slip).toEqual({ ...slip, rungs: [null, null] });
  await isOnline(chair);
  chair.hand({ ...slip, rungs: [1, 1] });
  await until('both have answered', () => chair.counts.get().ratings?.[0]?.answers === 2);
  chair.hand({ kind: 'openRatings', relation, table: T1 });
  const first = () => again.board.get().relations.get(relation)?.first;
  await until('everybody sees how', () => first()?.[0]?.people.join('') === '11000');
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
  expect(stateOf(again, slip)).toBeUndefined();
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

test('[P40] once somebody has been told what counted, the device forgets it when another round is opened', async () => {
  const { phone, anna, chair, card } = await meet();
  const slip = ballot(card);
  anna.hand(slip);
  await until('it is taken', () => stateOf(anna, slip) === 'taken');
  await closeVotes(chair);
  await until('the result is here', () => tally(anna)?.[card]?.votes === 1);
  expect(stateOf(anna, slip)).toBe('taken');
  anna.toldHanded(slipKey(slip));
  expect(stateOf(anna, slip)).toBe('told');
  await openVotes(chair, OTHER);
  await until('it is forgotten', () => stateOf(anna, slip) === undefined);
  await anna.close();
  expect(await keptOf(phone, slip)).toEqual([]);
});

test('[P40] a ballot that nobody has been told of is kept, whatever is voted on next', async () => {
  const { anna, chair, card } = await meet();
  const slip = ballot(card);
  anna.hand(slip);
  await until('it is taken', () => stateOf(anna, slip) === 'taken');
  await closeVotes(chair);
  await openVotes(chair, OTHER);
  await until('the next round is here', () => anna.stage.get()?.rounds.length === 2);
  expect(stateOf(anna, slip)).toBe('taken');
});

test('[P61] a round that is taken back takes its ballots with it, also off the device', async () => {
  const { anna, chair, card } = await meet();
  anna.hand(ballot(card));
  await until('it is taken', () => stateOf(anna, ballot(card)) === 'taken');
  expect(await chair.command({ type: 'undo' })).toEqual({ ok: true, value: null });
  await until('it is forgotten', () => stateOf(anna, answers(4)) === undefined);
  await until('and counted nowhere', () => chair.counts.get().ballots.length === 0);
});

const CHECK = 'check-one-00000000000a' as CheckId;
const answers = (rating: 1 | 4): Slip => ({
  kind: 'factors',
  check: CHECK,
  answers: { actors: rating },
});
const knowsCheck = (session: Session) => session.stage.get()?.checks.length === 1;

test('[P65] answers to a check wait without contact, go when there is contact, and are off the device once it is closed', async () => {
  const { phone, anna, chair } = await meet();
  await chair.command({ type: 'openCheck', id: CHECK, moment: 'before' });
  await until('the phone knows of the check', () => knowsCheck(anna));
  await hall.relayStops();
  await isOffline(anna);
  anna.hand(answers(1));
  anna.hand(answers(4));
  expect(stateOf(anna, answers(4))).toBe('waiting');
  await hall.relayStarts();
  await until('it is taken', () => stateOf(anna, answers(4)) === 'taken');
  await until('one has answered', () => chair.counts.get().answers === 1);
  await isOnline(chair);
  await chair.command({ type: 'closeCheck', id: CHECK });
  await until('it is forgotten', () => stateOf(anna, answers(4)) === undefined);
  await anna.close();
  expect(await keptOf(phone, answers(4))).toEqual([]);
});

test('[P65] answers that come when the check has closed are kept until the person has read so', async () => {
  const { anna, chair } = await meet();
  await chair.command({ type: 'openCheck', id: CHECK, moment: 'before' });
  chair.hand(answers(1));
  await until('one has answered', () => chair.counts.get().answers === 1);
  await until('the phone knows of the check', () => knowsCheck(anna));
  await chair.command({ type: 'closeCheck', id: CHECK });
  anna.hand(answers(4));
  await until('it came too late', () => stateOf(anna, answers(4)) === 'closed');
  anna.dropHanded(slipKey(answers(4)));
  expect(stateOf(anna, answers(4))).toBeUndefined();
});

test('[P42] how somebody without a phone voted is off the device as soon as the relay has it', async () => {
  const { phone, anna, card } = await meet();
  const slip: Slip = { ...ballot(card), turn: 1 };
  anna.hand(slip);
  await until('it is taken', () => stateOf(anna, slip) === 'taken');
  expect(anna.handed.get().get(slipKey(slip))?.slip).toMatchObject({ turn: 1, choices: {} });
  await anna.close();
  expect(JSON.stringify(await phone.store.list('slips'))).not.toContain(card);
});

test('[P40] two tabs of one browser show one ballot, and the last word in either stands', async () => {
  hall = await openHall();
  const phone = await newTestDevice({ BroadcastChannel });
  const tab = await secondTab(phone);
  const chair = await hall.enter('facilitator');
  const [one, other] = [await hall.open(phone), await hall.open(tab)];
  await Promise.all([one, other, chair].map(isOnline));
  const [a, b] = [writeCard(chair, 'Ett behov'), writeCard(chair, 'Ett annat')];
  await isSaved(chair);
  await openVotes(chair);
  await until('both know of the round', () =>
    [one, other].every((session) => session.stage.get()?.rounds.length === 1),
  );
  const choices = (session: Session) => {
    const slip = session.handed.get().get(slipKey(ballot(a)))?.slip;
    return slip?.kind === 'ballot' ? slip.choices : {};
  };
  one.hand(ballot(a));
  await until('the other tab shows it', () => choices(other)[a] === 1);
  other.hand({ ...ballot(b), choices: { [a]: 1, [b]: 1 } });
  await until('the first tab shows it', () => choices(one)[b] === 1);
  await until('both know that it is taken', () =>
    [one, other].every((session) => stateOf(session, ballot(a)) === 'taken'),
  );
  await until('it is one ballot', () => chair.counts.get().ballots[0]?.ballots === 1);
  await closeVotes(chair);
  await until('the result is here', () => tally(one)?.[b]?.votes === 1);
  expect(tally(one)?.[a]?.votes).toBe(1);
  tab.store.close();
  phone.store.close();
});

/** Another tab of the same browser: the same disk, found by its name, under the same secret. */
async function secondTab(first: TestDevice): Promise<TestDevice> {
  const { secret, platform } = first;
  const store = await openDeviceStore(platform, `device ${secret}`);
  const open: TestDevice['open'] = (relay, workshop, role = 'participant') =>
    openSession({
      workshop: workshop.id,
      role,
      key: workshop.keys[role],
      secret,
      origin: relay.url,
      store,
      platform,
    });
  return { ...first, store, open };
}
