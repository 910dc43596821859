import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { fillDisk, haveNoDatabase, makeRoom, neverAnswer, refuseToOpen } from './brokenStorage.ts';
import { Hall, KEEPS_APP, PHONE } from './hall.ts';
import { appIsKept, joinTable, onBoard, sitDown } from './people.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
});
afterAll(() => hall?.close());

/** Somebody joins on a phone that keeps nothing. */
async function joinWith(breakStorage: (page: Page) => Promise<unknown>): Promise<Page> {
  const phone = await hall.person(PHONE);
  await breakStorage(phone);
  await phone.goto(workshop.links.participant);
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
  return phone;
}

/** "The browser may not save." */
const toldOf = (page: Page) => page.getByText('Den här webbläsaren får inte spara');

test.each([
  ['is not there at all', haveNoDatabase],
  ['never answers', neverAnswer],
])('where storage %s one is told, and writes all the same', async (how, breakStorage) => {
  const phone = await joinWith(breakStorage);
  await toldOf(phone).waitFor();
  await addCard(phone, 'Styrkor', `Lagringen: ${how}.`);
  await isSaved(phone);
  await seeCard(laptop, `Lagringen: ${how}.`);
});

test('where storage refuses, what is written offline is sent as long as the tab lives', async () => {
  const phone = await joinWith(refuseToOpen);
  await toldOf(phone).waitFor();
  await phone.getByRole('button', { name: 'Vad kan jag göra?' }).click();
  await phone
    .getByRole('dialog')
    .getByText(/Det går att skriva/)
    .waitFor();
  await phone.getByRole('button', { name: 'Fortsätt utan att spara' }).click();
  await phone.context().setOffline(true);
  await addCard(phone, 'Styrkor', 'Skrivet i en tunnel.');
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
  await phone.context().setOffline(false);
  await isSaved(phone);
  await seeCard(laptop, 'Skrivet i en tunnel.');
});

test('a disk that gets full is told of, loses nothing, and is used again when there is room', async () => {
  const phone = await joinTable(hall, workshop, {
    from: 'Socialtjänsten',
    at: 1,
    on: { ...PHONE, ...KEEPS_APP },
  });
  await appIsKept(phone);
  await phone.context().setOffline(true);
  await fillDisk(phone);
  await addCard(phone, 'Styrkor', 'Skrivet på full disk.');
  await toldOf(phone).waitFor();
  await makeRoom(phone);
  await addCard(phone, 'Styrkor', 'Skrivet när det fanns plats igen.');
  await toldOf(phone).waitFor({ state: 'hidden' });
  // The copy has no gap: opened anew without a network it has all, and knows what waits.
  await phone.reload();
  await onBoard(phone);
  for (const text of ['Skrivet på full disk.', 'Skrivet när det fanns plats igen.']) {
    await cardWith(phone, text).waitFor();
  }
  await saveLine(phone, 'Offline. 2 kort väntar').waitFor();
  await phone.context().setOffline(false);
  await isSaved(phone);
  await seeCard(laptop, 'Skrivet på full disk.');
});

test('what the browser clears away under an open page costs no word, and the link lets one in again', async () => {
  const phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 1, on: PHONE });
  const browser = await phone.context().newCDPSession(phone);
  const { url: origin } = hall.relay;
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await addCard(phone, 'Styrkor', 'Skrivet efter rensningen.');
  await isSaved(phone);
  await seeCard(laptop, 'Skrivet efter rensningen.');
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await phone.goto(`${origin}/w/${workshop.id}`);
  await phone.getByRole('heading', { level: 1 }).waitFor();
  expect(await cardWith(phone, 'Skrivet efter rensningen.').count()).toBe(0);
  await phone.goto(workshop.links.participant);
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
  await cardWith(phone, 'Skrivet efter rensningen.').waitFor();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
