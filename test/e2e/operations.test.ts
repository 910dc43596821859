import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall } from './hall.ts';
import { heardOn, keyTo, listenTo, nameOfFocus } from './keys.ts';
import { onBoard } from './people.ts';

/*
 * A step of the day with the keys alone, by somebody who takes part and somebody who leads, as those who listen meet it:
 * each event is said once, and the focus is never lost. Each test goes on where the last one ended.
 */

let hall: Hall;
let workshop: TestWorkshop;
let listener: Page;
let leader: Page;
beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.newDay({ title: 'Dagen i maj', tables: 4 });
  const position = { kind: 'step', step: 'valueVision', phase: 'write' } as const;
  await giveCommand(hall.relay, workshop, { type: 'goTo', position });
  leader = await hall.enter(workshop, 'facilitator');
  await onBoard(leader);
});
afterAll(() => hall?.close());

const press = (page: Page, key: string) => page.keyboard.press(key);
/**
 * All that is heard until something is, without what came before. Ends when the page has paused: what it says without
 * a pause it says together.
 */
async function hears(page: Page, words: string | RegExp): Promise<readonly string[]> {
  const all: string[] = [];
  const isHeard = async () => {
    all.push(...(await heardOn(page)));
    return all.some((one) => (typeof words === 'string' ? one === words : words.test(one)));
  };
  await expect.poll(isHeard, { message: `${words} is said` }).toBe(true);
  await page.evaluate(() => new Promise((paused) => setTimeout(paused, 50)));
  return all;
}
const isLost = (page: Page) => page.evaluate(() => document.activeElement === document.body);
const NEXT = /^(Visa korten|Börja gruppera|Starta röstning|Stäng röstningen|Till steg 2)/;

test('one joins by the code, hears what was wrong and what was chosen, and comes to the board', async () => {
  listener = await hall.person();
  await listener.goto(hall.relay.url);
  await listener.getByRole('heading', { level: 1 }).waitFor();
  await listenTo(listener);
  const { keyboard } = listener;
  await keyTo(listener, /^Skriv koden/);
  await keyboard.type('AAAAAA');
  await press(listener, 'Enter');
  await hears(listener, 'Koden finns inte. Jämför med storbilden.');
  for (let letter = 0; letter < 6; letter += 1) await press(listener, 'Backspace');
  await keyboard.type(workshop.code);
  await press(listener, 'Enter');
  await listener.getByRole('combobox').waitFor();
  await expect.poll(() => isLost(listener)).toBe(false);
  expect(await listener.title()).toBe('Gå med – Dagen i maj – Mellanrum');
  await keyTo(listener, /^Sök organisation/);
  await keyboard.type('Elevhälsan');
  await press(listener, 'Enter');
  await hears(listener, 'Elevhälsan är vald');
  await keyTo(listener, /^Bord 1/);
  await press(listener, 'Space');
  await keyTo(listener, /^Gå till bord 1/);
  await press(listener, 'Enter');
  await listener.getByRole('region', { name: 'Styrkor' }).waitFor();
  await expect.poll(() => isLost(listener)).toBe(false);
  await listener.getByRole('status').filter({ hasText: 'Sparat' }).waitFor();
});

test('cards are written, each said once, and who leads shows them', async () => {
  await keyTo(listener, /^Hoppa till korten/, 'Shift+Tab');
  await press(listener, 'Enter');
  await keyTo(listener, /^Skriv en styrka/);
  await press(listener, 'Enter');
  await listener.locator('textarea:focus').waitFor();
  await heardOn(listener);
  for (const text of ['Vi ses på torsdagar.', 'Vi ringer.', 'Vi delar lokal.']) {
    await listener.keyboard.type(text);
    await press(listener, 'Enter');
    expect(await hears(listener, /^Kortet är sparat/)).toHaveLength(1);
  }
  await keyTo(leader, NEXT);
  await press(leader, 'Enter');
  expect(await hears(listener, /^Visa/)).toEqual(['Visa. Läs varandras kort.']);
  expect(await nameOfFocus(leader)).toMatch(NEXT);
});

test('a card is changed, moved and brought back, and one stays on it', async () => {
  await keyTo(listener, /^Vi /, 'Shift+Tab');
  const card = await nameOfFocus(listener);
  await press(listener, 'Enter');
  await listener.locator('textarea:focus').waitFor();
  await listener.keyboard.type(' Nu.');
  await press(listener, 'Escape');
  await expect.poll(() => nameOfFocus(listener)).toContain('Nu.');
  await heardOn(listener);
  await press(listener, 'm');
  await hears(listener, /^Kortet är lyft/);
  await press(listener, 'ArrowRight');
  await hears(listener, 'Plats 1 av 1 i Utvecklingsbehov');
  await press(listener, 'Enter');
  expect(await hears(listener, /flyttat/)).toEqual(['Kortet är flyttat till Utvecklingsbehov']);
  await expect.poll(() => nameOfFocus(listener)).toContain(card.slice(0, 6));
  await press(listener, 'Control+z');
  expect(await hears(listener, 'Ångrat')).toEqual(['Ångrat']);
  await expect.poll(() => nameOfFocus(listener)).toContain(card.slice(0, 6));
});

test('cards are sewn together and named, and one goes on among them', async () => {
  await press(leader, 'Enter');
  await hears(listener, /^Gruppera/);
  await press(listener, 'Space');
  expect(await hears(listener, /vald/)).toEqual(['1 vald']);
  await press(listener, 'ArrowDown');
  await press(listener, 'Space');
  expect(await hears(listener, /valda/)).toEqual(['2 valda']);
  await press(listener, 'g');
  expect(await hears(listener, /grupp/)).toEqual(['2 kort ligger nu i en grupp']);
  await listener.locator('textarea:focus').waitFor();
  await listener.keyboard.type('Kontakt');
  await press(listener, 'Enter');
  await listener.getByRole('heading', { name: 'Kontakt' }).waitFor();
  await expect.poll(() => nameOfFocus(listener)).toMatch(/^Vi /);
});

test('votes are given and counted, and the room goes on to the next step', async () => {
  await press(leader, 'Enter');
  await hears(listener, /^Rösta/);
  await press(listener, 'v');
  expect(await hears(listener, /knapp/)).toEqual([
    expect.stringMatching(/^Du har \d av \d knappar? kvar$/),
  ]);
  await expect.poll(() => nameOfFocus(leader)).toMatch(/^Stäng röstningen/);
  await press(leader, 'Enter');
  await press(leader, 'Enter');
  await hears(listener, /^Röstningen är stängd/);
  await keyTo(leader, /^Vidare till steg 2/, 'Shift+Tab');
  await press(leader, 'Enter');
  await press(leader, 'Enter');
  await hears(listener, /^Steg 2 Systemkunskap\. /);
  expect(await isLost(listener)).toBe(false);
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
