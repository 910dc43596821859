import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, KEEPS_APP, PHONE } from './hall.ts';
import { appIsKept, joinTable } from './people.ts';
import { addCard, cardWith, fieldOf } from './writing.ts';

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop({ title: 'Dagen i maj' });
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
});
afterAll(() => hall?.close());

const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

test('the board changes to English and Danish where one stands, and nothing written is lost', async () => {
  await addCard(laptop, 'Styrkor', 'Vi ses på torsdagar.');
  const field = await fieldOf(laptop, 'Utvecklingsbehov');
  await field.fill('Ett halvt behov');
  expect(await langOf(laptop)).toBe('sv');

  await laptop.getByRole('button', { name: 'Text, kontrast och språk' }).click();
  await laptop.getByRole('radio', { name: 'English' }).check();
  await laptop.getByRole('dialog', { name: 'Text, contrast and language' }).waitFor();
  await laptop.getByRole('radio', { name: 'Dansk' }).waitFor(); // each is named in its own language
  await laptop.keyboard.press('Escape');
  await laptop.getByRole('heading', { name: 'Strengths' }).waitFor();
  await laptop.getByRole('navigation', { name: 'Steps of the day' }).waitFor();
  expect(await langOf(laptop)).toBe('en');
  await cardWith(laptop, 'Vi ses på torsdagar.').getByText('Your card').waitFor();
  const half = laptop.getByRole('textbox', { name: 'Write a development need' });
  expect(await half.inputValue()).toBe('Ett halvt behov');

  await laptop.getByRole('button', { name: 'Text, contrast and language' }).click();
  await laptop.getByRole('radio', { name: 'Dansk' }).check();
  await laptop.keyboard.press('Escape');
  await laptop.getByRole('heading', { name: 'Styrker' }).waitFor();
  expect(await langOf(laptop)).toBe('da');
  await cardWith(laptop, 'Vi ses på torsdagar.').getByText('Dit kort').waitFor();
  const halvt = laptop.getByRole('textbox', { name: 'Skriv et udviklingsbehov' });
  expect(await halvt.inputValue()).toBe('Ett halvt behov');
});

test('the choice holds on this device after a reload, and on no other', async () => {
  await laptop.reload();
  await cardWith(laptop, 'Vi ses på torsdagar.').getByText('Dit kort').waitFor();
  const halvt = laptop.getByRole('textbox', { name: 'Skriv et udviklingsbehov' });
  expect(await halvt.inputValue()).toBe('Ett halvt behov');
  const phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 1, on: PHONE });
  await cardWith(phone, 'Vi ses på torsdagar.').waitFor();
  expect(await langOf(phone)).toBe('sv');
});

test.each([
  ['en-GB', 'en', 'Create a workshop'],
  ['da-DK', 'da', 'Opret en workshop'],
  ['fi-FI', 'sv', 'Skapa en workshop'],
])('a browser in %s is met in %s', async (locale, lang, create) => {
  const page = await hall.person({ locale });
  await page.goto(hall.relay.url);
  await page.getByRole('link', { name: create }).waitFor();
  expect(await langOf(page)).toBe(lang);
});

test('whoever reads help reads on in the one language until it has come in the other', async () => {
  const page = await hall.person();
  await page.goto(`${hall.relay.url}/hjalp/laptop`);
  const title = page.getByRole('heading', { level: 1 });
  const swedish = await title.innerText();
  const held = Promise.withResolvers<void>();
  await page.route('**/assets/helpWords-*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('navigation', { name: 'Language' }).waitFor();
  expect(await title.innerText()).toBe(swedish);
  expect(await page.getByRole('main').getAttribute('lang')).toBe('sv');
  held.resolve();
  await page.locator('main[lang=en]').waitFor();
  expect(await title.innerText()).not.toBe(swedish);
});

test('without a network the language can still be changed', async () => {
  const phone = await joinTable(hall, workshop, {
    from: 'Ungdomsmottagningen',
    at: 2,
    on: { ...PHONE, ...KEEPS_APP },
  });
  await appIsKept(phone);
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Text, kontrast och språk' }).click();
  await phone.getByRole('radio', { name: 'Dansk' }).check();
  await phone.getByRole('dialog', { name: 'Tekst, kontrast og sprog' }).waitFor();
  expect(await langOf(phone)).toBe('da');
  await phone.reload();
  await phone.getByRole('tab', { name: /Styrker/ }).waitFor();
  expect(await langOf(phone)).toBe('da');
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
