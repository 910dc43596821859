import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { fillDisk, haveNoDatabase, makeRoom, neverAnswer, refuseToOpen } from './brokenStorage.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, onBoard, sitDown } from './people.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

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

/** "The browser may not save": what that means, and that one can go on. */
const toldOf = (page: Page) => page.getByText('Den här webbläsaren får inte spara');

test.each([
  ['refuses to open', refuseToOpen],
  ['is not there at all', haveNoDatabase],
  ['never answers', neverAnswer],
])('where storage %s one is told, and writes all the same', async (_, breakStorage) => {
  const phone = await hall.person(PHONE);
  await breakStorage(phone);
  await phone.goto(workshop.links.participant);
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
  await toldOf(phone).waitFor();
  await addCard(phone, 'Styrkor', 'Skrivet utan lagring.');
  await isSaved(phone);
  await seeCard(laptop, 'Skrivet utan lagring.');
});

test('without storage, what is written offline is sent as long as the tab lives', async () => {
  const phone = await hall.person(PHONE);
  await refuseToOpen(phone);
  await phone.goto(workshop.links.participant);
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
  await phone.getByRole('button', { name: 'Vad kan jag göra?' }).click();
  await phone.getByRole('dialog').getByText(/Det går att skriva/).waitFor();
  await phone.getByRole('button', { name: 'Fortsätt utan att spara' }).click();
  await phone.context().setOffline(true);
  await addCard(phone, 'Styrkor', 'Skrivet i en tunnel.');
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
  await phone.context().setOffline(false);
  await isSaved(phone);
  await seeCard(laptop, 'Skrivet i en tunnel.');
});

test('a disk that gets full is told of, loses nothing, and is used again when there is room', async () => {
  const phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 1, on: PHONE });
  await addCard(phone, 'Styrkor', 'Före.');
  await isSaved(phone);
  await phone.context().setOffline(true);
  await saveLine(phone, 'Offline.').waitFor();
  await fillDisk(phone);
  await addCard(phone, 'Styrkor', 'Skrivet på full disk.');
  await toldOf(phone).waitFor();
  await makeRoom(phone);
  await addCard(phone, 'Styrkor', 'Skrivet när det fanns plats igen.');
  await toldOf(phone).waitFor({ state: 'hidden' });
  await saveLine(phone, 'Offline. 2 kort väntar').waitFor();
  // The copy has no gap: the page is opened anew with the relay gone, and all is there.
  await phone.reload();
  await onBoard(phone);
  for (const text of ['Före.', 'Skrivet på full disk.', 'Skrivet när det fanns plats igen.']) {
    await cardWith(phone, text).waitFor();
  }
  await saveLine(phone, 'Offline. 2 kort väntar').waitFor();
  await phone.context().setOffline(false);
  await isSaved(phone);
  await seeCard(laptop, 'Skrivet på full disk.');
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
