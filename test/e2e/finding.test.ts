import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOf, printed } from '../support/printed.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { menu, sewTogether } from './actions.ts';
import { lookAt } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, sitDown } from './people.ts';
import { addCard, cardWith, isSaved } from './writing.ts';

/* Finding a card among the 88 of a real day, and showing it to somebody else. */

const CARD_FILE = join(import.meta.dirname, '../support/data/cards.json');
const SOUGHT = 'Vårdcentralens rehabkoordinering';

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop({ title: 'Mellan dörrarna', tables: 16 });
  const desk = await hall.enter(workshop, 'organiser');
  await desk.goto(`${hall.relay.url}/w/${workshop.id}/desk`);
  await desk.getByLabel(/Välj fil/).setInputFiles(CARD_FILE);
  await desk
    .getByText(/88 kort/)
    .first()
    .waitFor();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 4, on: PHONE });
});
afterAll(() => hall?.close());

const board = (card?: string) =>
  `${hall.relay.url}/w/${workshop.id}${card === undefined ? '' : `?card=${card}`}`;
const result = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text });
const found = (page: Page) => page.getByRole('region', { name: 'Korten som stämmer' });
const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Sök bland korten' });

async function toMatrix(page: Page): Promise<void> {
  await page.goto(`${board()}/all`);
  await page.getByRole('heading', { name: 'Hela tavlan' }).waitFor();
}

/** The link of a card, as its menu copies it. */
async function copyLink(page: Page, text: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await menu(page, text, 'Kopiera länk till kortet');
  await page.getByText('Länken till kortet är kopierad.').last().waitFor();
  return await page.evaluate(() => navigator.clipboard.readText());
}

/** The card has the focus, and one sees the middle of it. */
async function isShown(card: Locator): Promise<void> {
  await card.waitFor();
  await expect.poll(() => card.evaluate((node) => node === document.activeElement)).toBe(true);
  await expect
    .poll(() =>
      card.evaluate((node) => {
        const { left, top, width, height } = node.getBoundingClientRect();
        return node.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }),
    )
    .toBe(true);
}

test('plain letters find what is written with marks, on the phone as a list, and nothing tells others what one looks for', async () => {
  const asked: string[] = [];
  for (const page of [laptop, phone]) page.on('request', (request) => asked.push(request.url()));
  for (const page of [laptop, phone]) {
    await toMatrix(page);
    await searchField(page).pressSequentially('vardcentral');
    await result(page, '1 av 88 kort').waitFor();
    await page.locator('mark', { hasText: 'Vårdcentral' }).waitFor();
    expect(page.url()).toBe(`${board()}/all`);
  }
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await phone.setViewportSize({ width: 320, height: 700 });
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await phone.setViewportSize({ width: 390, height: 844 });
  expect(asked.filter((url) => /vardcentral/i.test(decodeURIComponent(url)))).toEqual([]);
});

test('a hit leads to the card on the board, and the way back to the same hits', async () => {
  await found(phone).getByRole('link').click();
  await isShown(cardWith(phone, SOUGHT));
  await phone.goBack();
  await result(phone, '1 av 88 kort').waitFor();
  await phone.getByRole('button', { name: 'Rensa' }).click();
  expect(await searchField(phone).inputValue()).toBe('');
});

test('filters hold together, are taken away one by one, and are still there after a reload', async () => {
  await searchField(laptop).fill('');
  await laptop.getByRole('button', { name: 'Alla aktörer' }).press('Enter');
  await laptop.getByRole('menuitem', { name: 'Primärvården' }).press('Enter');
  const chip = laptop.getByRole('button', { name: 'Filter: Nämner Primärvården. Ta bort' });
  expect(await chip.evaluate((node) => node === document.activeElement)).toBe(true);
  const actorOnly = await result(laptop, / av 88 kort$/).innerText();
  await laptop.getByRole('button', { name: 'Alla bord' }).press('Enter');
  await laptop.getByRole('menuitem', { name: 'Bord 12', exact: true }).press('Enter');
  await expect.poll(() => result(laptop, / av 88 kort$/).innerText()).not.toBe(actorOnly);
  await laptop.reload();
  await laptop.getByRole('button', { name: 'Filter: Bord 12. Ta bort' }).press('Enter');
  await result(laptop, actorOnly).waitFor();
  await chip.press('Enter');
  await result(laptop, /kort$/).waitFor({ state: 'detached' });
});

