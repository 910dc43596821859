import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoundId } from '#shared/domain/ids.ts';
import { tableId } from '#shared/domain/ids.ts';
import { ask } from '../support/api.ts';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { menu, shows } from './actions.ts';
import { lookAt } from './board.ts';
import { Hall, LAPTOP, PHONE } from './hall.ts';
import { joinTable, onBoard } from './people.ts';
import { addCard, cardWith, fieldOf, seeCard } from './writing.ts';

/* Two who lead and two tables, through what a room needs beside its steps: each test goes on where the last one ended. */

let hall: Hall;
let workshop: TestWorkshop;
let first: Page;
let second: Page;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop({ title: 'Dagen i maj', tables: 4 });
  first = await hall.enter(workshop, 'facilitator');
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 2, on: PHONE });
});
afterAll(() => hall?.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const row = (page: Page, table: number) => button(page, new RegExp(`^Bord ${table},`));
const review = (page: Page) => page.getByRole('region', { name: 'Anmälda kort' });
const CARD = 'Det blev som Qvintessa sa på mötet.';

test('who leads shares the lead by a link, and the other sees the same room', async () => {
  await button(first, 'Mer för den som leder').click();
  await first.getByRole('menuitem', { name: 'Dela ledningen' }).click();
  const link = await first.getByRole('textbox', { name: 'Länk för ledare' }).inputValue();
  await first.keyboard.press('Escape');
  second = await hall.person(PHONE);
  await second.goto(link);
  await onBoard(second);
  for (const page of [first, second]) {
    await page.getByRole('button', { name: /^Bord 1, 0 kort, 1 enhet av 8 platser/ }).waitFor();
    await page.getByRole('button', { name: /^Bord 2, 0 kort, 1 enhet av 8 platser/ }).waitFor();
  }
});

test('a table that wants help is seen by both, and either can say that it is on its way', async () => {
  await giveCommand(hall.relay, workshop, { type: 'tableHelp', table: tableId(2), help: true });
  await shows(first, 'Vill ha hjälp: Bord 2.');
  await row(second, 2).click();
  await button(second, 'Hjälp är på väg').click();
  await second.keyboard.press('Escape');
  await first.getByText('Vill ha hjälp: Bord 2.').waitFor({ state: 'hidden' });
});

test('a card is reported by another table, masked for who leads, and its own table is asked to change it', async () => {
  const position = { kind: 'step', step: 'valueVision', phase: 'show' } as const;
  await giveCommand(hall.relay, workshop, { type: 'goTo', position });
  for (const page of [laptop, phone]) await shows(page, 'Läs varandras kort.');
  await addCard(laptop, 'Styrkor', CARD);
  await seeCard(phone, CARD);
  await menu(phone, CARD, 'Anmäl: pekar det ut någon?');
  await shows(phone, /Ingen får veta vem som anmälde/);
  await button(phone, 'Anmäl kortet').click();
  await shows(phone, 'Kortet är anmält. Ledaren tittar på det.');
  await review(first).getByText('1 kort är anmält: pekar det ut någon?').waitFor();
  expect(await review(first).textContent()).not.toContain('Qvintessa');
  await button(first, 'Visa ordet').click();
  await review(first).getByText('Qvintessa').waitFor();
  await button(first, 'Be bordet ändra').click();
  await cardWith(laptop, 'Ledaren ber er ändra: pekar kortet ut någon?').waitFor();
  expect(await phone.getByText('Ledaren ber er ändra').count()).toBe(0);
  await button(laptop, 'Vi har ändrat').click();
  await review(first)
    .getByText(/har ändrat eller anmält igen/)
    .waitFor();
});

test('a card is hidden from everybody and shown again by the other, until there is said to be no name', async () => {
  await button(second, 'Granska').click();
  await button(second, 'Dölj kortet').click();
  await cardWith(phone, CARD).waitFor({ state: 'hidden' });
  await button(first, 'Visa kortet igen').click();
  await seeCard(phone, CARD);
  await button(first, 'Inget namn här').click();
  for (const page of [first, second]) {
    const asked = review(page).getByText('1 kort är anmält: pekar det ut någon?');
    await asked.waitFor({ state: 'hidden' });
  }
});

test('everybody is called: who looks elsewhere comes along, and who writes keeps each letter', async () => {
  await lookAt(phone, 'Intressenter');
  await shows(phone, 'Du läser Intressenter');
  const field = await fieldOf(laptop, 'Utvecklingsbehov');
  await field.pressSequentially('Halvskrivet om');
  await button(first, 'Samla alla').click();
  for (const page of [laptop, phone]) await shows(page, 'Ledaren samlar alla');
  await phone.getByText('Du läser Intressenter').waitFor({ state: 'hidden' });
  expect(await field.inputValue()).toBe('Halvskrivet om');
  await button(phone, 'Jag är med').click();
  await button(phone, 'Jag är med').waitFor({ state: 'hidden' });
});

test('one table is moved by itself, its people alone follow, and a call brings them back', async () => {
  await button(first, /Hur borden styrs/).click();
  await first.getByRole('radio', { name: /Varje bord går i sin egen takt/ }).check({ force: true });
  await button(first, 'Styr så här').click();
  await row(first, 2).click();
  await first.getByLabel('Steg', { exact: true }).selectOption({ label: '2 Systemkunskap' });
  await first.getByLabel('Fas', { exact: true }).selectOption({ label: 'Skriv tyst' });
  await button(first, 'Flytta bordet hit').click();
  await first.keyboard.press('Escape');
  await button(first, /^Bord 2, .*2 Skriv tyst$/).waitFor();
  await shows(phone, /Skriv var för sig/);
  await shows(laptop, 'Läs varandras kort.');
  await button(second, 'Samla alla').click();
  await shows(phone, 'Läs varandras kort.');
  await button(phone, 'Jag är med').click();
});

test('the door is shut to newcomers alone, and opens with a new code', async () => {
  const join = (code: string) =>
    ask(hall.relay, 'POST', '/api/join', { body: JSON.stringify({ code }) });
  await button(first, 'Stäng dörren').click();
  await first.getByRole('dialog').getByRole('button', { name: 'Stäng dörren' }).click();
  await shows(second, 'Dörren är stängd');
  expect((await join(workshop.code)).status).toBe(403);
  await addCard(phone, 'Styrkor', 'Den som är inne märker inget.');
  await seeCard(laptop, 'Den som är inne märker inget.');
  await button(first, 'Öppna dörren').click();
  await first.getByRole('dialog').getByRole('button', { name: 'Öppna dörren' }).click();
  await first.getByText('Dörren är stängd').waitFor({ state: 'hidden' });
  const letters = await first.getByText(/^[A-Z0-9]{3} [A-Z0-9]{3}$/).innerText();
  const fresh = letters.replace(' ', '');
  expect(fresh).not.toBe(workshop.code);
  expect((await join(workshop.code)).status).toBe(404);
  expect((await join(fresh)).status).toBe(200);
  await shows(second, letters);
});

test('with every facilitator gone in the middle of a vote, time goes on, and whoever comes sees how it stands', async () => {
  const id = 'omgangen-000000000000a' as RoundId;
  await button(first, 'Starta tiden').click();
  await phone.getByRole('timer').waitFor();
  await giveCommand(hall.relay, workshop, {
    type: 'openRound',
    id,
    step: 'valueVision',
    budget: { strengths: 2, needs: 3, strategies: 3 },
    perCard: 1,
  });
  await shows(first, '0 av 2 har röstat');
  for (const page of [first, second]) await page.context().close();
  const time = await phone.getByRole('timer').innerText();
  await expect.poll(() => phone.getByRole('timer').innerText()).not.toBe(time);
  const third = await hall.enter(workshop, 'facilitator', LAPTOP);
  await shows(third, '0 av 2 har röstat');
  await button(third, 'Pausa tiden').click();
  const times = () =>
    Promise.all([third, phone].map((page) => page.getByRole('timer').innerText()));
  await expect.poll(async () => new Set(await times()).size).toBe(1);
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
