import { afterEach, expect, test } from 'vitest';
import type { CardId, TableId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Session } from '../../../client/sync/Session.ts';
import type { UnshownCard } from '../../../client/sync/unshown/unshownCard.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, testPlatform, textOf } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isOffline, isOnline, isSaved } from './until.ts';

let hall: Hall;
afterEach(() => hall.close());

const ID = 'card-unshown-00000000a' as CardId;
const T1 = 't1' as TableId;
const unshown = (text: string, change: Partial<UnshownCard> = {}): UnshownCard => ({
  id: ID,
  step: 'valueVision',
  column: 'needs',
  text,
  actors: [],
  table: T1,
  org: null,
  lang: 'sv',
  at: 1_800_000_000_000,
  ...change,
});

async function goTo(chair: Session, step: StepId, phase: 'write' | 'show'): Promise<void> {
  const done = await chair.command({ type: 'goTo', position: { kind: 'step', step, phase } });
  expect(done).toEqual({ ok: true, value: null });
}

/** A socket that remembers all that it was given to send. */
function tapped() {
  const wire: Uint8Array[] = [];
  const { WebSocket } = testPlatform();
  const Tapped = class extends WebSocket {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (typeof data !== 'string') wire.push(new Uint8Array(data as Uint8Array));
      super.send(data);
    }
  };
  const has = (words: string) => wire.some((bytes) => Buffer.from(bytes).includes(words));
  return { Tapped, has };
}

test('[P43] no byte of a card leaves the device before its step is shown, and then it is there once', async () => {
  hall = await openHall();
  const { Tapped, has } = tapped();
  const phone = await newTestDevice({ WebSocket: Tapped });
  const [anna, chair] = [await hall.open(phone), await hall.enter('facilitator')];
  await Promise.all([isOnline(anna), isOnline(chair)]);
  anna.setSeat({ table: T1, org: null });
  await goTo(chair, 'valueVision', 'write');
  anna.keepUnshown(unshown('Hemligt tills vidare'));
  await until('the room knows how many there are', () => {
    const [told] = chair.counts.get().drafts;
    return told?.cards === 1 && told.table === T1;
  });
  expect(has('Hemligt')).toBe(false);
  expect(chair.board.get().cards.size).toBe(0);
  await goTo(chair, 'valueVision', 'show');
  await until('it is on the board', () => textOf(chair, ID) === 'Hemligt tills vidare');
  expect(has('Hemligt')).toBe(true);
  await until('it is off the shelf', () => anna.unshown.get().length === 0);
  expect(chair.board.get().cards.get(ID)).toMatchObject({
    author: anna.participant,
    table: T1,
    tags: [],
  });
  await until('nothing is counted any more', () => chair.counts.get().drafts.length === 0);
});

test('a phone that slept publishes when it is back, and its cards say that they are late', async () => {
  hall = await openHall();
  const phone = await newTestDevice();
  const anna = await hall.open(phone);
  const chair = await hall.enter('facilitator');
  await Promise.all([isOnline(anna), isOnline(chair)]);
  anna.keepUnshown(unshown('Skrivet i tid'));
  await until('it is counted', () => chair.counts.get().drafts[0]?.cards === 1);
  await anna.close();
  await goTo(chair, 'valueVision', 'show');
  const again = await hall.open(phone);
  expect(again.unshown.get()).toMatchObject([{ text: 'Skrivet i tid' }]);
  await until('it is on the board', () => textOf(chair, ID) === 'Skrivet i tid');
  expect(chair.board.get().cards.get(ID)?.tags).toEqual(['late']);
  await until('it is off the shelf', () => again.unshown.get().length === 0);
});

test('[P46] a table that shows its cards publishes its own, and no byte of another table’s leaves its device', async () => {
  hall = await openHall();
  const { Tapped, has } = tapped();
  const [anna, bo] = [
    await hall.open(await newTestDevice()),
    await hall.open(await newTestDevice({ WebSocket: Tapped })),
  ];
  const chair = await hall.enter('facilitator');
  await Promise.all([isOnline(anna), isOnline(bo), isOnline(chair)]);
  await goTo(chair, 'valueVision', 'write');
  await chair.command({ type: 'steerBy', steering: 'perTable' });
  anna.keepUnshown(unshown('Vid vårt bord'));
  const other = 'card-unshown-00000000b' as CardId;
  bo.keepUnshown(unshown('Vid ett annat', { id: other, table: 't2' as TableId }));
  await until('anna has heard', () => anna.stage.get()?.steering === 'perTable');
  const position = { kind: 'step', step: 'valueVision', phase: 'show' } as const;
  expect(await anna.command({ type: 'goTo', table: T1, position })).toMatchObject({ ok: true });
  await until('it is on the board', () => textOf(bo, ID) === 'Vid vårt bord');
  expect(bo.unshown.get()).toHaveLength(1);
  expect(has('Vid ett annat')).toBe(false);
  await chair.command({ type: 'gather', position });
  await until('the other is too', () => textOf(anna, other) === 'Vid ett annat');
});

