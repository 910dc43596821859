import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { menu, sewTogether } from './actions.ts';
import { column, lookAt } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';
import { addCard, cardWith, fieldOf, isSaved, seeCard, seeNews } from './writing.ts';

/* Two people of two organisations at one table, one on a laptop and one on a phone. */

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 3, on: PHONE });
});
afterAll(() => hall?.close());

const openField = (page: Page) => page.getByRole('textbox', { name: 'Ändra kortet' });

test('two people write in one card at once, letter by letter, and every letter is kept', async () => {
  await addCard(laptop, 'Utvecklingsbehov', 'vi tappar tråden');
  await column(phone, 'Utvecklingsbehov');
  await seeCard(phone, 'vi tappar tråden');
  for (const page of [laptop, phone]) await menu(page, 'vi tappar tråden', 'Ändra');
  await laptop.getByText('Du och Socialtjänsten skriver här').waitFor();
  await phone.getByText('Du och Elevhälsan skriver här').waitFor();

  await openField(phone).press('Control+Home');
  const [before, after] = ['På mötena säger alla att ', ' när någon byter handläggare'];
  await Promise.all([
    openField(laptop).pressSequentially(after, { delay: 5 }),
    openField(phone).pressSequentially(before, { delay: 5 }),
  ]);
  const whole = `${before}vi tappar tråden${after}`;
  for (const page of [laptop, phone]) {
    await expect.poll(() => openField(page).inputValue()).toBe(whole);
    await openField(page).press('Escape');
    await cardWith(page, whole).waitFor();
    await isSaved(page);
  }
});

test('a removed card is gone for both, and comes back for both with the undo', async () => {
  await addCard(laptop, 'Styrkor', 'Det här tar jag bort.');
  await column(phone, 'Styrkor');
  await seeCard(phone, 'Det här tar jag bort.');
  // Only who wrote it, and who leads, may take it away.
  await cardWith(phone, 'Det här tar jag bort.')
    .getByRole('button', { name: 'Mer om kortet' })
    .click();
  await phone.getByRole('menuitem', { name: 'Ändra' }).waitFor();
  expect(await phone.getByRole('menuitem', { name: 'Ta bort' }).count()).toBe(0);
  await phone.keyboard.press('Escape');
  await menu(laptop, 'Det här tar jag bort.', 'Ta bort');
  await laptop.getByText('Kortet är borttaget').last().waitFor();
  await cardWith(phone, 'Det här tar jag bort.').waitFor({ state: 'hidden' });
  await laptop.getByRole('button', { name: 'Ångra' }).click();
  await cardWith(laptop, 'Det här tar jag bort.').waitFor();
  await seeCard(phone, 'Det här tar jag bort.');
});

test('two letters find an actor for a card, and a new one can be added', async () => {
  const field = await fieldOf(laptop, 'Utvecklingsbehov');
  await field.fill('Ingen vet vem som ringer.');
  await laptop.getByRole('button', { name: 'Aktör' }).click();
  const search = laptop.getByRole('combobox', { name: 'Aktör' });
  await search.fill('so');
  await laptop.getByRole('option', { name: 'Socialtjänsten' }).click();
  await search.fill('Fotbollsklubben');
  await laptop.getByRole('option', { name: 'Lägg till ”Fotbollsklubben” som ny' }).click();
  await field.press('Enter');
  const card = cardWith(laptop, 'Ingen vet vem som ringer.');
  for (const actor of ['Socialtjänsten', 'Fotbollsklubben']) await card.getByText(actor).waitFor();
  await column(phone, 'Utvecklingsbehov');
  await seeCard(phone, 'Ingen vet vem som ringer.');
  await cardWith(phone, 'Fotbollsklubben').waitFor();
});

test('a text over the limit stays in its field with a word about why, and is a card once it fits', async () => {
  const field = await fieldOf(laptop, 'Förbättringsstrategier');
  const long = 'Vi behöver prata om allt. '.repeat(20).trim();
  await field.fill(long);
  await field.press('Enter');
  await laptop.getByText('Texten är för lång för ett kort. Dela den på två.').waitFor();
  expect(await field.inputValue()).toBe(long);
  expect(await cardWith(laptop, 'Vi behöver prata om allt.').count()).toBe(0);
  await field.fill(long.slice(0, 25));
  await field.press('Enter');
  await cardWith(laptop, 'Vi behöver prata om allt.').waitFor();
  await column(phone, 'Förbättringsstrategier');
  await seeCard(phone, 'Vi behöver prata om allt.');
});

test('cards are sewn together under a heading and unpicked again, and both see it', async () => {
  for (const text of ['Ett kort.', 'Ett annat kort.', 'Ett tredje.']) {
    await addCard(laptop, 'Styrkor', text);
  }
  await sewTogether(laptop, 'Ett kort.', 'Ett annat kort.');
  const heading = laptop.getByRole('textbox', { name: 'Gruppens rubrik' });
  await heading.fill('Det som redan bär');
  await heading.press('Enter');
  await column(phone, 'Styrkor');
  const group = (page: Page) =>
    page
      .locator('[data-group]')
      .filter({ has: page.getByRole('heading', { name: 'Det som redan bär' }) });
  for (const text of ['Ett kort.', 'Ett annat kort.', 'Ett tredje.']) await seeCard(phone, text);
  if (!(await group(phone).isVisible())) await seeNews(phone);
  for (const page of [laptop, phone]) {
    await group(page).waitFor();
    expect(await group(page).getByRole('article').count()).toBe(2);
  }
  // Somebody who looked away and back is not asked for the heading once more.
  await lookAt(laptop, 'Systemkunskap');
  await lookAt(laptop, 'Värdevision');
  await group(laptop).waitFor();

  await menu(phone, 'Ett kort.', 'Sprätta');
  const inGroups = (page: Page) => page.locator('[data-group] article');
  await seeNews(laptop);
  for (const page of [laptop, phone]) {
    await inGroups(page).nth(1).waitFor({ state: 'hidden' });
    for (const text of ['Ett kort.', 'Ett annat kort.']) await cardWith(page, text).waitFor();
  }
  const messages = phone.getByRole('region', { name: 'Meddelanden' });
  await messages.getByRole('button', { name: 'Stäng' }).last().click();
});

test('who is at the table is told by organisation, and so is who writes in a card', async () => {
  const atTable = (who: string) => laptop.getByLabel(`Vid bord 3: ${who}`, { exact: true });
  await atTable('Elevhälsan och Socialtjänsten').waitFor();
  await addCard(laptop, 'Styrkor', 'Vi ses på torsdagar.');
  await seeCard(phone, 'Vi ses på torsdagar.');
  await menu(phone, 'Vi ses på torsdagar.', 'Ändra');
  await cardWith(laptop, 'Socialtjänsten skriver här').waitFor();
  await openField(phone).press('Escape');
  await laptop.getByText('Socialtjänsten skriver här').waitFor({ state: 'hidden' });
  await phone.context().close();
  await atTable('Elevhälsan').waitFor();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
