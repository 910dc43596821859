import { cpSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import { freshFolder, type TestWorkshop } from '../support/relay.ts';
import { append, moveToStep } from './actions.ts';
import { lookAt } from './board.ts';
import { Hall, LAPTOP } from './hall.ts';
import { joinTable } from './people.ts';
import { addCard, cardWith, isSaved, seeCard, seeNews } from './writing.ts';

/* The server comes back with another life of the board than the one that phones have copies of. */

let hall: Hall;
let workshop: TestWorkshop;
let first: Page;
let second: Page;

beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());
beforeEach(async () => {
  workshop = await hall.createWorkshop();
  first = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1, on: LAPTOP });
  second = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 1, on: LAPTOP });
  await addCard(first, 'Styrkor', 'Skrivet före kopian.');
  await isSaved(first);
  await seeCard(second, 'Skrivet före kopian.');
});

const rescued = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Räddade texter' }).waitFor();
const openRescued = async (page: Page) => {
  await page.getByRole('link', { name: 'Läs mer' }).click();
  await page.getByRole('heading', { name: 'Räddade texter' }).waitFor();
};
const putBackAll = async (page: Page) => {
  const put = page.getByRole('button', { name: 'Lägg till på tavlan' });
  for (let left = await put.count(); left > 0; left -= 1) {
    await put.first().click();
    await expect.poll(() => put.count()).toBe(left - 1);
  }
  await page.getByRole('link', { name: 'Tillbaka till tavlan' }).click();
  await isSaved(page);
};
const texts = (page: Page) => page.getByRole('article').locator('p').allInnerTexts();

/** A copy of the disk, as somebody takes it at night. */
async function copyDisk(): Promise<string> {
  const folder = freshFolder();
  await hall.stopRelay();
  cpSync(hall.relay.dataDir, folder, { recursive: true });
  await hall.startRelay();
  for (const page of [first, second]) await isSaved(page);
  return folder;
}

async function beginAnew(folder: string): Promise<void> {
  const store = openSqliteStore(folder);
  await store.update(workshop.id, { epoch: 2 });
  await store.close();
}

test('restored from an older disk with a new epoch: what the copy lacks is given back to its writer, and nothing merges by itself', async () => {
  const older = await copyDisk();
  await addCard(first, 'Styrkor', 'Efter kopian, av den första.');
  await addCard(second, 'Styrkor', 'Efter kopian, av den andra.');
  for (const page of [first, second]) await isSaved(page);
  await append(first, 'Skrivet före kopian.', ' Och ändrat efter den.');
  await isSaved(first);
  await hall.stopRelay();
  await addCard(first, 'Styrkor', 'Aldrig skickat.');
  await beginAnew(older);
  await hall.startRelay({ folder: older });

  for (const page of [first, second]) await rescued(page);
  for (const page of [first, second]) {
    await cardWith(page, 'Skrivet före kopian.').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
  }
  await openRescued(first);
  for (const text of ['Efter kopian, av den första.', 'Aldrig skickat.']) {
    await first.getByText(text, { exact: true }).waitFor();
  }
  await first.getByText('Skrivet före kopian. Och ändrat efter den.').waitFor();
  expect(await first.getByText('Efter kopian, av den andra.').count()).toBe(0);
  await putBackAll(first);
  await openRescued(second);
  await putBackAll(second);
  for (const page of [first, second]) {
    for (const text of [
      'Efter kopian, av den första.',
      'Efter kopian, av den andra.',
      'Aldrig skickat.',
    ]) {
      await seeCard(page, text);
    }
    expect(await page.getByRole('article').count()).toBe(4);
  }
  await closeAll();
});

test('restored from an older disk without anybody saying so: both still end with the same board and all their words', async () => {
  const older = await copyDisk();
  await addCard(first, 'Styrkor', 'Efter kopian, av den första.');
  await addCard(second, 'Styrkor', 'Efter kopian, av den andra.');
  for (const page of [first, second]) await isSaved(page);
  await seeCard(second, 'Efter kopian, av den första.');
  await seeCard(first, 'Efter kopian, av den andra.');
  await hall.stopRelay();
  await hall.startRelay({ folder: older });
  for (const page of [first, second]) await isSaved(page);
  for (const [page, text] of [
    [first, 'Efter kopian, av den första.'],
    [second, 'Efter kopian, av den andra.'],
  ] as const) {
    const row = page.getByRole('link', { name: 'Läs mer' });
    await cardWith(page, text).or(row).first().waitFor();
    if (!(await row.isVisible())) continue;
    await openRescued(page);
    await putBackAll(page);
  }
  for (const page of [first, second]) {
    for (const text of ['Efter kopian, av den första.', 'Efter kopian, av den andra.']) {
      await seeCard(page, text);
    }
  }
  expect((await texts(first)).sort()).toEqual((await texts(second)).sort());
  await closeAll();
});

test('a fresh epoch meets an old phone: its move and its change are told of, and others’ work is untouched', async () => {
  await addCard(first, 'Styrkor', 'Flyttas.');
  await isSaved(first);
  await seeCard(second, 'Flyttas.');
  await hall.stopRelay();
  await append(first, 'Skrivet före kopian.', ' Ändrat utan nät.');
  await moveToStep(first, 'Flyttas.', 'Intressenter');
  await lookAt(first, 'Värdevision');
  await beginAnew(hall.relay.dataDir);
  await hall.startRelay();
  await rescued(first);
  await isSaved(second);
  await cardWith(first, 'Flyttas.').waitFor();
  await openRescued(first);
  await first.getByText(/Ändrat utan nät\.$/).waitFor();
  await first.getByText('Flytta till Styrkor, Intressenter').waitFor();
  expect(await cardWith(second, 'Ändrat utan nät.').count()).toBe(0);
  await first.getByRole('button', { name: 'Gör om' }).click();
  await seeNews(second);
  await cardWith(second, 'Flyttas.').waitFor({ state: 'hidden' });
  await closeAll();
});

async function closeAll(): Promise<void> {
  for (const page of [first, second]) await page.context().close();
}

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
