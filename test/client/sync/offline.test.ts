import { afterEach, beforeEach, expect, test } from 'vitest';
import { addActor } from '#shared/board/edits/actors.ts';
import { restoreCard, tagActor } from '#shared/board/edits/cards.ts';
import { type ActorId, randomId } from '#shared/domain/ids.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, type TestDevice, textOf, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isKept, isOffline, isOnline, isSaved } from './until.ts';

let hall: Hall;
let phone: TestDevice;
beforeEach(async () => {
  hall = await openHall();
  phone = await newTestDevice();
});
afterEach(() => hall.close());

test('after one visit the board opens without a relay, with the stage as it was', async () => {
  const first = await hall.open(phone);
  await isOnline(first);
  const card = writeCard(first, 'Finns kvar');
  await isSaved(first);
  await first.close();
  await hall.relayStops();
  const again = await hall.open(phone);
  expect(again.stage.get()?.title).toBe('Mellan dörrarna');
  await until('the copy is read', () => textOf(again, card) === 'Finns kvar');
  expect(again.pending.get().size).toBe(0);
  expect(again.heard.get()).not.toBeNull();
});

test('what is written without a network outlives the page, waits by name, and is sent on return', async () => {
  const first = await hall.open(phone);
  const laptop = await hall.enter();
  await Promise.all([isSaved(first), isSaved(laptop), isKept(first)]);
  await hall.relayStops();
  await isOffline(first);
  const card = writeCard(first, 'Skrivet på tåget');
  await first.close();

  const second = await hall.open(phone);
  await until('the copy is read', () => textOf(second, card) !== undefined);
  expect([...second.pending.get()]).toEqual([card]);
  const other = writeCard(second, 'Och ett till');
  await second.close();

  const third = await hall.open(phone);
  await until('both wait', () => third.pending.get().size === 2);
  await hall.relayStarts();
  await isSaved(third);
  await until('both are at the other', () => textOf(laptop, other) === 'Och ett till');
  expect(textOf(laptop, card)).toBe('Skrivet på tåget');
});

test('taking something off without a network waits too, though it writes nothing new', async () => {
  const first = await hall.open(phone);
  await Promise.all([isOnline(first), isKept(first)]);
  const actor: ActorId = randomId<'actor'>((length) =>
    crypto.getRandomValues(new Uint8Array(length)),
  );
  const removal = { by: first.participant, at: first.now() };
  const school = {
    id: actor,
    name: 'Skolan',
    short: '',
    huvudman: 'municipality',
    kind: 'organisation',
    ring: 2,
    inRoom: true,
    missing: false,
    bridge: false,
  } as const;
  first.edit(addActor, school, removal);
  const card = writeCard(first, 'Märkt', { actors: [actor] });
  await isSaved(first);
  await hall.relayStops();
  await isOffline(first);
  first.edit(tagActor, card, actor, false);
  expect([...first.pending.get()]).toEqual([card]);
  await first.close();
  const second = await hall.open(phone);
  await until('it is read', () => second.board.get().cards.get(card)?.actors.length === 0);
  expect([...second.pending.get()]).toEqual([card]);
  await hall.relayStarts();
  await isSaved(second);
  const laptop = await hall.enter();
  await until('it is there', () => laptop.board.get().cards.get(card)?.actors.length === 0);
});

test('two tabs of one browser are one participant and do not undo each other’s waiting', async () => {
  const one = await hall.open(phone);
  await Promise.all([isSaved(one), isKept(one)]);
  const other = await hall.open(phone);
  await isSaved(other);
  expect(other.participant).toBe(one.participant);
  const card = writeCard(one, 'Från den ena fliken');
  await until('the other tab has it', () => textOf(other, card) !== undefined);
  expect(other.edit(restoreCard, card)).toBeNull();
  await isSaved(one);
});

test('without a copy and without a relay nothing can be written: it would belong to no board', async () => {
  await hall.relayStops();
  const first = await hall.open(phone);
  writeCard(first, 'Vart tar det vägen?');
  expect(first.board.get().cards.size).toBe(0);
  expect(first.stage.get()).toBeNull();
});
