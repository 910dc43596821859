import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { menu, moveToStep } from './actions.ts';
import { type ColumnName, column, lookAt, type StepName } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';
import { finger, middleOf } from './touch.ts';
import { addCard, cardWith, newsOn, seeCard } from './writing.ts';

/* Every way to move a card; somebody else's screen shows where it went. */

let hall: Hall;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  const workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 1, on: PHONE });
});
afterAll(() => hall?.close());

/** Each test has a step of the day for itself, with two strengths and a need. */
async function begin(step: StepName): Promise<void> {
  for (const page of [laptop, phone]) await lookAt(page, step);
  await addCard(laptop, 'Styrkor', 'Ett.');
  await addCard(laptop, 'Styrkor', 'Två.');
  await addCard(laptop, 'Utvecklingsbehov', 'Tre.');
  await column(phone, 'Styrkor');
  for (const text of ['Ett.', 'Två.']) await seeCard(phone, text);
}

/** The cards of a column in order, once they are these; what others have done there is asked for. */
async function holds(page: Page, name: ColumnName, texts: readonly string[]): Promise<void> {
  const lane = await column(page, name);
  const shown = async () => {
    const news = newsOn(lane);
    if ((await news.count()) > 0) await news.first().click();
    return lane.getByRole('article').locator('p').allInnerTexts();
  };
  await expect.poll(shown).toEqual(texts);
}
const card = (page: Page, text: string) => cardWith(page, text).first();
const announced = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();

test('with the mouse a card is carried to another lane, to the place that opens', async () => {
  await begin('Värdevision');
  const from = await middleOf(card(laptop, 'Ett.'));
  const target = await card(laptop, 'Tre.').boundingBox();
  await laptop.mouse.move(from.x, from.y);
  await laptop.mouse.down();
  await laptop.mouse.move(target?.x ?? 0, target?.y ?? 0, { steps: 8 });
  await laptop.mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + 4, { steps: 4 });
  await announced(laptop, 'Kortet är lyft');
  await laptop.mouse.up();
  await laptop.getByText('Kortet är flyttat till Utvecklingsbehov').last().waitFor();
  for (const page of [laptop, phone]) {
    await holds(page, 'Styrkor', ['Två.']);
    await holds(page, 'Utvecklingsbehov', ['Ett.', 'Tre.']);
  }
  await laptop.getByRole('button', { name: 'Ångra' }).click();
  for (const page of [laptop, phone]) await holds(page, 'Styrkor', ['Ett.', 'Två.']);
});

test('a card let go in the middle of another is sewn to it', async () => {
  await begin('Systemkunskap');
  const from = await middleOf(card(laptop, 'Ett.'));
  const onto = await middleOf(card(laptop, 'Tre.'));
  await laptop.mouse.move(from.x, from.y);
  await laptop.mouse.down();
  await laptop.mouse.move(onto.x, onto.y, { steps: 10 });
  await announced(laptop, 'Kortet är lyft');
  await laptop.mouse.up();
  await column(phone, 'Utvecklingsbehov');
  for (const page of [laptop, phone]) {
    const sewn = page.locator('[data-group] article').nth(1);
    await sewn.or(newsOn(page)).first().waitFor();
    if (!(await sewn.isVisible())) await newsOn(page).first().click();
    await sewn.waitFor();
  }
});

test('a finger that swipes scrolls the lane and moves nothing', async () => {
  await begin('Relationsskrädderi');
  for (let number = 1; number <= 12; number += 1)
    await addCard(phone, 'Styrkor', `Kort ${number}.`);
  const first = card(phone, 'Ett.');
  await first.scrollIntoViewIfNeeded();
  const before = await first.boundingBox();
  const touch = await finger(phone);
  await touch.swipe(await middleOf(card(phone, 'Två.')), { x: 0, y: -160 });
  await expect
    .poll(async () => (await first.boundingBox())?.y)
    .toBeLessThan((before?.y ?? 0) - 100);
  expect(await phone.getByText('Kortet är lyft').count()).toBe(0);
  const texts = await phone.getByRole('article').locator('p').allInnerTexts();
  expect(texts.slice(0, 3)).toEqual(['Ett.', 'Två.', 'Kort 1.']);
});

test('with a finger held still a card is lifted, and let go on the tab of another lane', async () => {
  const touch = await finger(phone);
  await touch.down(await middleOf(card(phone, 'Ett.')));
  await announced(phone, 'Kortet är lyft');
  const tab = await middleOf(phone.getByRole('tab', { name: /Utvecklingsbehov/ }));
  await touch.move({ x: tab.x, y: tab.y + 60 });
  await touch.move(tab);
  await touch.move({ x: tab.x + 1, y: tab.y });
  await touch.up();
  await phone.getByText('Kortet är flyttat till Utvecklingsbehov').last().waitFor();
  await holds(laptop, 'Utvecklingsbehov', ['Tre.', 'Ett.']);
});

test('with the keyboard alone a card is lifted, carried and let go, and each move is said', async () => {
  await begin('Intressenter');
  await card(laptop, 'Ett.').focus();
  await laptop.keyboard.press('m');
  await announced(
    laptop,
    'Kortet är lyft. Flytta det med pilarna, släpp med Enter, ångra med Esc.',
  );
  await laptop.keyboard.press('ArrowRight');
  await announced(laptop, 'Plats 1 av 2 i Utvecklingsbehov');
  await laptop.keyboard.press('ArrowDown');
  await announced(laptop, 'Plats 2 av 2 i Utvecklingsbehov');
  await laptop.keyboard.press('Enter');
  await announced(laptop, 'Kortet är flyttat till Utvecklingsbehov');
  await holds(phone, 'Utvecklingsbehov', ['Tre.', 'Ett.']);
  expect(await card(laptop, 'Ett.').evaluate((node) => node === document.activeElement)).toBe(true);

  await laptop.keyboard.press('m');
  await announced(laptop, 'Kortet är lyft.');
  await laptop.keyboard.press('ArrowLeft');
  await announced(laptop, 'i Styrkor');
  await laptop.keyboard.press('Escape');
  await announced(laptop, 'Kortet ligger kvar där det låg');
  await holds(laptop, 'Utvecklingsbehov', ['Tre.', 'Ett.']);
});

test('by the menu a card is moved without any dragging, also to another step', async () => {
  await begin('Perspektivval');
  await menu(phone, 'Ett.', /Flytta till/);
  const dialog = phone.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Förbättringsstrategier' }).check();
  await dialog.getByRole('radio', { name: 'Sist' }).check();
  await dialog.getByRole('button', { name: 'Flytta hit' }).click();
  await holds(laptop, 'Förbättringsstrategier', ['Ett.']);
  await holds(laptop, 'Styrkor', ['Två.']);
  await moveToStep(laptop, 'Ett.', 'Intressenter');
  await lookAt(phone, 'Intressenter');
  await holds(phone, 'Förbättringsstrategier', ['Ett.']);
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
