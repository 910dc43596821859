import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import { ask } from '../support/api.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, KEEPS_APP, PHONE } from './hall.ts';
import { joinTable, onBoard } from './people.ts';
import { addCard, cardWith, isSaved, saveLine } from './writing.ts';

/* What a device does when the relay no longer has its board, or no longer takes its key. */

let hall: Hall;
let workshop: TestWorkshop;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());
beforeEach(async () => {
  workshop = await hall.createWorkshop({ title: 'Dagen i maj' });
  phone = await joinTable(hall, workshop, {
    from: 'Elevhälsan',
    at: 1,
    on: { ...PHONE, ...KEEPS_APP },
  });
  await addCard(phone, 'Styrkor', 'Vi möts varje måndag.');
  await isSaved(phone);
});

const heading = (name: string) => phone.getByRole('heading', { name }).waitFor();
const copies = () =>
  phone.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

/** Something is written that the relay has not got yet. */
async function writeOffline(text: string): Promise<void> {
  await phone.context().setOffline(true);
  await addCard(phone, 'Styrkor', text);
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
}

test('a server started with an empty folder: the copy is kept, can be read and saved, and not changed', async () => {
  await hall.stopRelay();
  await addCard(phone, 'Styrkor', 'Skrivet innan servern tömdes.');
  await hall.startRelay('an empty disk');
  await heading('Tavlan finns inte här');
  await phone.getByText('Du behåller din kopia').waitFor();

  const [download] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('button', { name: 'Spara kopian som fil' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  for (const text of ['Vi möts varje måndag.', 'Skrivet innan servern tömdes.']) {
    expect(file).toContain(text);
  }

  await phone.getByRole('button', { name: 'Läs din kopia' }).click();
  await cardWith(phone, 'Skrivet innan servern tömdes.').waitFor();
  await phone.getByText('Tavlan finns inte här').waitFor();
  expect(await phone.getByRole('textbox').count()).toBe(0);
  await phone.getByRole('button', { name: 'Mer om kortet' }).first().click();
  expect(await phone.getByRole('menuitem').allInnerTexts()).toEqual(['Kopiera länk till kortet']);
  await phone.reload();
  await heading('Tavlan finns inte här');
  await phone.getByText('Du behåller din kopia').waitFor();
});

test('a deleted workshop is taken off every device, also one that was away', async () => {
  await writeOffline('Skrivet efter raderingen.');
  const { status } = await ask(hall.relay, 'DELETE', `/api/workshops/${workshop.id}`, {
    key: workshop.keys.organiser,
  });
  expect(status).toBe(204);
  expect((await copies()).filter((name) => name.includes(workshop.id))).toHaveLength(1);
  await phone.context().setOffline(false);
  await heading('Den här workshopen är raderad');
  await phone.getByText(/Kopian på den här enheten togs bort nu/).waitFor();
  await expect.poll(copies).toEqual(['mellanrum']);
  expect(await phone.evaluate(() => JSON.stringify(localStorage))).not.toContain(workshop.id);
  await phone.getByRole('link', { name: 'Till startsidan' }).click();
  await phone.getByRole('heading', { level: 1 }).waitFor();
  expect(await phone.getByText('Dagen i maj').count()).toBe(0);
});

test('a key that has been replaced stops the device, and the new link brings its words along', async () => {
  await writeOffline('Skrivet med den gamla länken.');
  const rotated = await ask(hall.relay, 'POST', `/api/workshops/${workshop.id}/rotate`, {
    key: workshop.keys.organiser,
    body: { role: 'participant' },
  });
  await phone.context().setOffline(false);
  await heading('Länken har bytts ut');
  const { links } = rotated.json as { links: { participant: string } };
  await phone.goto(links.participant);
  await onBoard(phone);
  await isSaved(phone);
  const reader = await hall.enter(workshop, 'facilitator');
  for (const text of ['Vi möts varje måndag.', 'Skrivet med den gamla länken.']) {
    await cardWith(reader, text).waitFor();
  }
  await reader.context().close();
});

test('a board that began anew gives unsent words back to their writer, to publish by hand', async () => {
  await hall.stopRelay();
  await addCard(phone, 'Styrkor', 'Skrivet i det gamla rummet.');
  await beginAnew();
  await hall.startRelay();
  await phone.getByText('Räddade texter').waitFor();
  await cardWith(phone, 'Vi möts varje måndag.').waitFor();
  expect(await cardWith(phone, 'Skrivet i det gamla rummet.').count()).toBe(0);
  await phone.getByRole('link', { name: 'Läs mer' }).click();
  await heading('Räddade texter');
  await phone.getByText('Skrivet i det gamla rummet.').waitFor();
  await phone.getByRole('button', { name: 'Lägg till på tavlan' }).click();
  await phone.getByRole('link', { name: 'Tillbaka till tavlan' }).click();
  await cardWith(phone, 'Skrivet i det gamla rummet.').waitFor();
  await isSaved(phone);
});

/** Another life of the board: devices with a copy of the one before must not merge into it. */
async function beginAnew(): Promise<void> {
  const store = openSqliteStore(hall.relay.dataDir);
  await store.update(workshop.id, { epoch: 2 });
  await store.close();
}

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
