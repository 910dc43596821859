import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';

/* Two at one table, one on a laptop and one on a phone, who go through one situation. */

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 3, on: PHONE });
  for (const page of [laptop, phone]) {
    await page.goto(`${hall.relay.url}/w/${workshop.id}/stakeholders`);
    await page.getByRole('button', { name: 'Skriv situationen' }).waitFor();
  }
});
afterAll(() => hall?.close());

const dialog = (page: Page) => page.getByRole('dialog');
/** The actor on the cloth. */
const actor = (page: Page) =>
  page.getByRole('region', { name: 'Vilka berörs' }).getByRole('button', { name: /^Elevhälsan/ });

/** Finds an actor, or names it, and opens what is asked about it. */
async function add(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Lägg till någon' }).click();
  await page.getByRole('combobox').fill(name);
  const fresh = page.getByRole('option', { name: `Lägg till ”${name}” som ny` });
  await page.getByRole('option', { name, exact: true }).or(fresh).first().click();
  await dialog(page).waitFor();
}

test('what two say of one actor while the server is gone is all there when it is back, words too', async () => {
  await add(laptop, 'Elevhälsan');
  await dialog(laptop).getByRole('button', { name: 'Kan påverka' }).click();
  await dialog(laptop).getByRole('button', { name: 'Stäng' }).click();
  await actor(phone).waitFor();
  await hall.stopRelay();
  for (const [page, stake, words] of [
    [laptop, 'Fattas i rummet', 'Färre möten. '],
    [phone, 'Påverkas', 'Mindre väntan. '],
  ] as const) {
    await actor(page).click();
    await dialog(page).getByRole('button', { name: stake }).click();
    await dialog(page).getByLabel('Vinner på att det ändras').fill(words);
    await dialog(page).getByRole('button', { name: 'Stäng' }).click();
  }
  await hall.startRelay();
  for (const page of [laptop, phone]) {
    const row = page.getByRole('row', { name: /^Elevhälsan/ });
    for (const words of ['Färre möten.', 'Mindre väntan.']) {
      await row.getByText(words).waitFor();
    }
    await actor(page).getByText('Fattas i rummet').waitFor();
    await actor(page).click();
    for (const stake of ['Påverkas', 'Kan påverka', 'Fattas i rummet']) {
      await dialog(page).getByRole('button', { name: stake, pressed: true }).waitFor();
    }
    await dialog(page).getByRole('button', { name: 'Stäng' }).click();
  }
});

test('an offer of one is sewn to the other who takes it up', async () => {
  await laptop.getByRole('button', { name: 'Vi kan bidra med' }).click();
  await laptop.getByLabel('Vad kan ni bidra med?').fill('En lokal på förmiddagar');
  await laptop.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await phone.getByText('En lokal på förmiddagar').waitFor();
  await phone.getByRole('button', { name: 'Vi tar emot' }).click();
  await laptop.getByText('Socialtjänsten tar emot').waitFor();
  expect(hall.complaints).toEqual([]);
});
