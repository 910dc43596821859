import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { append, moveToStep, prepend, sewTogether } from './actions.ts';
import { column, countOf, lookAt, readWholeBoard } from './board.ts';
import { Hall, KEEPS_APP, LAPTOP, PHONE, takeSeat } from './hall.ts';

const CARD_FILE = join(import.meta.dirname, '../support/data/cards.json');
const STRATEGY = 'Vi provar en gemensam mottagning.';

let hall: Hall;
let workshop: TestWorkshop;
let organiser: Page;
let facilitator: Page;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop({ title: 'Mellan dörrarna', tables: 16, seats: 8 });
  organiser = await hall.enter(workshop, 'organiser');
  await organiser.goto(`${hall.relay.url}/w/${workshop.id}/desk`);
  await organiser.getByLabel(/Välj fil/).setInputFiles(CARD_FILE);
  await organiser
    .getByText(/88 kort/)
    .first()
    .waitFor();
  facilitator = await hall.enter(workshop, 'facilitator');
  laptop = await hall.enter(workshop, 'participant', LAPTOP);
  await takeSeat(laptop, 'Elevhälsan', 3);
  phone = await hall.enter(workshop, 'participant', { ...PHONE, ...KEEPS_APP });
  await takeSeat(phone, 'Socialtjänsten', 4);
  await organiser.goto(`${hall.relay.url}/w/${workshop.id}`);
}, 120_000);

afterAll(() => hall?.close());

test('88 cards, 26 actors and 11 strategies come in, and four devices show the same board', async () => {
  const boards = await Promise.all([organiser, facilitator, laptop, phone].map(readWholeBoard));
  expect(countOf(boards[0] ?? {})).toBe(88);
  for (const board of boards) expect(board).toEqual(boards[0]);
});

test('the matrix counts what the file holds', async () => {
  await facilitator.getByRole('button', { name: 'Mer för den som leder' }).click();
  await facilitator.getByRole('menuitem', { name: 'Hela tavlan' }).click();
  const heads = facilitator.getByRole('main');
  await heads.getByText('Utvecklingsbehov').first().waitFor();
  const text = await facilitator.locator('main').innerText();
  expect(text).toMatch(/Styrkor\s+26/);
  expect(text).toMatch(/Utvecklingsbehov\s+36/);
  expect(text).toMatch(/Förbättringsstrategier\s+26/);
  await facilitator.goBack();
});

test('the summary is complete, in the app and over HTTP', async () => {
  const page = await hall.enter(workshop, 'organiser');
  await page.goto(`${hall.relay.url}/w/${workshop.id}/summary`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const shown = await page.locator('main').innerText();
  const response = await fetch(`${hall.relay.url}/api/workshops/${workshop.id}/summary.md`, {
    headers: { authorization: `Bearer ${workshop.keys.screen}` },
  });
  const markdown = await response.text();
  for (const words of [
    'Värdevision',
    'Förbättringsstrategier',
    'Studiebesöksrunda',
    'En lots som följer med',
  ]) {
    expect(shown).toContain(words);
    expect(markdown).toContain(words);
  }
  await page.context().close();
});

test('a phone goes offline, writes, edits, moves and reloads, and all four come together again', async () => {
  for (const page of [organiser, facilitator, laptop, phone]) await lookAt(page, 'Systemkunskap');
  const before = await Promise.all([readWholeBoard(laptop)]);
  for (const page of [laptop, phone]) await lookAt(page, 'Systemkunskap');

  await phone.context().setOffline(true);
  await column(phone, 'Förbättringsstrategier');
  for (const number of [1, 2, 3, 4, 5]) {
    await phone
      .getByRole('textbox', { name: 'Skriv en förbättringsstrategi' })
      .fill(`${STRATEGY} ${number}`);
    await phone.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await phone
      .getByRole('article')
      .filter({ hasText: `${STRATEGY} ${number}` })
      .waitFor();
  }
  await phone.getByText(/Offline\. 5 kort väntar/).waitFor();

  // Both edit one card: the phone its end, the laptop its beginning.
  const needs = await column(phone, 'Utvecklingsbehov');
  // Not as it is drawn: what is out of sight is not drawn, and has no text then.
  const paragraph = needs.getByRole('article').first().locator('p').first();
  const shared = ((await paragraph.textContent()) ?? '').trim();
  await append(phone, shared, ' (sagt på telefonen)');
  await prepend(laptop, shared, 'Från datorn: ');

  // The phone moves a card that the laptop sews together with another.
  const strengths = await column(phone, 'Styrkor');
  const texts = await strengths.getByRole('article').locator('p:first-of-type').allTextContents();
  const [first, second] = texts.map((text) => text.trim());
  await moveToStep(phone, first ?? '', 'Intressenter');
  await sewTogether(laptop, first ?? '', second ?? '');

  await phone.reload();
  await phone.getByRole('article').first().waitFor();
  await phone.getByText(/Offline\./).waitFor();
  await phone.context().setOffline(false);
  await phone.getByText('Sparat', { exact: true }).first().waitFor();

  await lookAt(laptop, 'Systemkunskap');
  await laptop.getByText(`Från datorn: ${shared} (sagt på telefonen)`).waitFor();
  const pages = [organiser, facilitator, laptop, phone];
  const settled = await until(async () => {
    const boards = await Promise.all(pages.map(readWholeBoard));
    return boards.every((board) => JSON.stringify(board) === JSON.stringify(boards[0]))
      ? boards
      : null;
  });
  expect(countOf(settled[0] ?? {})).toBe(countOf(before[0] ?? {}) + 5);
  const all = Object.values(settled[0] ?? {}).flat();
  expect(all.filter((text) => text.includes(STRATEGY))).toHaveLength(5);
});

test('no page failed, and none asked another host for anything', () => {
  expect(hall.complaints).toEqual([]);
});

/** Asks again until there is an answer: no fixed waits. */
async function until<Value>(ask: () => Promise<Value | null>): Promise<Value> {
  for (let tries = 0; tries < 30; tries += 1) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error('It never came to be.');
}
