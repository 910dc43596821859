import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, PHONE } from './hall.ts';
import { isOnDevice, joinTable } from './people.ts';
import { isSaved, saveLine } from './writing.ts';

let hall: Hall;
let workshop: TestWorkshop;
beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
});
afterAll(() => hall?.close());

async function goTo(page: Page, path: string): Promise<void> {
  await isOnDevice(page);
  await page.goto(`${hall.relay.url}/w/${workshop.id}/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function fill(page: Page, hole: RegExp, field: string, words: string): Promise<void> {
  await page.getByRole('button', { name: hole }).first().click();
  await page.getByRole('dialog').getByLabel(field).fill(words);
  await page.getByRole('button', { name: 'Lägg i kedjan' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

test('a chain grows between a phone and a laptop, also while one of them is away, and each party keeps its words', async () => {
  const phone = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1, on: PHONE });
  const laptop = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 2 });
  await goTo(phone, 'systems');
  await goTo(laptop, 'systems');
  await fill(phone, /Vad ser vi efteråt/, 'Skriv en effekt', 'Hon väntar ett halvår.');
  await laptop.getByText('Hon väntar ett halvår.').waitFor();
  await fill(laptop, /gör att det upprepas/, 'Ge systemet ett namn', 'Avvisa först');
  await phone.getByText('Avvisa först').first().waitFor();

  await phone.context().setOffline(true);
  await saveLine(phone, /^Offline/).waitFor();
  await fill(phone, /Vad hände/, 'Skriv en händelse', 'Remissen kom tillbaka.');
  await phone.getByRole('button', { name: 'Skriv hur vi ser det' }).click();
  await phone.getByRole('textbox', { name: /Så ser Elevhälsan/ }).fill('Vi får veta sist.');
  await phone.getByRole('button', { name: 'Klart' }).click();
  await laptop.getByRole('button', { name: 'Skriv hur vi ser det' }).click();
  await laptop.getByRole('textbox', { name: /Så ser Socialtjänsten/ }).fill('Vi skickar vidare.');
  await laptop.getByRole('button', { name: 'Klart' }).click();
  await phone.context().setOffline(false);
  await isSaved(phone);

  const chain = laptop.getByRole('listitem').filter({ hasText: 'Händelse: Remissen kom' });
  await expect
    .poll(() => chain.textContent())
    .toMatch(/Hon väntar.*Remissen.*Avvisa först.*2 parter/);
  await laptop.getByText('Vi får veta sist.').waitFor();
  await phone.getByText('Vi skickar vidare.').waitFor();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
