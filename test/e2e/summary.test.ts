import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeDay } from '../pictures/wholeDay.ts';
import { pagesOf, printed } from '../support/printed.ts';
import { freshFolder, type TestWorkshop } from '../support/relay.ts';
import { faults } from './axeFaults.ts';
import { Hall } from './hall.ts';

/* What the organiser sends out after a whole day, on paper and as a file. */

let hall: Hall;
let workshop: TestWorkshop;
let desk: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await wholeDay(hall);
  desk = await hall.enter(workshop, 'organiser');
  await open('');
});
afterAll(() => hall?.close());

async function open(search: string): Promise<void> {
  await desk.goto(`${hall.relay.url}/w/${workshop.id}/summary${search}`);
  await desk.getByRole('heading', { name: 'Dagen på en sida' }).waitFor();
}

test('printed it has headings, a language and a title in it, on as many pages as it takes', async () => {
  const pdf = await printed(desk);
  const text = pdf.toString('latin1');
  for (const mark of ['/StructTreeRoot', '/Outlines', '/MarkInfo', '/Lang (sv'])
    expect(text, mark).toContain(mark);
  expect(pagesOf(pdf)).toBeGreaterThan(5);
});

test('the short one is one page, also in the hall where everything is dark', async () => {
  await desk.emulateMedia({ colorScheme: 'dark' });
  await open('?for=short');
  expect(pagesOf(await printed(desk))).toBe(1);
  await desk.emulateMedia({ media: 'print' });
  const ground = await desk
    .getByRole('article')
    .evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  await desk.emulateMedia({ media: 'screen', colorScheme: 'light' });
});

test('as a file it opens from a disk, asks for nothing, and has no fault for axe', async () => {
  await open('');
  await desk.getByText('Fler format').click();
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Skapa Webbsida' }).click(),
  ]);
  const path = join(freshFolder(), 'summary.html');
  await download.saveAs(path);
  const reader = await hall.person();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(path).href;
  await reader.goto(address);
  await reader.getByRole('link', { name: 'Prioriteringar' }).click();
  await reader.getByRole('heading', { level: 2, name: 'Prioriteringar' }).waitFor();
  expect(asked.filter((url) => url !== address)).toEqual([]);
  expect(await reader.title()).toBe('Mellan dörrarna');
  expect(await faults(reader)).toEqual([]);
});