test('the whole board is printed on one sheet, and no empty one before it', async () => {
  expect(pagesOf(await printed(laptop))).toBe(1);
});

test('a card that another adds is counted at once, and waits where somebody reads a list', async () => {
  await searchField(laptop).fill('eldsjäl');
  await laptop.getByRole('button', { name: 'Visa som lista' }).click();
  const before = await found(laptop).getByRole('link').allInnerTexts();
  await phone.goto(board());
  await addCard(phone, 'Styrkor', 'En eldsjäl på varje kontor.');
  await isSaved(phone);
  await result(laptop, `${before.length + 1} av 89 kort`).waitFor();
  expect(await found(laptop).getByRole('link').allInnerTexts()).toEqual(before);
  await found(laptop).getByRole('button', { name: '1 nytt kort stämmer' }).click();
  await found(laptop).getByRole('link', { name: 'En eldsjäl på varje kontor.' }).waitFor();
  await laptop.getByRole('button', { name: 'Rensa' }).click();
});

test('the link of a card carries no key and leads others to it, across steps and into its group', async () => {
  await laptop.goto(board());
  await lookAt(laptop, 'Systemkunskap');
  const link = await copyLink(laptop, SOUGHT);
  expect(link).toMatch(new RegExp(`^${board()}\\?card=[\\w-]{16,32}$`));
  const other = await laptop
    .getByRole('region', { name: 'Styrkor' })
    .locator('p')
    .last()
    .innerText();
  await sewTogether(laptop, SOUGHT, other);
  await isSaved(laptop);
  await phone.goto(link);
  const card = cardWith(phone, SOUGHT);
  await isShown(card);
  expect(await phone.locator('[data-group]').filter({ has: card }).count()).toBe(1);
  expect(phone.url()).toBe(board());
});

test('the link works for who has just come: before anything is on the device, and before a seat is taken', async () => {
  await laptop.goto(board());
  await lookAt(laptop, 'Perspektivval');
  const text = await laptop.getByRole('article').last().locator('p').innerText();
  const link = await copyLink(laptop, text);
  const leader = await hall.person();
  leader.setDefaultTimeout(40_000);
  const { hash } = new URL(workshop.links.facilitator);
  await leader.goto(link + hash);
  await isShown(cardWith(leader, text));
  expect(leader.url()).toBe(board());

  const newcomer = await hall.person();
  newcomer.setDefaultTimeout(40_000);
  await newcomer.goto(link + new URL(workshop.links.participant).hash);
  await sitDown(newcomer, { from: 'Polisen', at: 5 });
  await isShown(cardWith(newcomer, text));
  await newcomer.context().close();
  await leader.context().close();
});

test('the link of a card that was removed says so, and so does one that leads nowhere', async () => {
  await laptop.goto(board());
  await addCard(laptop, 'Styrkor', 'Det här kortet tas bort.');
  const link = await copyLink(laptop, 'Det här kortet tas bort.');
  await menu(laptop, 'Det här kortet tas bort.', 'Ta bort');
  await laptop.getByText('Kortet är borttaget').last().waitFor();
  await isSaved(laptop);
  await phone.goto(link);
  await phone.getByText('Länken leder till ett kort som någon har tagit bort').waitFor();
  await phone.goto(board('A'.repeat(22)));
  await phone.getByText('Länken leder till ett kort som inte finns på den här tavlan').waitFor();
  await phone.getByRole('main').getByRole('button', { name: 'Stäng' }).click();
  await phone.getByText('Länken leder till').waitFor({ state: 'detached' });
});

test('"/" on a card and in the matrix leads to the search field', async () => {
  await laptop.goto(board());
  await laptop.getByRole('article').first().focus();
  await laptop.keyboard.press('/');
  await expect
    .poll(() => searchField(laptop).evaluate((node) => node === document.activeElement))
    .toBe(true);
  await laptop.getByRole('link', { name: /^Värdevision, Styrkor:/ }).focus();
  await laptop.keyboard.press('/');
  expect(await searchField(laptop).evaluate((node) => node === document.activeElement)).toBe(true);
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
