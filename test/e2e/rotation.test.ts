import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ask } from '../support/api.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { menu } from './actions.ts';
import { faults } from './axeFaults.ts';
import { Hall, KEEPS_APP, LAPTOP, PHONE } from './hall.ts';
import { appIsKept, joinTable, onBoard, sitDown } from './people.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

/* The organiser replaces a role's link while devices hold the old one. */

let hall: Hall;
let workshop: TestWorkshop;
let lead: Page;

beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());
beforeEach(async () => {
  workshop = await hall.createWorkshop();
  lead = await hall.enter(workshop, 'organiser');
  await lead.goto(`${hall.relay.url}/w/${workshop.id}`);
  await onBoard(lead);
});

/** The new link of a role; from now on the old one leads nowhere. */
async function rotate(role: 'participant' | 'facilitator'): Promise<string> {
  const { json } = await ask(hall.relay, 'POST', `/api/workshops/${workshop.id}/rotate`, {
    key: workshop.keys.organiser,
    body: { role },
  });
  return (json as { links: Record<typeof role, string> }).links[role];
}

const phoneAt = async () => {
  const phone = await joinTable(hall, workshop, {
    from: 'Elevhälsan',
    at: 1,
    on: { ...PHONE, ...KEEPS_APP },
  });
  await appIsKept(phone);
  await addCard(phone, 'Styrkor', 'Sparat innan.');
  await isSaved(phone);
  return phone;
};
const replaced = (page: Page) =>
  page.getByRole('heading', { name: 'Länken har bytts ut' }).waitFor();

test('a phone with unsent cards can read and save them, and the code from the screen sends them', async () => {
  const phone = await phoneAt();
  await phone.context().setOffline(true);
  await addCard(phone, 'Styrkor', 'Oskickat när länken byttes.');
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
  await rotate('participant');
  await phone.context().setOffline(false);
  await replaced(phone);
  await phone.getByText('Du behåller din kopia').waitFor();
  await phone.getByText('1 text', { exact: true }).waitFor();
  expect(await faults(phone)).toEqual([]);
  const [download] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('button', { name: 'Spara kopian som fil' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Oskickat när länken byttes.');

  await phone.getByRole('button', { name: 'Läs din kopia' }).click();
  await cardWith(phone, 'Oskickat när länken byttes.').waitFor();
  await phone.getByText('Länken har bytts ut').waitFor();
  await saveLine(phone, 'Du läser din kopia och kan inte ändra den').waitFor();
  expect(await phone.getByRole('textbox').count()).toBe(0);
  await phone.reload();
  await replaced(phone);

  await phone.getByRole('link', { name: 'Skriv koden' }).click();
  await phone.getByRole('textbox', { name: /kod/i }).first().fill(workshop.code);
  await phone.keyboard.press('Enter');
  const enter = phone.getByRole('button', { name: 'Gå till bord 1' });
  const open = phone.getByRole('button', { name: /^Gå med/ });
  await enter.or(open).or(phone.getByRole('tablist')).first().waitFor();
  if (await open.isVisible()) await open.click();
  await phone.goto(`${hall.relay.url}/w/${workshop.id}`);
  await onBoard(phone);
  await isSaved(phone);
  await seeCard(lead, 'Oskickat när länken byttes.');
  await phone.context().close();
});

test('[P12] whoever is writing at that moment is stopped with words in hand, and the new link takes them along', async () => {
  const phone = await phoneAt();
  const field = phone.getByRole('textbox', { name: 'Skriv en styrka' });
  await field.fill('Halvskrivet när länken byttes.');
  const link = await rotate('participant');
  await replaced(phone);
  await phone.goto(link);
  await onBoard(phone);
  expect(await field.inputValue()).toBe('Halvskrivet när länken byttes.');
  await field.press('Enter');
  await isSaved(phone);
  await seeCard(lead, 'Halvskrivet när länken byttes.');
  await phone.context().close();
});

test('a facilitator made participant goes on as one; what only a facilitator may do comes back as not done', async () => {
  const phone = await phoneAt();
  const deputy = await hall.person({ ...LAPTOP, ...KEEPS_APP });
  await deputy.goto(workshop.links.facilitator);
  await onBoard(deputy);
  await appIsKept(deputy);
  await seeCard(deputy, 'Sparat innan.');
  await isSaved(deputy);
  await deputy.context().setOffline(true);
  await addCard(deputy, 'Styrkor', 'Skrivet som ledare.');
  await menu(deputy, 'Sparat innan.', 'Ta bort');
  await cardWith(deputy, 'Sparat innan.').waitFor({ state: 'hidden' });
  await rotate('facilitator');
  await deputy.context().setOffline(false);
  await replaced(deputy);

  await deputy.goto(workshop.links.participant);
  await sitDown(deputy, { from: 'Socialtjänsten', at: 2 });
  await deputy.getByRole('status').filter({ hasText: 'Räddade texter' }).waitFor();
  await seeCard(deputy, 'Sparat innan.');
  await deputy.getByRole('link', { name: 'Läs mer' }).click();
  await deputy.getByText('Ta bort kortet').waitFor();
  await deputy.getByRole('button', { name: 'Gör om' }).first().click();
  await deputy
    .getByText(/så får bara ledaren göra/)
    .first()
    .waitFor();
  await deputy.getByRole('button', { name: 'Lägg till på tavlan' }).first().click();
  await deputy.getByRole('link', { name: 'Tillbaka till tavlan' }).click();
  await isSaved(deputy);
  await seeCard(lead, 'Skrivet som ledare.');
  await cardWith(lead, 'Sparat innan.').waitFor();
  expect(await deputy.getByRole('button', { name: /Lås/ }).count()).toBe(0);
  for (const page of [deputy, phone]) await page.context().close();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
