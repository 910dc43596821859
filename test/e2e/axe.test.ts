import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { menu } from './actions.ts';
import { faults } from './axeFaults.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, onBoard, sitDown } from './people.ts';

/* axe over every page, light and dark, with real material on the board. */

const CARD_FILE = join(import.meta.dirname, '../support/data/cards.json');
let hall: Hall;
let workshop: TestWorkshop;
let organiser: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop({ title: 'Mellan dörrarna', tables: 16 });
  organiser = await hall.enter(workshop, 'organiser');
  await organiser.goto(`${hall.relay.url}/w/${workshop.id}/desk`);
  await organiser.getByLabel(/Välj fil/).setInputFiles(CARD_FILE);
  await organiser
    .getByText(/88 kort/)
    .first()
    .waitFor();
  phone = await hall.enter(workshop, 'participant', PHONE);
});
afterAll(() => hall?.close());

async function at(page: Page, path: string): Promise<Page> {
  await page.goto(`${hall.relay.url}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}
const ofWorkshop = (rest = '') => `/w/${workshop.id}${rest}`;

test('the start page', async () => {
  expect(await faults(await at(organiser, '/'))).toEqual([]);
});

test('the page where a workshop is made', async () => {
  expect(await faults(await at(organiser, '/new'))).toEqual([]);
});

test('the desk, where the links are and cards come in', async () => {
  expect(await faults(await at(organiser, ofWorkshop('/desk')))).toEqual([]);
});

test('the matrix', async () => {
  expect(await faults(await at(organiser, ofWorkshop('/all')))).toEqual([]);
  await organiser.getByRole('searchbox').fill('ring');
  await organiser.locator('mark').first().waitFor();
  expect(await faults(organiser)).toEqual([]);
  await organiser.getByRole('button', { name: 'Visa som lista' }).click();
  expect(await faults(organiser)).toEqual([]);
  await organiser.getByRole('button', { name: 'Rensa' }).click();
});

test('the summary', async () => {
  expect(await faults(await at(organiser, ofWorkshop('/summary')))).toEqual([]);
});

test('the join page on a phone', async () => {
  expect(await faults(phone)).toEqual([]);
});

test('the board on a laptop, with a card open and a menu', async () => {
  await giveCommand(hall.relay, workshop, {
    type: 'goTo',
    position: { kind: 'step', step: 'systemKnowledge', phase: 'group' },
  });
  const laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  await laptop.getByRole('article').first().waitFor();
  expect(await faults(laptop)).toEqual([]);
  await laptop.getByRole('article').first().click();
  await laptop.getByRole('textbox', { name: 'Ändra kortet' }).waitFor();
  expect(await faults(laptop, '[data-open]')).toEqual([]);
  await laptop.keyboard.press('Escape');
  await laptop.getByRole('button', { name: 'Mer om kortet' }).first().click();
  expect(await faults(laptop, '[role=menu]')).toEqual([]);
});

test('the board on a phone, and where a card is moved by choosing', async () => {
  await sitDown(phone, { from: 'Socialtjänsten', at: 4 });
  await phone.getByRole('article').first().waitFor();
  expect(await faults(phone)).toEqual([]);
  const [text = ''] = await phone.getByRole('article').locator('p').allInnerTexts();
  await menu(phone, text, /Flytta till/);
  await phone.getByRole('dialog').waitFor();
  expect(await faults(phone, 'dialog')).toEqual([]);
});

test('the board of who leads, with the bar and the settings open', async () => {
  const leader = await hall.enter(workshop, 'facilitator');
  await onBoard(leader);
  expect(await faults(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Text, kontrast och språk' }).click();
  await leader.getByRole('dialog').waitFor();
  expect(await faults(leader, 'dialog')).toEqual([]);
});

test('the big screen', async () => {
  expect(await faults(await hall.enter(workshop, 'screen'))).toEqual([]);
});
