import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { shows } from './actions.ts';
import { lookAt } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, onBoard } from './people.ts';
import { type SlowLine, slowLine } from './slowLine.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

/* One day from the lobby on: each test goes on where the last one ended. */

let hall: Hall;
let workshop: TestWorkshop;
let first: Page;
let second: Page;
let lineOfSecond: SlowLine;
let laptop: Page;
let phone: Page;
let screen: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.newDay({ title: 'Dagen i maj' });
  first = await hall.enter(workshop, 'facilitator');
  second = await hall.person();
  lineOfSecond = await slowLine(second);
  await second.goto(workshop.links.facilitator);
  await onBoard(second);
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 2, on: PHONE });
  screen = await hall.enter(workshop, 'screen');
});
afterAll(() => hall?.close());

/** Longer than a press, as the button asks for. */
const HOLD_MS = 800;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('in the lobby who leads may look ahead, and is told where the room is', async () => {
  await lookAt(first, 'Intressenter');
  await shows(first, /Du tittar på Intressenter/);
  await button(first, 'Tillbaka till rummet').click();
  await first.getByText(/Du tittar på/).waitFor({ state: 'hidden' });
});

test('the big screen shows the day, the code and the way in, and has nowhere to write', async () => {
  await screen.getByRole('heading', { name: 'Dagen i maj' }).waitFor();
  await shows(screen, `${workshop.code.slice(0, 3)} ${workshop.code.slice(3)}`);
  await screen.getByRole('img', { name: /QR-kod/ }).waitFor();
  await screen.goto(`${hall.relay.url}/w/${workshop.id}`); // its key does not open the board to it
  await screen.getByRole('heading', { name: 'Dagen i maj' }).waitFor();
  expect(await screen.getByRole('textbox').count()).toBe(0);
  expect(await screen.getByRole('link').count()).toBe(0);
});

test('a press too short starts nothing; held, the day begins on every screen', async () => {
  await button(first, /Starta dagen/).click();
  await shows(first, 'Håll inne en stund, eller tryck Enter två gånger.');
  await shows(screen, 'Rikta kameran mot rutan');
  await button(first, /Starta dagen/).click({ delay: HOLD_MS });
  for (const page of [laptop, phone]) await shows(page, /Skriv var för sig/);
  await button(second, 'Visa korten').waitFor();
  await shows(screen, 'Steg 1 av 5');
  await screen.getByRole('heading', { name: /Vilket löfte vill vi ge/ }).waitFor();
});

test('of two facilitators who press at once one moves the room, and the other is told who was first', async () => {
  lineOfSecond.hold();
  await button(first, 'Visa korten').click();
  for (const page of [laptop, phone]) await shows(page, 'Läs varandras kort.');
  await button(second, 'Visa korten').click();
  lineOfSecond.release();
  await shows(second, /Steget byttes just/);
  await shows(second, /En annan ledare gick till/);
  for (const page of [first, second]) await button(page, 'Börja gruppera').waitFor();
  for (const page of [laptop, phone, screen]) await shows(page, 'Läs varandras kort.');
});

test('a step of the room can be taken back within ten seconds', async () => {
  await button(first, 'Börja gruppera').click();
  await shows(phone, /Läs, rätta och sy ihop/);
  await button(first, /^Ångra \(\d+ s\)/).click();
  for (const page of [laptop, phone, screen]) await shows(page, 'Läs varandras kort.');
});

test('the clock says the same everywhere', async () => {
  await button(first, 'Starta tiden').click();
  await button(second, 'En minut till').click();
  await button(second, 'Pausa tiden').click();
  await button(first, 'Fortsätt tiden').waitFor();
  const clocks = [first, second, laptop, phone, screen];
  const times = () => Promise.all(clocks.map((page) => page.getByRole('timer').innerText()));
  await expect.poll(async () => new Set(await times()).size).toBe(1);
  expect((await times())[0]).toMatch(/^\d+:\d\d$/);
});

test('what is written while the board is locked is held, told of, and arrives when it is unlocked', async () => {
  await phone.context().setOffline(true);
  await button(first, 'Lås').click();
  await shows(laptop, 'Ledaren har låst tavlan. Du kan läsa men inte ändra.');
  expect(await button(laptop, 'Mer om kortet').count()).toBe(0);
  await addCard(phone, 'Styrkor', 'Skrivet innan telefonen visste om låset.');
  await phone.context().setOffline(false);
  await shows(phone, 'En ändring väntar hos dig och skickas när den låses upp.');
  await saveLine(phone, 'Väntar på upplåsning').waitFor();
  await cardWith(phone, 'Går att ändra').waitFor();
  await addCard(first, 'Styrkor', 'Ledaren skriver ändå.'); // and is no longer behind the phone's
  await isSaved(first);
  expect(await cardWith(first, 'Skrivet innan telefonen').count()).toBe(0);
  await button(first, 'Lås upp').click();
  await isSaved(phone);
  for (const page of [first, laptop])
    await seeCard(page, 'Skrivet innan telefonen visste om låset.');
});

test('a facilitator without contact is told where the room is, and cannot move it', async () => {
  await second.context().setOffline(true);
  await shows(second, /Offline\. Rummet är kvar i/);
  await button(second, 'Börja gruppera').click({ force: true });
  await second.context().setOffline(false);
  await second.getByText(/Offline\. Rummet/).waitFor({ state: 'hidden' });
  await shows(phone, 'Läs varandras kort.');
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