test('two tabs of one browser publish a card once', async () => {
  hall = await openHall();
  const phone = await newTestDevice();
  const chair = await hall.enter('facilitator');
  const one = await hall.open(phone);
  one.keepUnshown(unshown('En gång'));
  const cards = ['b', 'c', 'd'].map((letter) => `card-unshown-00000000${letter}` as CardId);
  for (const id of cards) one.keepUnshown(unshown('En gång', { id }));
  const shelf = () => phone.store.list('unshown', `${hall.workshop.id}/`);
  await until('all are on the shelf', async () => (await shelf()).length === 4);
  const other = await hall.open(phone);
  expect(other.unshown.get()).toHaveLength(4);
  await Promise.all([isOnline(one), isOnline(other), isOnline(chair)]);
  await goTo(chair, 'valueVision', 'show');
  await until('all are on the board', () => chair.board.get().cards.size === 4);
  await until(
    'both shelves are empty',
    () => one.unshown.get().length + other.unshown.get().length === 0,
  );
  for (const tab of [one, other]) {
    expect(tab.connection.get()).toEqual({ kind: 'online' });
    expect(tab.rescued.get()).toEqual([]);
  }
  expect(await shelf()).toEqual([]);
});

test('while the board is locked a shown card waits, and comes at unlock', async () => {
  hall = await openHall();
  const [anna, chair] = [await hall.enter(), await hall.enter('facilitator')];
  await Promise.all([isOnline(anna), isOnline(chair)]);
  anna.keepUnshown(unshown('Väntar på upplåsning'));
  await chair.command({ type: 'lock', locked: true });
  await goTo(chair, 'valueVision', 'show');
  await until('the phone knows', () => anna.stage.get()?.shown.length === 1);
  expect(anna.unshown.get()).toHaveLength(1);
  await chair.command({ type: 'lock', locked: false });
  await until('it is on the board', () => textOf(chair, ID) === 'Väntar på upplåsning');
  await isSaved(anna);
});

test('without contact nothing is published, also when the step had been shown before', async () => {
  hall = await openHall();
  const [anna, chair] = [await hall.enter(), await hall.enter('facilitator')];
  await Promise.all([isOnline(anna), isOnline(chair)]);
  await goTo(chair, 'valueVision', 'show');
  await until('the phone knows', () => anna.stage.get()?.shown.length === 1);
  await hall.relayStops();
  await isOffline(anna);
  anna.keepUnshown(unshown('Utan nät'));
  expect(anna.board.get().cards.size).toBe(0);
  await hall.relayStarts();
  await until('it is on the board', () => textOf(chair, ID) === 'Utan nät');
});

test('a card that is thrown away is never published', async () => {
  hall = await openHall();
  const [anna, chair] = [await hall.enter(), await hall.enter('facilitator')];
  await Promise.all([isOnline(anna), isOnline(chair)]);
  anna.keepUnshown(unshown('Ångrat'));
  anna.keepUnshown(unshown('Kvar', { id: 'card-unshown-00000000b' as CardId }));
  anna.dropUnshown(ID);
  await goTo(chair, 'valueVision', 'show');
  await until('the other is on the board', () => chair.board.get().cards.size > 0);
  await isSaved(anna);
  expect([...chair.board.get().cards.values()].map(({ text }) => text)).toEqual(['Kvar']);
});

test('what a card is and what it is tied to come on the board with it', async () => {
  hall = await openHall();
  const [anna, chair] = [await hall.enter(), await hall.enter('facilitator')];
  await Promise.all([isOnline(anna), isOnline(chair)]);
  await goTo(chair, 'valueVision', 'write');
  const effect = 'card-unshown-00000000b' as CardId;
  const special = { kind: 'event', tags: ['chairPerson'], links: { [effect]: 'causes' } } as const;
  anna.keepUnshown(unshown('Remissen kom tillbaka', { ...special, tags: [...special.tags] }));
  await until('it is counted', () => chair.counts.get().drafts[0]?.cards === 1);
  await goTo(chair, 'valueVision', 'show');
  await until('it is on the board', () => textOf(chair, ID) === 'Remissen kom tillbaka');
  const card = chair.board.get().cards.get(ID);
  expect([card?.kind, card?.tags, card?.links.get(effect)]).toEqual([
    'event',
    ['chairPerson'],
    'causes',
  ]);
});
