import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { shows } from './actions.ts';
import { Hall, KEEPS_APP, PHONE } from './hall.ts';
import { joinTable, sitDown } from './people.ts';
import { addCard, cardWith, isSaved, seeCard } from './writing.ts';

/* One voting from the first button to the second round: each test goes on where the last one ended. */

let hall: Hall;
let workshop: TestWorkshop;
let chair: Page;
let anna: Page;
let bo: Page;
let late: Page;
/** All that came to Bo's phone. */
const heard: Buffer[] = [];

/** Longer than a press, as the button asks for. */
const HOLD_MS = 800;
const NEED = 'Ingen vet vad remissen ledde till.';
const OTHER = 'Vi menar olika saker med ordet plan.';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const give = async (page: Page, text: string) => {
  await cardWith(page, text).getByRole('button', { name: 'Lägg knapp' }).click();
  await cardWith(page, text).getByRole('button', { name: 'Din knapp' }).waitFor();
};
const got = (page: Page, text: string) =>
  cardWith(page, text).getByRole('img').getAttribute('aria-label');

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop({ title: 'Dagen i maj' });
  chair = await hall.enter(workshop, 'facilitator');
  anna = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1, on: PHONE });
  bo = await hall.person({ ...PHONE, ...KEEPS_APP });
  bo.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload)));
  });
  await bo.goto(workshop.links.participant);
  await bo.getByRole('heading', { level: 1 }).first().waitFor();
  await sitDown(bo, { from: 'Arbetsförmedlingen', at: 2 });
  for (const text of [NEED, OTHER]) await addCard(chair, 'Utvecklingsbehov', text);
  await isSaved(chair);
  for (const page of [anna, bo]) {
    await page.getByRole('tab', { name: /^Behov/ }).click();
    for (const text of [NEED, OTHER]) await seeCard(page, text);
  }
});
afterAll(() => hall?.close());

test('the next button opens the voting, and everybody sees at once what they have', async () => {
  await button(chair, /^Starta röstning/).click();
  await shows(chair, 'Röstningen är öppen.');
  for (const page of [anna, bo]) await shows(page, 'Du har 3 av 3 knappar kvar');
});

test('a button is laid and taken back, and it says when the ballot is handed in', async () => {
  await give(anna, NEED);
  await shows(anna, 'Du har 2 av 3 knappar kvar');
  await shows(anna, /^Inlämnad\./);
  await cardWith(anna, NEED).getByRole('button', { name: 'Din knapp' }).click();
  await shows(anna, 'Du har 3 av 3 knappar kvar');
  await give(anna, NEED);
  await shows(chair, '1 av 2 har röstat');
});

test('another tab of the same phone shows the same ballot, and it stays one', async () => {
  const tab = await anna.context().newPage();
  await tab.goto(`${hall.relay.url}/w/${workshop.id}`);
  await tab.getByRole('tab', { name: /^Behov/ }).click();
  await cardWith(tab, NEED).getByRole('button', { name: 'Din knapp' }).waitFor();
  await give(tab, OTHER);
  await cardWith(anna, OTHER).getByRole('button', { name: 'Din knapp' }).waitFor();
  await shows(tab, /^Inlämnad\./);
  await shows(chair, /1 av \d har röstat/);
  await cardWith(anna, OTHER).getByRole('button', { name: 'Din knapp' }).click();
  await cardWith(tab, OTHER).getByRole('button', { name: 'Lägg knapp' }).waitFor();
  await tab.close();
});

test('a ballot laid without contact waits, says so, and survives that the page is loaded anew', async () => {
  await bo.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await bo.context().setOffline(true);
  await shows(bo, /^Offline/);
  await give(bo, OTHER);
  await shows(bo, 'Väntar på nät. Skickas om röstningen är öppen då.');
  await bo.reload();
  await bo.getByRole('tab', { name: /^Behov/ }).click();
  await cardWith(bo, OTHER).getByRole('button', { name: 'Din knapp' }).waitFor();
  await shows(bo, 'Väntar på nät. Skickas om röstningen är öppen då.');
  await bo.context().setOffline(false);
  await shows(bo, /^Inlämnad\./);
  await shows(chair, /2 av \d har röstat/);
});

test('who comes in when the voting is open is told so, and their button is not counted', async () => {
  late = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 3, on: PHONE });
  await late.getByRole('tab', { name: /^Behov/ }).click();
  await cardWith(late, NEED).getByRole('button', { name: 'Lägg knapp' }).click();
  await shows(late, 'Du kom in när röstningen redan var öppen. Du kan rösta nästa gång.');
  await cardWith(late, NEED).getByRole('button', { name: 'Lägg knapp' }).waitFor();
  await shows(chair, /2 av \d har röstat/);
});

test('before the close nothing on the wire says how anybody else voted', async () => {
  const id = await cardWith(anna, NEED).getAttribute('data-card');
  const text = Buffer.concat(heard).toString('utf8');
  expect(text).toContain('"ballots"'); // it heard how many there are
  expect(text).not.toContain('choices');
  expect(text).not.toMatch(new RegExp(`"${id}":`));
});

test('closed, everybody sees votes and tables, with their own among them', async () => {
  await button(chair, /^Stäng röstningen/).click();
  await shows(chair, 'Håll inne en stund, eller tryck Enter två gånger.');
  await button(chair, /^Stäng röstningen/).click({ delay: HOLD_MS });
  for (const page of [anna, bo]) await shows(page, 'Din knapp räknades.');
  expect(await got(anna, NEED)).toBe('1 röst, 1 bord, varav 1 din');
  expect(await got(anna, OTHER)).toBe('1 röst, 1 bord');
  expect(await got(late, NEED)).toBe('1 röst, 1 bord');
  await shows(chair, '2 röstsedlar.');
});

test('the result stands in a list of its own', async () => {
  await button(anna, 'Visa resultatet').click();
  const dialog = anna.getByRole('dialog', { name: 'Resultat' });
  await dialog.getByText('2 röstsedlar').waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(2);
  await anna.keyboard.press('Escape');
  await anna.getByText('Din knapp räknades.').waitFor({ state: 'detached' });
});

test('voted on again, who was late has a ballot too, and the old result can still be read', async () => {
  await button(chair, 'Rösta igen').click();
  await give(late, NEED);
  await shows(late, /^Inlämnad\./);
  expect(await cardWith(anna, NEED).getByRole('img').count()).toBe(0);
  await button(chair, /^Stäng röstningen/).click({ delay: HOLD_MS });
  await shows(late, 'Din knapp räknades.');
  await button(late, 'Visa resultatet').click();
  const dialog = late.getByRole('dialog', { name: 'Resultat' });
  expect(await dialog.getByRole('listitem').count()).toBe(1);
  const rounds = dialog.getByRole('combobox', { name: 'Omgång' });
  await rounds.selectOption({ index: 1 });
  await expect.poll(() => dialog.getByRole('listitem').count()).toBe(2);
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
