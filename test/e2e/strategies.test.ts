import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { menu } from './actions.ts';
import { column } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';
import { addCard, isSaved } from './writing.ts';

/* A phone of the school and a laptop of social services make one card an undertaking. */

let hall: Hall;
let workshop: TestWorkshop;
let phone: Page;
let laptop: Page;

const TEXT = 'Svara den som remitterat inom fem dagar';
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  phone = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3, on: PHONE });
  laptop = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 5 });
});
afterAll(() => hall?.close());

test('a card is a strategy with one press, and its whole form fits a phone', async () => {
  await column(phone, 'Förbättringsstrategier');
  await addCard(phone, 'Förbättringsstrategier', TEXT);
  await menu(phone, TEXT, 'Gör till strategi');
  await field(phone, 'så att').fill('den som väntar vet');
  await phone.getByLabel('Senast').fill('2027-04-30');
  await phone.getByRole('button', { name: 'Vi är med' }).click();
  await phone.getByText('En till, så är den redo').waitFor();
  await phone.evaluate(() => scrollTo(0, 0));
  const due = await phone.getByLabel('Senast').boundingBox();
  const dock = await phone.getByRole('button', { name: 'Vi är inte med längre' }).boundingBox();
  expect((due?.y ?? 900) + (due?.height ?? 0)).toBeLessThanOrEqual((dock?.y ?? 0) - 10);
});

test('two devices that write in it while the net is gone both keep their words, and together it is ready', async () => {
  await laptop.goto(phone.url());
  await laptop.getByText('En till, så är den redo').waitFor();
  await hall.stopRelay();
  await field(phone, 'så att').press('Control+End');
  await field(phone, 'så att').pressSequentially(' var hon står. ');
  await field(laptop, 'Nästa steg').fill('Pröva på en mottagning. ');
  await field(laptop, 'så att').press('Control+Home');
  await field(laptop, 'så att').pressSequentially('alltid, ');
  await laptop.getByRole('button', { name: 'Vi är med' }).click();
  await laptop.getByRole('button', { name: 'Uppströms' }).click();
  await hall.startRelay();
  for (const page of [phone, laptop]) {
    await page.getByText('2 är med. Då är den redo').waitFor();
    await expect
      .poll(() => field(page, 'så att').inputValue())
      .toBe('alltid, den som väntar vet var hon står. ');
    await expect
      .poll(() => field(page, 'Nästa steg').inputValue())
      .toBe('Pröva på en mottagning. ');
    await page.getByRole('button', { name: 'Uppströms', pressed: true }).waitFor();
    await isSaved(page);
  }
  await phone.getByRole('button', { name: 'Alla strategier' }).click();
  await phone.getByRole('link', { name: /Svara den.*senast 30 april 2027.*Redo/ }).waitFor();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
