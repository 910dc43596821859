import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, type TestWorkshop } from '../support/relay.ts';
import { append } from './actions.ts';
import { Hall, PHONE } from './hall.ts';
import { appIsKept, isOnDevice, joinTable, onBoard, sitDown } from './people.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

/* One phone through a day on which the network goes away: each test goes on where the last one ended. */

const profile = freshFolder();
let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  await addCard(laptop, 'Styrkor', 'Skolsköterskan kommer hem till dem.');
  phone = await hall.device(profile, PHONE);
  await phone.goto(workshop.links.participant);
  await sitDown(phone, { from: 'Socialtjänsten', at: 3 });
  await cardWith(phone, 'Skolsköterskan').waitFor();
  await appIsKept(phone);
});
afterAll(() => hall?.close());

test('without a network the app starts with the board, and takes new cards', async () => {
  await phone.context().setOffline(true);
  await hall.stopRelay();
  await phone.reload();
  await onBoard(phone);
  await cardWith(phone, 'Skolsköterskan').waitFor();
  await addCard(phone, 'Styrkor', 'Vi ringer varandra.');
  await addCard(phone, 'Styrkor', 'Samma lokal på tisdagar.');
  await saveLine(phone, 'Offline. 2 kort väntar och skickas när nätet är tillbaka').waitFor();
});

test('a reload without a network loses nothing, neither words nor how many wait', async () => {
  await phone.reload();
  await cardWith(phone, 'Samma lokal på tisdagar.').waitFor();
  await saveLine(phone, 'Offline. 2 kort väntar').waitFor();
  await append(phone, 'Vi ringer varandra.', ' Varje vecka.');
  await cardWith(phone, 'Vi ringer varandra. Varje vecka.').waitFor();
  await isOnDevice(phone);
});

test('the browser can be closed and started again without a network', async () => {
  await phone.context().close();
  phone = await hall.device(profile, PHONE);
  await phone.context().setOffline(true);
  await phone.goto(`${hall.relay.url}/`);
  await phone.getByRole('link', { name: /Mellan dörrarna/ }).click();
  await cardWith(phone, 'Vi ringer varandra. Varje vecka.').waitFor();
  await saveLine(phone, 'Offline. 2 kort väntar').waitFor();
});

test('everything merges when contact is back, and the others see it', async () => {
  await saveLine(laptop, 'Offline.').waitFor();
  await addCard(laptop, 'Styrkor', 'Det här skrev datorn under tiden.');
  await hall.startRelay();
  await phone.context().setOffline(false);
  await saveLine(phone, /^2 kort skickade$/).waitFor();
  await isSaved(phone);
  await isSaved(laptop);
  for (const page of [phone, laptop]) {
    for (const text of [
      'Skolsköterskan kommer hem till dem.',
      'Vi ringer varandra. Varje vecka.',
      'Samma lokal på tisdagar.',
      'Det här skrev datorn under tiden.',
    ]) {
      await seeCard(page, text);
    }
    expect(await page.getByRole('article').count()).toBe(4);
  }
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
