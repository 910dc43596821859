import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';

/* Two organisations, one on a laptop and one on a phone, who want to visit each other. */

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 4, on: PHONE });
  for (const page of [laptop, phone]) {
    await page.goto(`${hall.relay.url}/w/${workshop.id}/visits`);
    await page.getByRole('button', { name: 'Vi vill se' }).waitFor();
  }
});
afterAll(() => hall?.close());

async function wish(page: Page, words: string, host: string): Promise<void> {
  await page.getByRole('button', { name: 'Vi vill se' }).click();
  await page.getByLabel('Vad vill ni se eller fråga om?').fill(words);
  await page.getByRole('button', { name: 'Sök en verksamhet' }).click();
  await page.getByRole('combobox').fill(host);
  await page.getByRole('option', { name: host, exact: true }).click();
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

test('two wishes written while the server is gone meet when it is back, and one month settles both', async () => {
  await hall.stopRelay();
  await wish(laptop, 'Var kommer vi in?', 'Socialtjänsten');
  await wish(phone, 'Morgonen när en elev inte kommer', 'Elevhälsan');
  await hall.startRelay();
  for (const page of [laptop, phone]) {
    const both = page.getByRole('region', { name: 'Båda vill' });
    for (const words of ['Var kommer vi in?', 'Morgonen när en elev inte kommer']) {
      await both.getByText(words).waitFor();
    }
  }
  const both = phone.getByRole('region', { name: 'Båda vill' });
  await both.getByRole('group', { name: 'Vilken månad?' }).getByRole('button').first().click();
  for (const page of [laptop, phone]) {
    const agreed = page.getByRole('complementary', { name: 'Överenskomna' });
    for (const visit of [
      'Elevhälsan besöker Socialtjänsten',
      'Socialtjänsten besöker Elevhälsan',
    ]) {
      await agreed.getByRole('heading', { name: visit }).waitFor();
    }
    await page.getByRole('region', { name: 'Båda vill' }).waitFor({ state: 'hidden' });
  }
});

test('the calendar file is made on the device, also without a server', async () => {
  await hall.stopRelay();
  const [file] = await Promise.all([
    laptop.waitForEvent('download'),
    laptop.getByRole('button', { name: 'Spara era besök som kalenderfil' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('studiebesok.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('Var kommer vi in?');
  await hall.startRelay();
  expect(hall.complaints).toEqual([]);
});
