import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { participantId } from '#shared/domain/identity.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { giveCommand } from '../support/chair.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { writeCard } from '../support/writeCard.ts';
import { Hall } from './hall.ts';
import { joinTable } from './people.ts';
import { seeCard } from './writing.ts';

/* Somebody takes a card away and somebody empties another; each test goes on where the last one ended. */

const LANGUAGE = 'Kallelsen kommer på ett språk som ingen hemma läser.';
const REFERRAL = 'Ingen får veta vad som hände efter remissen.';

let hall: Hall;
let workshop: TestWorkshop;
let writer: Stock;
let gone: CardId;
let emptied: CardId;
let leader: Page;
let other: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  writer = openStock(hall.relay, workshop, 'participant');
  await writer.synced();
  gone = writeCard(writer.doc, LANGUAGE, { workshop, ...writer });
  emptied = writeCard(writer.doc, REFERRAL, { workshop, ...writer });
  await arrived(() => true);
  await goTo('show');
  removeCard(writer.doc, gone, {
    by: participantId(workshop.id, writer.device),
    at: 1_800_000_000_000,
  });
  const text = findText(writer.doc, { of: 'card', card: emptied, field: 'text' });
  if (text) spliceText(writer.doc, text, { index: 0, remove: text.length, insert: '' });
  await arrived((cards) => cards.get(gone)?.removed !== null && cards.get(emptied)?.text === '');
  leader = await hall.enter(workshop, 'facilitator');
  other = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
});
afterAll(async () => {
  writer?.close();
  await hall?.close();
});

type Cards = ReturnType<typeof readBoard>['cards'];
const board = async () => readBoard(await fetchDoc(hall.relay, workshop)).cards;
const arrived = (holds: (cards: Cards) => boolean) =>
  until('it is at the relay', async () => {
    const cards = await board();
    return cards.size === 2 && holds(cards);
  });
const goTo = (phase: 'show' | 'group') =>
  giveCommand(hall.relay, workshop, {
    type: 'goTo',
    position: { kind: 'step', step: 'valueVision', phase },
  });
const difference = (text: string) =>
  leader
    .getByRole('complementary', { name: 'Skillnader mot nu' })
    .getByRole('listitem')
    .filter({ hasText: text });
const button = (text: string, name: string) => difference(text).getByRole('button', { name });

test('from the menu of their page a facilitator comes to the board as it was', async () => {
  await leader.getByRole('button', { name: 'Mer för den som leder' }).click();
  await leader.getByRole('menuitem', { name: 'Tidigare lägen' }).click();
  await leader.getByRole('heading', { level: 1, name: /^Tavlan som den var / }).waitFor();
  await leader.getByText('Ett kort är borta, en text är en annan.').waitFor();
  const earlier = leader.getByRole('region', { name: /går inte att ändra$/ });
  await earlier
    .getByRole('article')
    .filter({ hasText: LANGUAGE })
    .getByText(/^Borttaget/)
    .waitFor();
  await earlier
    .getByRole('article')
    .filter({ hasText: REFERRAL })
    .getByText('Annan text nu')
    .waitFor();
  expect(await earlier.getByRole('textbox').count()).toBe(0);
});

test('a card that was taken away is brought back for everybody, as its writer’s own', async () => {
  await button(LANGUAGE, 'Hämta tillbaka').press('Enter');
  await difference(LANGUAGE).getByText('Tillbaka', { exact: true }).waitFor();
  await seeCard(other, LANGUAGE);
  const card = (await board()).get(gone);
  expect(card?.author).toBe(participantId(workshop.id, writer.device));
  expect(card?.removed).toBeNull();
});

test('that can be taken back, and the keyboard stays where it was', async () => {
  await leader.locator(':focus').getByText('Ångra').waitFor();
  await leader.keyboard.press('Enter');
  await button(LANGUAGE, 'Hämta tillbaka').waitFor();
  await until('it is taken away again', async () => (await board()).get(gone)?.removed !== null);
  await leader.locator(':focus', { hasText: 'Hämta tillbaka' }).waitFor();
});

test('a text that somebody emptied says again what it said', async () => {
  await difference(REFERRAL).getByText('(tomt)').waitFor();
  await button(REFERRAL, 'Återställ texten').click();
  await difference(REFERRAL).getByText('Texten är återställd').waitFor();
  await seeCard(other, REFERRAL);
  const card = (await board()).get(emptied);
  expect(card?.author).toBe(participantId(workshop.id, writer.device));
  expect(card?.text).toBe(REFERRAL);
});

test('without a network nothing is changed, and it says so', async () => {
  await leader.context().setOffline(true);
  await button(LANGUAGE, 'Hämta tillbaka').click();
  await difference(LANGUAGE)
    .getByText(/Ingen kontakt med servern\. Inget är ändrat/)
    .waitFor();
  await leader.context().setOffline(false);
  await button(LANGUAGE, 'Hämta tillbaka').click();
  await seeCard(other, LANGUAGE);
});

test('a participant who writes the address comes to the board', async () => {
  await other.goto(`${hall.relay.url}/w/${workshop.id}/marks`);
  await other.getByRole('heading', { name: 'Styrkor' }).waitFor();
  expect(await other.getByText('Tidigare lägen').count()).toBe(0);
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
