import { afterEach, expect, test } from 'vitest';
import type { CardId, RoundId, TableId } from '#shared/domain/ids.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { timeLeft } from '#shared/domain/stage/timer.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { Network } from '../../support/Network.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, textOf, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isOffline, isOnline, isSaved } from './until.ts';

/** What goes wrong on a day, by itself; a whole day of it is played in test/rehearsal. */
let hall: Hall;
afterEach(() => hall.close());

const [T1, T2] = ['t1', 't2'] as unknown as readonly [TableId, TableId];
const ROUND = 'round-one-00000000000a' as RoundId;
const step = { kind: 'step', step: 'valueVision' } as const;
const ROOM = { kind: 'lobby' } as const;
const OPEN: Command = {
  type: 'openRound',
  id: ROUND,
  step: 'valueVision',
  budget: { needs: 3 },
  perCard: 2,
  position: { ...step, phase: 'vote' },
};

/** A leader moves the room, and a phone sees it. */
async function moves(chair: Session, phone: Session, command: Command, to: Position) {
  expect(await chair.command(command)).toEqual({ ok: true, value: null });
  const there = JSON.stringify(to);
  await until(there, () => JSON.stringify(phone.stage.get()?.position) === there);
}

const goTo = (position: Position): Command => ({ type: 'goTo', position });

const vote = (session: Session, card: CardId) =>
  session.hand({ kind: 'ballot', round: ROUND, turn: 0, table: T1, choices: { [card]: 2 } });

const isTaken = (session: Session) =>
  until('the ballot is taken', () =>
    [...session.handed.get().values()].some(
      ({ slip, state }) => slip.kind === 'ballot' && state === 'taken',
    ),
  );

const result = (session: Session) => session.stage.get()?.rounds[0];

test('the relay dies in each phase: the room stands where it stood, and what was written meanwhile is delivered', async () => {
  hall = await openHall();
  const [phone, chair] = [await hall.enter(), await hall.enter('facilitator')];
  await Promise.all([isOnline(phone), isOnline(chair)]);
  const need = writeCard(chair, 'Ett behov');
  const days: readonly (readonly [Position, Command | null])[] = [
    [ROOM, null],
    ...(['listen', 'write', 'show', 'group'] as const).map((phase) => {
      const position = { ...step, phase };
      return [position, goTo(position)] as const;
    }),
    [{ ...step, phase: 'vote' }, OPEN],
    [{ ...step, phase: 'choose' }, goTo({ ...step, phase: 'choose' })],
    [{ kind: 'closed' }, goTo({ kind: 'closed' })],
  ];
  for (const [position, command] of days) {
    if (command) await moves(chair, phone, command, position);
    if (command === OPEN) {
      vote(phone, need);
      await isTaken(phone);
    }
    const before = chair.stage.get();
    await hall.relayStops();
    await Promise.all([isOffline(phone), isOffline(chair)]);
    const written = writeCard(phone, `Medan reläet var borta: ${JSON.stringify(position)}`);
    await hall.relayStarts();
    for (const session of [phone, chair]) session.reconnect();
    await Promise.all([isSaved(phone), isOnline(phone), isOnline(chair)]);
    await until('it is at the leader', () => textOf(chair, written) !== undefined);
    expect(chair.stage.get()).toEqual(before);
    expect(phone.stage.get()).toEqual(before);
    if (command === OPEN) await chair.command({ type: 'closeRound', id: ROUND });
  }
  await until('the vote counted', () => result(phone)?.tally?.[need]?.votes === 2);
  expect(result(phone)?.voters).toBe(1);
}, 60_000);

test('the leader’s laptop is shut in the middle of a voting: votes go on, and another leader closes it with all of them', async () => {
  hall = await openHall();
  const [phone, chair, other] = [
    await hall.enter(),
    await hall.enter('facilitator'),
    await hall.enter(),
  ];
  await Promise.all([phone, chair, other].map(isOnline));
  const need = writeCard(chair, 'Ett behov');
  await isSaved(chair);
  await moves(chair, phone, OPEN, { ...step, phase: 'vote' });
  await until('the other knows too', () => result(other) !== undefined);
  vote(phone, need);
  await isTaken(phone);
  await chair.close();
  vote(other, need);
  await isTaken(other);
  const successor = await hall.enter('facilitator');
  await isOnline(successor);
  await successor.command({ type: 'closeRound', id: ROUND });
  await until('all of it counts', () => result(phone)?.tally?.[need]?.votes === 4);
  expect(result(phone)?.voters).toBe(2);
});

test('[P45] a table that was merged while it wrote without contact loses nothing, and learns where it sits', async () => {
  hall = await openHall();
  const network = new Network();
  const onWake = (wake: () => void) => network.onWake(wake);
  const device = await newTestDevice({ WebSocket: network.WebSocket, onWake });
  const [phone, chair] = [await hall.open(device), await hall.enter('facilitator')];
  phone.setSeat({ table: T2, org: null });
  await Promise.all([isOnline(phone), isOnline(chair)]);
  network.down();
  await isOffline(phone);
  const written = writeCard(phone, 'Skrivet utan nät');
  await chair.command({ type: 'mergeTables', from: T2, into: T1 });
  network.up();
  await Promise.all([isOnline(phone), isSaved(phone)]);
  await until('it is at the leader', () => textOf(chair, written) === 'Skrivet utan nät');
  await until('it knows', () => standsFor(T2, phone.stage.get()?.tables ?? []) === T1);
  expect(phone.seat.get()?.table).toBe(T2);
});

test('a clock that is seven minutes wrong shows the same time left, and its cards the relay’s hour', async () => {
  hall = await openHall();
  const wrong = await newTestDevice({ now: () => Date.now() + 7 * 60_000 });
  const [phone, chair] = [await hall.open(wrong), await hall.enter('facilitator')];
  await Promise.all([isOnline(phone), isOnline(chair)]);
  await chair.command({ type: 'startTimer', length: 600_000 });
  await until('the timer is here', () => phone.stage.get()?.timer.state === 'running');
  const left = (session: Session) => {
    const timer = session.stage.get()?.timer;
    return (timer && timeLeft(timer, session.now())) ?? 0;
  };
  await until('both show the same', () => Math.abs(left(phone) - left(chair)) < 200);
  const card = writeCard(phone, 'Skrivet i rätt tid');
  await until('it is at the leader', () => textOf(chair, card) !== undefined);
  const at = chair.board.get().cards.get(card)?.at ?? 0;
  expect(Math.abs(at - Date.now())).toBeLessThan(60_000);
});
