import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { menu, sewTogether } from './actions.ts';
import { column, lookAt, type StepName } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';
import { finger, middleOf } from './touch.ts';
import { addCard, cardWith, newsOn, seeCard } from './writing.ts';

/* Arranging while others do: what one reads lies still, and what one carries is never lost from sight. */

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 1, on: PHONE });
});
afterAll(() => hall?.close());

const card = (page: Page, text: string) => cardWith(page, text).first();
const told = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();
const news = newsOn;
const topOf = async (page: Page, text: string) => (await card(page, text).boundingBox())?.y;
const carried = (page: Page) => page.locator('[data-gap]');
/** What hangs below the finger. */
const lifted = (page: Page) => page.locator('article[aria-hidden=true]').first().waitFor();

/** Each test has a step of the day for itself; both look at its strengths. */
async function begin(step: StepName, texts: readonly string[]): Promise<void> {
  for (const page of [laptop, phone]) await lookAt(page, step);
  for (const text of texts) await addCard(laptop, 'Styrkor', text);
  await column(phone, 'Styrkor');
  for (const text of texts) await seeCard(phone, text);
}

test('what others add, sew and take away shifts nothing that one reads, until one asks for it', async () => {
  const texts = ['Ett.', 'Två.', 'Tre.', 'Fyra.'];
  await begin('Värdevision', texts);
  const before = await Promise.all(texts.map((text) => topOf(phone, text)));
  await addCard(laptop, 'Styrkor', 'Nytt.');
  await news(phone).filter({ hasText: '1 nytt kort' }).waitFor();
  await menu(laptop, 'Två.', 'Ta bort');
  await sewTogether(laptop, 'Tre.', 'Fyra.');
  await laptop.keyboard.press('Escape');
  await news(phone).filter({ hasText: '4 ändringar' }).waitFor();

  await phone.getByText('Kortet är borttaget av någon annan').waitFor();
  expect(await cardWith(phone, 'Två.').count()).toBe(0);
  for (const [at, text] of texts.entries()) {
    if (text !== 'Två.') expect(await topOf(phone, text)).toBe(before[at]);
  }
  // The button has a place of its own: it covers no card.
  const button = await news(phone).boundingBox();
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(before[0] ?? 0);

  await news(phone).click();
  await phone.locator('[data-group] article').nth(1).waitFor();
  await card(phone, 'Nytt.').waitFor();
  expect(await news(phone).count()).toBe(0);
  expect(await phone.getByText('Kortet är borttaget').count()).toBe(0);
});

test('a card that is taken away under one’s finger is let go, and one is told', async () => {
  await begin('Systemkunskap', ['Ett.', 'Två.']);
  const touch = await finger(phone);
  const from = await middleOf(card(phone, 'Ett.'));
  await touch.down(from);
  await lifted(phone);
  await touch.move({ x: from.x, y: from.y + 90 });
  await menu(laptop, 'Ett.', 'Ta bort');
  await told(phone, 'Någon annan tog bort kortet medan du höll i det.');
  await carried(phone).waitFor({ state: 'hidden' });
  await touch.up();
  await laptop.keyboard.press('Control+z');
  // As it lay: there is no news left to ask for.
  await card(phone, 'Ett.').waitFor();
  await news(phone).waitFor({ state: 'hidden' });
});

test('a second finger, and Esc, leave the card where it lay', async () => {
  await begin('Relationsskrädderi', ['Ett.', 'Två.', 'Tre.']);
  const touch = await finger(phone);
  const from = await middleOf(card(phone, 'Ett.'));
  const below = { x: from.x, y: ((await topOf(phone, 'Tre.')) ?? 0) + 8 };
  await touch.down(from);
  await lifted(phone);
  await touch.move({ x: from.x, y: from.y + 20 });
  await touch.move(below);
  // No finger is quite still.
  await touch.move({ x: below.x + 1, y: below.y });
  await carried(phone).waitFor();
  await touch.join(below, { x: below.x + 60, y: below.y });
  await told(phone, 'Kortet ligger kvar där det låg');
  await carried(phone).waitFor({ state: 'hidden' });
  await touch.up();

  const mouse = await middleOf(card(laptop, 'Ett.'));
  await laptop.mouse.move(mouse.x, mouse.y);
  await laptop.mouse.down();
  await laptop.mouse.move(mouse.x, ((await topOf(laptop, 'Två.')) ?? 0) + 6, { steps: 6 });
  await carried(laptop).waitFor();
  await laptop.keyboard.press('Escape');
  await told(laptop, 'Kortet ligger kvar där det låg');
  await laptop.mouse.up();
  for (const page of [laptop, phone]) {
    const shown = await page.getByRole('article').locator('p').allInnerTexts();
    expect(shown).toEqual(['Ett.', 'Två.', 'Tre.']);
  }
});

