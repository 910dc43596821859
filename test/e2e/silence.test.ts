import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { append, menu } from './actions.ts';
import { column, lookAt } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, onBoard } from './people.ts';
import { listenToWire } from './wire.ts';
import { addCard, cardWith, fieldOf, saveLine, seeCard } from './writing.ts';

let hall: Hall;
let workshop: TestWorkshop;
beforeAll(async () => {
  hall = await Hall.open();
});
beforeEach(async () => {
  await hall.everybodyLeaves();
  workshop = await hall.newDay({ title: 'Tyst skrivning' });
  await goTo('write');
});
afterAll(() => hall?.close());

const goTo = (phase: PhaseId, step: StepId = 'valueVision') =>
  giveCommand(hall.relay, workshop, { type: 'goTo', position: { kind: 'step', step, phase } });
const phoneAt = (at: number) => joinTable(hall, workshop, { from: 'Elevhälsan', at, on: PHONE });
const laptopAt = (at: number) => joinTable(hall, workshop, { from: 'Socialtjänsten', at });
const onlyYou = (page: Page) => page.getByText('Bara du ser dina kort tills ledaren visar dem');
const times = (words: string, inText: string) => inText.split(words).length - 1;

test('no byte of a card leaves its device before the step is shown, and then it is there once, whatever tabs are open', async () => {
  const phone = await phoneAt(1);
  const tab = await phone.context().newPage();
  const wires = [listenToWire(tab)];
  await tab.goto(`${hall.relay.url}/w/${workshop.id}`);
  await onBoard(tab);
  const heard = listenToWire(phone);
  await phone.reload();
  await onBoard(phone);
  wires.push(heard);
  const laptop = await laptopAt(1);
  await onlyYou(phone).waitFor();

  await addCard(phone, 'Styrkor', 'Vi ringer varandra först.');
  await addCard(phone, 'Styrkor', 'Chefen står bakom oss.');
  await cardWith(tab, 'Chefen står bakom oss.').waitFor();
  await addCard(tab, 'Styrkor', 'Skrivet i den andra fliken.');
  await cardWith(phone, 'Skrivet i den andra fliken.').waitFor();
  await laptop.getByText('Vid ditt bord finns 3 kort till. I rummet finns 3 kort').waitFor();
  await expect.poll(() => phone.getByText('Vid ditt bord').count()).toBe(0);
  expect(await laptop.getByRole('article').count()).toBe(0);
  for (const wire of wires) expect(wire.text()).not.toMatch(/ringer|Chefen|fliken/);

  await goTo('show');
  const cards = ['ringer varandra', 'Chefen står', 'andra fliken'];
  for (const words of cards) {
    await seeCard(laptop, words);
    expect(await cardWith(laptop, words).count()).toBe(1);
  }
  for (const page of [phone, tab]) {
    await page.getByText('Alla ser korten nu').waitFor();
    expect(await page.getByRole('article').count()).toBe(3);
  }
  const sent = wires.map((wire) => wire.text()).join('');
  for (const words of cards) expect(times(words, sent)).toBe(1);
});

test('a phone that was away publishes when it is back, and says to all that it is late', async () => {
  const [phone, laptop] = [await phoneAt(1), await laptopAt(2)];
  await addCard(phone, 'Styrkor', 'Skrivet i tid.');
  await laptop.getByText('I rummet finns 1 kort').waitFor();
  await phone.context().setOffline(true);
  await saveLine(phone, 'Offline. Ditt kort ligger kvar här hos dig').waitFor();
  await addCard(phone, 'Styrkor', 'Skrivet utan nät.');
  await goTo('show');
  await laptop.getByText('Läs varandras kort.').first().waitFor();
  expect(await laptop.getByRole('article').count()).toBe(0);
  await phone.context().setOffline(false);
  await seeCard(laptop, 'Skrivet i tid.');
  await seeCard(laptop, 'Skrivet utan nät.');
  for (const page of [phone, laptop]) {
    await cardWith(page, 'Skrivet i tid.').getByText('Kom efter visningen').waitFor();
  }
});

