import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoundId, randomId } from '#shared/domain/ids.ts';
import { giveCommand } from '../support/chair.ts';
import { INSECURE_NAME } from '../support/chromium.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, LAPTOP, PHONE } from './hall.ts';
import { isOnDevice, sitDown } from './people.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

/* The hall's laptop is the relay, at an address without TLS: what a browser keeps for safe addresses is not there. */

let hall: Hall;
let workshop: TestWorkshop;
let phone: Page;
let desk: Page;
/** The same relay, at an address that no browser trusts. */
let origin: string;

const within = (link: string) => link.replace(hall.relay.url, origin);
const NEED = 'Ingen ringer upp när beslutet är taget.';

beforeAll(async () => {
  hall = await Hall.open();
  origin = `http://${INSECURE_NAME}:${hall.relay.port}`;
  hall.ways.add(new URL(origin).host);
  workshop = await hall.createWorkshop();
  phone = await hall.person(PHONE);
  await phone.goto(within(workshop.links.participant));
  desk = await hall.person(LAPTOP);
  await desk.goto(within(workshop.links.organiser));
});
afterAll(() => hall?.close());

test('nothing is there that browsers keep for safe addresses, and the page says what that means', async () => {
  const lacking = await phone.evaluate(() => [
    isSecureContext,
    'serviceWorker' in navigator,
    'locks' in navigator,
    'clipboard' in navigator,
    'subtle' in crypto,
    'randomUUID' in crypto,
  ]);
  expect(lacking).toEqual([false, false, false, false, false, false]);
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
  await phone.getByText('Stäng inte fliken utan nät').waitFor();
  await phone.getByText(/Den kan inte heller installeras som app härifrån/).waitFor();
});

test('one writes, goes out of reach and comes back, and what waited is sent', async () => {
  await addCard(phone, 'Utvecklingsbehov', NEED);
  await isSaved(phone);
  await phone.context().setOffline(true);
  await addCard(phone, 'Utvecklingsbehov', 'Skrivet utan nät.');
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
  await isOnDevice(phone);
  await phone.context().setOffline(false);
  await isSaved(phone);
  await phone.reload();
  await phone.getByRole('tab', { name: /^Behov/ }).click();
  await cardWith(phone, 'Skrivet utan nät.').waitFor();
  await desk.goto(`${origin}/w/${workshop.id}`);
  for (const text of [NEED, 'Skrivet utan nät.']) await seeCard(desk, text);
});

test('a ballot is one ballot in two tabs of the same phone', async () => {
  const step = 'valueVision';
  const id: RoundId = randomId<'round'>((length) => crypto.getRandomValues(new Uint8Array(length)));
  await giveCommand(hall.relay, workshop, {
    type: 'openRound',
    id,
    step,
    budget: { needs: 3 },
    perCard: 2,
    position: { kind: 'step', step, phase: 'vote' },
  });
  const tab = await phone.context().newPage();
  await tab.goto(`${origin}/w/${workshop.id}`);
  await tab.getByRole('tab', { name: /^Behov/ }).click();
  await cardWith(tab, NEED).getByRole('button', { name: 'Lägg knapp' }).click();
  await tab
    .getByText(/^Inlämnad\./)
    .first()
    .waitFor();
  await cardWith(phone, NEED).getByRole('button', { name: 'Din knapp' }).waitFor();
  await tab.close();
});

test('a link is copied, and a summary and a board are saved as files', async () => {
  await desk.goto(`${origin}/w/${workshop.id}/desk`);
  await desk.getByRole('button', { name: 'Kopiera länk för deltagare' }).click();
  await desk.getByText('Länken är kopierad').first().waitFor();
  const start = await desk.context().newPage();
  await start.goto(origin);
  await start.getByRole('textbox').first().focus();
  await start.keyboard.press('ControlOrMeta+V');
  expect(await start.getByRole('textbox').first().inputValue()).not.toBe('');
  await start.close();
  await desk.goto(`${origin}/w/${workshop.id}/summary`);
  await desk.getByText('Fler format').click();
  const page = await saved(desk, 'Skapa Webbsida');
  expect(page.toString()).toContain(NEED);
  const word = await saved(desk, 'Skapa Word');
  expect(word.subarray(0, 2).toString()).toBe('PK');
});

/** What a button saves, as bytes. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return await readFile(await download.path());
}

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
