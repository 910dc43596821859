import { afterEach, beforeEach, expect, test } from 'vitest';
import { liftCard } from '#shared/board/edits/cards.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, textOf, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isOnline, isSaved } from './until.ts';

let hall: Hall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.close());

test('two devices see each other’s cards', async () => {
  const [anna, bo] = [await hall.enter(), await hall.enter()];
  await Promise.all([isOnline(anna), isOnline(bo)]);
  const one = writeCard(anna, 'Vi möts för sent');
  const other = writeCard(bo, 'Ingen äger frågan');
  await until('both cards are at both', () =>
    [anna, bo].every((s) => s.board.get().cards.size === 2),
  );
  expect(textOf(bo, one)).toBe('Vi möts för sent');
  expect(textOf(anna, other)).toBe('Ingen äger frågan');
});

test('letters that two write in one card merge, and each takes back only their own', async () => {
  const [anna, bo] = [await hall.enter(), await hall.enter()];
  await Promise.all([isOnline(anna), isOnline(bo)]);
  const card = writeCard(anna, 'Remissen');
  await until('the card is at the other', () => textOf(bo, card) === 'Remissen');
  const [annas, bos] = [anna, bo].map((s) => s.openText({ of: 'card', card, field: 'text' }));
  annas?.change('Remissen kommer tillbaka');
  bos?.change('Den nya Remissen');
  const merged = 'Den nya Remissen kommer tillbaka';
  await until('both have both', () => [annas, bos].every((text) => text?.value.get() === merged));
  bos?.undo();
  await until('one is taken back', () => annas?.value.get() === 'Remissen kommer tillbaka');
  expect(textOf(bo, card)).toBe('Remissen kommer tillbaka');
});

test('an edit can be taken back', async () => {
  const anna = await hall.enter();
  await isOnline(anna);
  const card = writeCard(anna, 'Vi ringer i stället');
  const takeBack = anna.edit(liftCard, card, true);
  expect(anna.board.get().cards.get(card)?.lifted).toBe(true);
  takeBack?.();
  expect(anna.board.get().cards.get(card)?.lifted).toBe(false);
});

test('[P10] a screen follows the board and writes nothing', async () => {
  const [anna, screen] = [await hall.enter(), await hall.enter('screen')];
  await Promise.all([isOnline(anna), isOnline(screen)]);
  const card = writeCard(anna, 'På storbilden');
  await until('the screen shows it', () => textOf(screen, card) !== undefined);
  expect(screen.edit(liftCard, card, true)).toBeNull();
  expect(screen.openText({ of: 'card', card, field: 'text' })).toBeNull();
  expect(screen.connection.get()).toEqual({ kind: 'online' });
});

test('[P11] while the board is locked nothing can be begun, and it is saved after the unlocking', async () => {
  const [leader, anna] = [await hall.enter('facilitator'), await hall.enter()];
  await Promise.all([isOnline(leader), isOnline(anna)]);
  const card = writeCard(anna, 'Före låset');
  await isSaved(anna);
  await leader.command({ type: 'lock', locked: true });
  await until('the lock is seen', () => anna.stage.get()?.locked === true);
  expect(anna.edit(liftCard, card, true)).toBeNull();
  expect(leader.edit(liftCard, card, true)).not.toBeNull();
  await leader.command({ type: 'lock', locked: false });
  await until('the lock is gone', () => anna.stage.get()?.locked === false);
  writeCard(anna, 'Efter låset');
  await isSaved(anna);
});

test('[P19] of two who steer at once one is told that somebody was first', async () => {
  const [one, other] = [await hall.enter('facilitator'), await hall.enter('facilitator')];
  await Promise.all([isOnline(one), isOnline(other)]);
  const step = { kind: 'step', step: 'valueVision', phase: 'write' } as const;
  const answers = await Promise.all(
    [one, other].map((session) => session.command({ type: 'goTo', position: step })),
  );
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.problem)).sort()).toEqual([
    'ok',
    'stale',
  ]);
});

test('a participant who steers is refused', async () => {
  const anna = await hall.enter();
  await isOnline(anna);
  expect(await anna.command({ type: 'lock', locked: true })).toEqual({
    ok: false,
    problem: 'notAllowed',
  });
});

test('others see where somebody sits and what they write in, and that they left', async () => {
  const device = await newTestDevice();
  const [anna, bo] = [await hall.open(device), await hall.enter()];
  await Promise.all([isOnline(anna), isOnline(bo)]);
  anna.setSeat({ table: 't4' as never, org: null });
  await until('the seat is seen', () => bo.present.get().some(({ table }) => table === 't4'));
  expect(bo.present.get().filter(({ own }) => own)).toEqual([]);
  await anna.close();
  await until('the leaving is seen', () => bo.present.get().length === 0);
  const again = await hall.open(device);
  expect(again.seat.get()).toEqual({ table: 't4', org: null });
});
