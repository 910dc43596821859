import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Session } from '../../../client/sync/Session.ts';
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

/** Something no honest client writes: the relay refuses it with 4409. */
const breakTheRules = (session: Session) =>
  session.edit((doc) => {
    doc.getMap('cards').set('not an id', 'not a card');
    return null;
  });

/** Breaks the rules, until contact is lost. It may be back within a moment, so that one who looks now and then would miss it. */
const loseContact = (session: Session) =>
  new Promise<void>((resolve) => {
    const unsubscribe = session.connection.subscribe(() => {
      if (session.connection.get().kind === 'online') return;
      unsubscribe();
      resolve();
    });
    breakTheRules(session);
  });

test('[P5] a board of another epoch merges with nothing: unsent words are rescued and the copy begins anew', async () => {
  const first = await hall.open(phone);
  await isOnline(first);
  const shared = writeCard(first, 'Hann fram');
  await Promise.all([isSaved(first), isKept(first)]);
  await hall.relayStops();
  await isOffline(first);
  const unsent = writeCard(first, 'Hann inte fram');
  const text = first.openText({ of: 'card', card: shared, field: 'text' });
  text?.change('Hann fram, men inte det här');
  text?.close();
  await first.close();

  await hall.raiseEpoch(hall.workshop.id);
  await hall.relayStarts();
  const again = await hall.open(phone);
  await isSaved(again);
  expect(textOf(again, unsent)).toBeUndefined();
  expect(textOf(again, shared)).toBe('Hann fram');
  const rescued = [...again.rescued.get()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  expect(rescued.map(({ card, kind, text: words }) => [card, kind, words])).toEqual([
    [unsent, 'card', 'Hann inte fram'],
    [shared, 'change', 'Hann fram, men inte det här'],
  ]);
});

test('rescued words outlive the page until they are thrown away', async () => {
  const first = await hall.open(phone);
  await Promise.all([isSaved(first), isKept(first)]);
  await hall.relayStops();
  await isOffline(first);
  const card = writeCard(first, 'Kvar hos mig');
  await hall.raiseEpoch(hall.workshop.id);
  await hall.relayStarts();
  await until('it is rescued', () => first.rescued.get().length === 1);
  await isSaved(first);
  expect(first.board.get().cards.size).toBe(0);
  await first.close();
  const second = await hall.open(phone);
  expect(second.rescued.get().map(({ text }) => text)).toEqual(['Kvar hos mig']);
  second.dropRescued(card);
  await second.close();
  expect((await hall.open(phone)).rescued.get()).toEqual([]);
});

test('[P15] a refused update heals: rescued, begun anew, and the next card is saved', async () => {
  const [first, other] = [await hall.open(phone), await hall.enter()];
  await Promise.all([isSaved(first), isSaved(other)]);
  breakTheRules(first);
  writeCard(first, 'Efter felet');
  await until('it has begun anew', () => first.rescued.get().length === 1);
  await isSaved(first);
  const card = writeCard(first, 'Efter läkningen');
  await isSaved(first);
  await until('it is at the other', () => textOf(other, card) !== undefined);
  expect(other.board.get().cards.size).toBe(1);
});

test('a text that is open when the board begins anew goes on in the new one', async () => {
  const first = await hall.open(phone);
  await isOnline(first);
  const card = writeCard(first, 'Öppen text');
  await isSaved(first);
  const text = first.openText({ of: 'card', card, field: 'text' });
  await loseContact(first);
  await isOnline(first);
  text?.change('Öppen text, vidare');
  await isSaved(first);
  const other = await hall.enter();
  await until('it is at the other', () => textOf(other, card) === 'Öppen text, vidare');
});

test('a device that is refused again and again gives up and says so', async () => {
  const first = await hall.open(phone);
  await isSaved(first);
  first.connection.subscribe(() => {
    if (first.connection.get().kind === 'online') breakTheRules(first);
  });
  breakTheRules(first);
  await until('it gives up', () => first.connection.get().kind === 'stopped');
  expect(first.connection.get()).toEqual({ kind: 'stopped', reason: 'reset' });
});

test('a tab beside one that begins anew goes on keeping its copy', async () => {
  const [one, other] = [await hall.open(phone), await hall.open(phone)];
  await Promise.all([isSaved(one), isSaved(other)]);
  await until('both keep a copy', () =>
    [one, other].every((tab) => tab.keeping.get() === 'device'),
  );
  await loseContact(one);
  await isOnline(one);
  const card = writeCard(other, 'I den andra fliken');
  await isSaved(other);
  await until('both keep a copy', () =>
    [one, other].every((tab) => tab.keeping.get() === 'device'),
  );
  await Promise.all([one.close(), other.close()]);
  await hall.relayStops();
  const again = await hall.open(phone);
  await until('the copy has it', () => textOf(again, card) !== undefined);
});
