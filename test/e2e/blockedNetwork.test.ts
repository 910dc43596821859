import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshFolder, type TestWorkshop } from '../support/relay.ts';
import { faults } from './axeFaults.ts';
import { type BlockingNetwork, blockingNetwork } from './blockingNetwork.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, sitDown } from './people.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

/* A guest network or a work computer: pages come through, the board's socket does not. */

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let network: BlockingNetwork;

beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());
afterEach(() => network.close());
beforeEach(async () => {
  network = await blockingNetwork(hall.relay);
  hall.ways.add(new URL(network.url).host);
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
  await addCard(laptop, 'Styrkor', 'Vi möts varje måndag.');
  await isSaved(laptop);
});

/** The hall's address, as a phone on the guest network comes to it. */
const within = (link: string) => link.replace(hall.relay.url, network.url);

/** What waits, as a file in the hand. */
async function saveUnsent(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara det som väntar som fil' }).click();
  const path = join(freshFolder(), 'osant.mellanrum');
  await (await downloading).saveAs(path);
  return path;
}

const row = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Nätet här släpper inte igenom' });

test('with a copy one writes on, is told what to do, and all is sent from another network', async () => {
  const phone = await hall.person(PHONE);
  network.open();
  await phone.goto(within(workshop.links.participant));
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
  await isSaved(phone);
  network.block();
  await row(phone).waitFor({ timeout: 60_000 });
  await row(phone).getByText('Allt du skriver sparas så länge.').waitFor();
  await addCard(phone, 'Styrkor', 'Skrivet bakom gästnätet.');
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
  await phone.getByRole('button', { name: 'Visa hur' }).click();
  const how = phone.getByRole('dialog');
  await how.getByText('Stäng av wifi på telefonen').waitFor();
  expect(await faults(phone)).toEqual([]);
  const file = await saveUnsent(phone);
  await how.getByRole('button', { name: 'Skriv ändå' }).click();
  await how.waitFor({ state: 'hidden' });
  const leader = await hall.enter(workshop, 'facilitator');
  await leader.getByLabel('Ta in en fil').setInputFiles(file);
  await leader.getByText('1 nytt kort kom in.').waitFor();
  await leader.context().close();
  await seeCard(laptop, 'Skrivet bakom gästnätet.');

  network.open();
  await phone.getByRole('button', { name: 'Visa hur' }).click();
  await how.getByRole('button', { name: 'Försök igen' }).click();
  await isSaved(phone);
  await row(phone).waitFor({ state: 'hidden' });
  expect(await cardWith(phone, 'Skrivet bakom gästnätet.').count()).toBe(1);
  expect(await cardWith(laptop, 'Skrivet bakom gästnätet.').count()).toBe(1);
  await phone.context().close();
});

test('without a copy the page says it, and opens by itself when the network does', async () => {
  const phone = await hall.person(PHONE);
  await phone.goto(within(workshop.links.participant));
  await phone
    .getByRole('heading', { name: 'Nätet här släpper inte igenom' })
    .waitFor({ timeout: 60_000 });
  await phone.getByText('Stäng av wifi på telefonen').waitFor();
  await phone.getByText('Den här enheten har ingen kopia av tavlan än.').waitFor();
  expect(await faults(phone)).toEqual([]);
  network.open();
  await phone.getByRole('button', { name: 'Försök igen' }).click();
  await phone.getByRole('combobox', { name: 'Sök organisation' }).waitFor();
  await phone.context().close();
});

test('a server that is away is no network that blocks', async () => {
  const phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 1, on: PHONE });
  await hall.stopRelay();
  await addCard(phone, 'Styrkor', 'Skrivet medan servern var borta.');
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
  await hall.startRelay();
  await isSaved(phone);
  expect(await row(phone).count()).toBe(0);
  await cardWith(phone, 'Skrivet medan servern var borta.').waitFor();
  await phone.context().close();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
