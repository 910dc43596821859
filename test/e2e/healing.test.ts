import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { append, menu, moveToStep, sewTogether } from './actions.ts';
import { faults } from './axeFaults.ts';
import { lookAt } from './board.ts';
import { armSocket, refuse, refuseNext, spoilCopy } from './brokenCopy.ts';
import { refuseToOpen } from './brokenStorage.ts';
import { Hall, KEEPS_APP, LAPTOP, PHONE } from './hall.ts';
import { appIsKept, joinTable, onBoard, sitDown } from './people.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

/* A device whose work the relay refuses: it begins anew, and its person loses nothing. */

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;

beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());
beforeEach(async () => {
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
});

const rescuedRow = (page: Page, counts: string) =>
  page.getByRole('status').filter({ hasText: 'Räddade texter' }).filter({ hasText: counts });
const openRescued = async (page: Page) => {
  await page.getByRole('link', { name: 'Läs mer' }).click();
  await page.getByRole('heading', { name: 'Räddade texter' }).waitFor();
};
const rescuedCard = (page: Page, text: string) =>
  page.getByRole('article').filter({ hasText: text });

/** Offline, with a copy that the relay will refuse. */
async function spoil(...pages: readonly Page[]): Promise<void> {
  const [page] = pages;
  if (!page) return;
  await spoilCopy(page);
  for (const each of pages) {
    await each.reload();
    await onBoard(each);
  }
}

async function withApp(on = PHONE): Promise<Page> {
  const phone = await joinTable(hall, workshop, {
    from: 'Socialtjänsten',
    at: 1,
    on: { ...on, ...KEEPS_APP },
  });
  await appIsKept(phone);
  return phone;
}

test('texts, a move, a removal and a group that were refused come back by hand, each once', async () => {
  const phone = await withApp(LAPTOP);
  for (const text of ['Flyttas sedan.', 'Tas bort sedan.', 'Sys ihop.', 'Sys också ihop.']) {
    await addCard(phone, 'Styrkor', text);
  }
  await isSaved(phone);
  await phone.context().setOffline(true);
  await addCard(phone, 'Styrkor', 'Skrivet utan nät.');
  await append(phone, 'Sys ihop.', ' Med ett tillägg.');
  await sewTogether(phone, 'Sys ihop. Med', 'Sys också ihop.');
  await moveToStep(phone, 'Flyttas sedan.', 'Intressenter');
  await lookAt(phone, 'Värdevision');
  await menu(phone, 'Tas bort sedan.', 'Ta bort');
  await cardWith(phone, 'Tas bort sedan.').waitFor({ state: 'hidden' });
  await spoil(phone);
  await phone.context().setOffline(false);

  await rescuedRow(phone, '2 texter').waitFor();
  for (const text of ['Flyttas sedan.', 'Tas bort sedan.', 'Sys ihop.']) {
    await cardWith(phone, text).first().waitFor();
  }
  expect(await cardWith(phone, 'Skrivet utan nät.').count()).toBe(0);
  await openRescued(phone);
  await phone.getByText('Inget läggs ut förrän du gör det.').waitFor();
  expect(await faults(phone)).toEqual([]);
  await rescuedCard(phone, 'Ändring i ett kort').getByText('Med ett tillägg.').waitFor();
  await rescuedCard(phone, 'Skrivet utan nät.')
    .getByRole('button', { name: 'Lägg till på tavlan' })
    .click();
  for (const deed of [/^Flytta till Styrkor, Intressenter/, /^Ta bort kortet/, /^Sy ihop 2 kort/]) {
    const row = rescuedCard(phone, '').filter({ hasText: deed });
    await row.getByRole('button', { name: 'Gör om' }).click();
    await row.waitFor({ state: 'hidden' });
  }
  await phone.getByRole('link', { name: 'Tillbaka till tavlan' }).click();
  await isSaved(phone);

  await seeCard(laptop, 'Skrivet utan nät.');
  await cardWith(laptop, 'Tas bort sedan.').waitFor({ state: 'hidden' });
  await cardWith(laptop, 'Flyttas sedan.').waitFor({ state: 'hidden' });
  await lookAt(laptop, 'Intressenter');
  await cardWith(laptop, 'Flyttas sedan.').waitFor();
  await phone.context().close();
});

test('two tabs that hold the same refused copy both heal, and a text put back in both is one card', async () => {
  const one = await withApp();
  const other = await one.context().newPage();
  other.setDefaultTimeout(15_000);
  await other.goto(`${hall.relay.url}/w/${workshop.id}`);
  await onBoard(other);
  await one.context().setOffline(true);
  await addCard(one, 'Styrkor', 'Skrivet i den ena fliken.');
  await addCard(other, 'Styrkor', 'Skrivet i den andra fliken.');
  await spoil(one, other);
  await one.context().setOffline(false);
  for (const page of [one, other]) {
    await rescuedRow(page, '2 texter').waitFor();
    await openRescued(page);
  }
  for (const page of [one, other]) {
    await rescuedCard(page, 'Skrivet i den ena fliken.').waitFor();
    await rescuedCard(page, 'Skrivet i den andra fliken.').waitFor();
  }
  await rescuedCard(one, 'i den ena').getByRole('button', { name: 'Lägg till' }).click();
  await rescuedCard(other, 'i den ena').waitFor({ state: 'hidden' });
  await rescuedCard(other, 'i den andra').getByRole('button', { name: 'Lägg till' }).click();
  await rescuedCard(one, 'i den andra').waitFor({ state: 'hidden' });
  await seeCard(laptop, 'Skrivet i den ena fliken.');
  await seeCard(laptop, 'Skrivet i den andra fliken.');
  expect(await laptop.getByRole('article').count()).toBe(2);
  await one.context().close();
});

test('where the browser keeps nothing the rescued texts are in the tab, and it says so', async () => {
  const phone = await hall.person(PHONE);
  await refuseToOpen(phone);
  await armSocket(phone);
  await phone.goto(workshop.links.participant);
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
  await addCard(phone, 'Styrkor', 'Sparat innan.');
  await isSaved(phone);
  await hall.stopRelay();
  await addCard(phone, 'Styrkor', 'Skrivet i ett privat fönster.');
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
  await refuseNext(phone);
  await hall.startRelay();
  await rescuedRow(phone, '1 text').waitFor();
  await openRescued(phone);
  await phone.getByText('finns bara i fliken').waitFor();
  await rescuedCard(phone, 'i ett privat fönster').getByRole('button', { name: 'Lägg' }).click();
  await phone.getByText('Här är tomt.').waitFor();
  await seeCard(laptop, 'Skrivet i ett privat fönster.');
  await phone.context().close();
});

test('a device that is in the middle of a text when it is refused goes on writing', async () => {
  const phone = await hall.person(PHONE);
  await armSocket(phone);
  await phone.goto(workshop.links.participant);
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
  await addCard(phone, 'Styrkor', 'Det här var sparat.');
  await isSaved(phone);
  const field = phone.getByRole('textbox', { name: 'Skriv en styrka' });
  await field.fill('Halvt skri');
  await refuse(phone);
  await phone.getByText('Söker kontakt').or(saveLine(phone, 'Sparat')).first().waitFor();
  await field.press('End');
  await field.pressSequentially('vet.');
  await field.press('Enter');
  await cardWith(phone, 'Halvt skrivet.').waitFor();
  await isSaved(phone);
  await seeCard(laptop, 'Det här var sparat.');
  await seeCard(laptop, 'Halvt skrivet.');
  await phone.context().close();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
