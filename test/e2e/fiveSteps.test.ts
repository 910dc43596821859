import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoundId, randomId } from '#shared/domain/ids.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { column, countOf, lookAt, readWholeBoard, STEP_NAMES } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';
import { cardWith, isSaved, seeCard } from './writing.ts';

/* A whole day's cards with their actors and strategies, on a laptop and a phone at once. */

const FILE = join(import.meta.dirname, '../support/data/cards.json');
const rowsSchema = v.array(v.object({ actors: v.array(v.string()), text: v.string() }));
const ROWS = v.parse(rowsSchema, JSON.parse(readFileSync(FILE, 'utf8')));
const WRITTEN = 'Vi ringer innan vi skickar vidare.';

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;

const at = (page: Page, path: string) => page.goto(`${hall.relay.url}/w/${workshop.id}${path}`);
const lead = (phase: 'write' | 'group') =>
  giveCommand(hall.relay, workshop, {
    type: 'goTo',
    position: { kind: 'step', step: STEPS[4], phase },
  });

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  const desk = await hall.enter(workshop, 'organiser');
  await at(desk, '/desk');
  await desk.getByLabel(/Välj fil/).setInputFiles(FILE);
  await desk.getByText(`${ROWS.length} kort och 26 aktörer är inlästa.`).waitFor();
  await desk.context().close();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 3, on: PHONE });
});
afterAll(() => hall?.close());

test('laptop and phone show the same cards in each of the five steps, and all of them', async () => {
  const boards = await Promise.all([laptop, phone].map(readWholeBoard));
  expect(countOf(boards[0] ?? {})).toBe(ROWS.length);
  expect(boards[1]).toEqual(boards[0]);
});

test('the map, its list and what it is saved as count the same', async () => {
  await Promise.all([at(laptop, '/map'), at(phone, '/map')]);
  const counts = laptop.getByText(/^\d+ aktörer, \d+ relationer och \d+ mellanrum$/);
  const said = await counts.innerText();
  await phone.getByText(said, { exact: true }).waitFor();
  await laptop.getByRole('group', { name: `Karta: ${said}`, exact: false }).waitFor();
  await laptop.getByRole('button', { name: 'Spara bild' }).click();
  const [download] = await Promise.all([
    laptop.waitForEvent('download'),
    laptop.getByRole('menuitem', { name: /SVG/ }).click(),
  ]);
  const drawn = readFileSync(await download.path(), 'utf8');
  const actors = Number.parseInt(said, 10);
  const names = [...new Set(ROWS.flatMap((row) => row.actors))];
  expect(actors).toBe(names.length);
  expect(drawn).toContain(said);
});

test('every proposal of the day can become a strategy, on both', async () => {
  await Promise.all([at(laptop, '/strategies'), at(phone, '/strategies')]);
  const all = laptop.getByRole('button', { name: /^Alla \d+$/ });
  const name = await all.innerText();
  await phone.getByRole('button', { name, exact: true }).waitFor();
});

test('the fifth step with the keys alone: written, carried, voted on', async () => {
  await Promise.all([at(laptop, ''), at(phone, '')]);
  await lead('write');
  for (const page of [laptop, phone]) await lookAt(page, STEP_NAMES[4]);
  const { keyboard } = laptop;
  await laptop.getByRole('region', { name: 'Styrkor', exact: true }).waitFor();
  // In silence one has one's own table before one, until one asks for the whole room.
  const whole = laptop.getByRole('button', { name: 'Visa hela rummet' });
  const isOn = () => whole.evaluate((node) => node === document.activeElement);
  while (!(await isOn())) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await whole.waitFor({ state: 'detached' });
  await tabTo(laptop, () => true);
  await keyboard.press('n');
  await laptop.getByRole('textbox', { name: 'Skriv en styrka' }).waitFor();
  await keyboard.type(WRITTEN);
  await keyboard.press('Enter');
  await cardWith(laptop, WRITTEN).waitFor();
  await keyboard.press('Escape');
  await column(phone, 'Styrkor');
  await seeCard(phone, WRITTEN);

  await lead('group');
  await tabToCard(laptop);
  // What is lifted is told before it is carried, and where it is before it is let go.
  await keyboard.press('m');
  await told(/lyft/);
  await keyboard.press('ArrowRight');
  await told(/Utvecklingsbehov/);
  await keyboard.press('Enter');
  await column(phone, 'Utvecklingsbehov');
  await seeCard(phone, WRITTEN);

  const id: RoundId = randomId((length) => crypto.getRandomValues(new Uint8Array(length)));
  await giveCommand(hall.relay, workshop, {
    type: 'openRound',
    id,
    step: null,
    budget: { needs: 3 },
    perCard: 1,
    position: { kind: 'step', step: STEPS[4], phase: 'vote' },
  });
  await cardWith(laptop, WRITTEN).getByRole('button', { name: 'Lägg knapp' }).waitFor();
  await tabToCard(laptop);
  await keyboard.press('v');
  await cardWith(laptop, WRITTEN).getByRole('button', { name: 'Din knapp' }).waitFor();
  await isSaved(laptop);
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});

const told = (words: RegExp): Promise<void> =>
  laptop.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });

const tabToCard = (page: Page): Promise<void> => tabTo(page, (text) => text.includes(WRITTEN));

/** With the tab key from lane to lane, round the page if need be, and with the arrows to the card. */
async function tabTo(page: Page, isIt: (text: string) => boolean): Promise<void> {
  let last: string | null = null;
  for (let presses = 0; presses < 160; presses += 1) {
    const card = await page.evaluate(() => {
      const now = document.activeElement;
      return now?.matches('article') ? now.textContent : null;
    });
    if (card !== null && isIt(card)) return;
    await page.keyboard.press(card === null || card === last ? 'Tab' : 'ArrowDown');
    last = card;
  }
  throw new Error('the keys do not lead to the card');
}