test('what is half written, and what one has open, stays as it is when the cards are shown', async () => {
  const [phone, laptop] = [await phoneAt(1), await laptopAt(2)];
  const field = await fieldOf(laptop, 'Utvecklingsbehov');
  await field.fill('Halvskrivet i fältet');
  await addCard(phone, 'Styrkor', 'Vi hälsar');
  await menu(phone, 'Vi hälsar', 'Ändra');
  const editor = phone.getByRole('textbox', { name: 'Ändra kortet' });
  await editor.press('Control+End');
  await phone.keyboard.type(' på alla');
  const before = await editor.evaluateHandle((node) => node);
  const top = (await editor.boundingBox())?.y;
  await goTo('show');
  await seeCard(laptop, 'Vi hälsar');
  expect(await editor.evaluate((node, was) => node === was, before)).toBe(true);
  expect(await editor.evaluate((node) => node === document.activeElement)).toBe(true);
  expect((await editor.boundingBox())?.y).toBe(top);
  await phone.keyboard.type(' varje morgon. ');
  expect(await editor.inputValue()).toBe('Vi hälsar på alla varje morgon. ');
  await seeCard(laptop, 'Vi hälsar på alla varje morgon.');
  expect(await field.inputValue()).toBe('Halvskrivet i fältet');
  await field.press('Enter');
  await (await column(phone, 'Utvecklingsbehov')).getByText('Halvskrivet i fältet').waitFor();
});

test('an open dialog stays open when the cards are shown, and what it was opened for can still be done', async () => {
  const [phone, laptop] = [await phoneAt(1), await laptopAt(2)];
  await addCard(laptop, 'Styrkor', 'Flyttas snart.');
  await menu(laptop, 'Flyttas snart.', /Flytta till/);
  const dialog = laptop.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Utvecklingsbehov' }).check();
  await goTo('show');
  await cardWith(phone, 'Flyttas snart.').waitFor();
  await dialog.getByRole('button', { name: 'Flytta hit' }).click();
  await (await column(phone, 'Utvecklingsbehov')).getByText('Flyttas snart.').waitFor();
});

test('one’s own card is changed, moved, taken away and put back while nobody else sees it', async () => {
  const [phone, laptop] = [await phoneAt(1), await laptopAt(1)];
  const wire = listenToWire(laptop);
  await laptop.reload();
  await onBoard(laptop);
  await addCard(laptop, 'Styrkor', 'Vi ses ofta');
  await append(laptop, 'Vi ses ofta', ' på torget. ');
  await cardWith(laptop, 'Vi ses ofta på torget.').waitFor();
  await menu(laptop, 'Vi ses ofta', 'Aktörer');
  await laptop.getByRole('combobox', { name: 'Aktör' }).fill('el');
  await laptop.getByRole('option', { name: 'Elevhälsan' }).click();
  await laptop.getByRole('button', { name: 'Klart' }).click();
  await menu(laptop, 'Vi ses ofta', /Flytta till/);
  const dialog = laptop.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Utvecklingsbehov' }).check();
  await dialog.getByRole('button', { name: 'Flytta hit' }).click();
  const there = await column(laptop, 'Utvecklingsbehov');
  await there.getByText('Vi ses ofta').waitFor();
  await menu(laptop, 'Vi ses ofta', 'Ta bort');
  await there.getByText('Vi ses ofta').waitFor({ state: 'hidden' });
  await laptop.getByRole('button', { name: 'Ångra' }).last().click();
  await there.getByText('Vi ses ofta').waitFor();
  expect(wire.text()).not.toMatch(/torget/);
  await goTo('show');
  const shown = await column(phone, 'Utvecklingsbehov');
  await shown.getByText('Vi ses ofta på torget.').waitFor();
  await cardWith(phone, 'Vi ses ofta').getByText('Elevhälsan').waitFor();
});

test('the leader writes in silence too, and who looks back at a step that was shown writes for all to see', async () => {
  await goTo('show');
  await goTo('write', 'systemKnowledge');
  const laptop = await laptopAt(1);
  const lead = await hall.enter(workshop, 'facilitator');
  await lead.getByText('Bara du ser dina kort tills du visar dem').waitFor();
  await addCard(lead, 'Styrkor', 'Ledarens eget.');
  await laptop.getByText('I rummet finns 1 kort').waitFor();
  expect(await laptop.getByRole('article').count()).toBe(0);
  await lookAt(laptop, 'Värdevision');
  await laptop.getByText('Steget är visat. Det du skriver här ser alla direkt.').waitFor();
  await addCard(laptop, 'Styrkor', 'Skrivet i efterhand.');
  await lookAt(lead, 'Värdevision');
  await cardWith(lead, 'Skrivet i efterhand.').waitFor();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