test('held near its lower edge a lane scrolls below what is carried', async () => {
  await begin('Intressenter', []);
  for (let number = 1; number <= 12; number += 1)
    await addCard(phone, 'Styrkor', `Kort ${number}.`);
  const cards = phone.locator('[data-cards]');
  await card(phone, 'Kort 1.').scrollIntoViewIfNeeded();
  const scrolled = () => cards.evaluate((lane) => lane.scrollTop);
  const before = await scrolled();
  const touch = await finger(phone);
  const from = await middleOf(card(phone, 'Kort 2.'));
  await touch.down(from);
  await lifted(phone);
  const box = await cards.boundingBox();
  await touch.move({ x: from.x, y: from.y + 30 });
  await touch.move({ x: from.x, y: (box?.y ?? 0) + (box?.height ?? 0) - 6 });
  await touch.move({ x: from.x + 1, y: (box?.y ?? 0) + (box?.height ?? 0) - 6 });
  await expect.poll(scrolled).toBeGreaterThan(before + 200);
  await touch.up();
  await phone
    .getByText(/Kortet är flyttat till Styrkor|kort ligger nu i en grupp/)
    .last()
    .waitFor();
});

test('with the keyboard alone cards are moved, sewn, unpicked, and all of it undone', async () => {
  await begin('Perspektivval', ['Ett.', 'Två.', 'Tre.']);
  const shown = () => laptop.getByRole('article').locator('p').allInnerTexts();
  const sewn = () => laptop.locator('[data-group] article').count();
  const { keyboard } = laptop;
  await tabToCard(laptop);
  await keyboard.press('m');
  await told(laptop, 'Kortet är lyft.');
  for (const place of [2, 3]) {
    await keyboard.press('ArrowDown');
    await told(laptop, `Plats ${place} av 3 i Styrkor`);
  }
  await keyboard.press('Enter');
  await expect.poll(shown).toEqual(['Två.', 'Tre.', 'Ett.']);
  // What offers the way back covers no place to write.
  const toast = await laptop.getByRole('button', { name: 'Ångra' }).last().boundingBox();
  const field = await laptop.getByRole('button', { name: 'Skriv en strategi' }).boundingBox();
  expect((toast?.y ?? 0) + (toast?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? 0);
  await keyboard.press('Control+z');
  await expect.poll(shown).toEqual(['Ett.', 'Två.', 'Tre.']);

  await card(laptop, 'Tre.').focus();
  await keyboard.press('Shift+ArrowUp');
  await laptop.getByRole('region', { name: '2 valda' }).waitFor();
  await keyboard.press('g');
  await laptop.getByRole('textbox', { name: 'Gruppens rubrik' }).waitFor();
  await keyboard.type('Det som bär');
  await keyboard.press('Enter');
  await laptop.getByRole('heading', { name: 'Det som bär' }).waitFor();
  expect(await sewn()).toBe(2);

  await card(laptop, 'Tre.').focus();
  await keyboard.press('u');
  await expect.poll(sewn).toBe(0);
  await keyboard.press('Control+z');
  await expect.poll(sewn).toBe(2);
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});

async function tabToCard(page: Page): Promise<void> {
  const onCard = () =>
    page.evaluate(() => document.activeElement?.closest('article') === document.activeElement);
  await page.locator('body').press('Tab');
  for (let presses = 0; presses < 60 && !(await onCard()); presses += 1)
    await page.keyboard.press('Tab');
}
