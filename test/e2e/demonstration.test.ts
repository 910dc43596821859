import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Hall, PHONE } from './hall.ts';
import { onBoard, takeSeat } from './people.ts';
import { addCard, cardWith } from './writing.ts';

/* Somebody who has never been here tries, leads a step and is a participant beside it: each test goes on where the last one ended. */

let hall: Hall;
let lead: Page;
let other: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  lead = await hall.person();
  await lead.goto(hall.relay.url);
});
afterAll(() => hall?.close());

const list = () => lead.getByRole('region', { name: 'Ditt första steg' });
const ticks = (count: number) => list().getByText(`${count} av 5 klara`).waitFor();
/** What is told in the page, not what is said aloud. */
const hint = (text: RegExp) => other.locator('p').filter({ hasText: text });
const next = (name: RegExp) => lead.getByRole('button', { name }).last();

test('one press from the start page leads to a room with invented cards, and a list of what to do', async () => {
  await lead.getByRole('button', { name: 'Prova med påhittade kort' }).click();
  await onBoard(lead);
  await cardWith(lead, 'Vi träffas först när det redan har gått snett.').waitFor();
  await lead.getByText(/Påhittade kort\. Raderas efter/).waitFor();
  await ticks(0);
});

test('the same device comes as a participant in another tab, and stays one when it is loaded anew', async () => {
  const opened = lead.context().waitForEvent('page');
  await lead.getByRole('link', { name: /Öppna som deltagare/ }).click();
  other = await opened;
  await takeSeat(other, { from: 'Primärvården', at: 2 });
  await hint(/^Skriv här, en tanke per kort/).waitFor();
  await other.reload();
  await hint(/^Tråden är dagen/).waitFor();
  expect(await hint(/^Skriv här, en tanke per kort/).count()).toBe(0);
  await other.getByRole('button', { name: 'Då vet jag' }).click();
  await hint(/^Korten är skrivna vid alla bord/).waitFor();
  await other.getByRole('button', { name: 'Då vet jag' }).click();
  await ticks(2);
});

test('a step is led through, told by the list alone, and what the others wrote comes to the board', async () => {
  await next(/Till steg 4/).focus();
  await lead.keyboard.press('Enter');
  await lead.keyboard.press('Enter');
  await ticks(3);
  await addCard(other, 'Styrkor', 'Vi har en lista över alla vi saknar.');
  await next(/^Visa korten/).click();
  await cardWith(lead, 'Vi har en lista över alla vi saknar.').waitFor();
  await ticks(4);
  await next(/^Börja gruppera/).click();
  await list()
    .getByText(/^Så går ett steg till/)
    .waitFor();
  await list().getByRole('button', { name: 'Stäng listan' }).click();
  await list().waitFor({ state: 'detached' });
});

test('a phone comes in by the code, and the help is a press away', async () => {
  const code = await lead
    .locator('header')
    .getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/)
    .innerText();
  phone = await hall.person(PHONE);
  await phone.goto(hall.relay.url);
  await phone.getByRole('textbox', { name: 'Skriv koden från storbilden' }).fill(code);
  await phone.getByRole('button', { name: 'Gå med' }).click();
  await takeSeat(phone, { from: 'Socialtjänsten', at: 1 });
  await cardWith(phone, 'Vi har en lista över alla vi saknar.').waitFor();
  await lead.getByRole('button', { name: 'Hjälp', exact: true }).click();
  await lead.getByRole('dialog', { name: 'Hjälp' }).getByText('Vad varje fas gör').waitFor();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
