import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';
import { addCard, fieldOf, isSaved, seeCard } from './writing.ts';

/* What befalls a phone in a hand: it is turned, put away, and taken out again. */

let hall: Hall;
let workshop: TestWorkshop;
let phone: Page;
let laptop: Page;

const UPRIGHT = { width: 390, height: 844 };
const ON_ITS_SIDE = { width: 844, height: 390 };
/** What the camera and the round corners take of a phone on its side, CSS pixels. */
const NOTCH = 47;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 1, on: PHONE });
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
});
afterAll(() => hall?.close());

test('turned while one writes it keeps the words, and one goes on in the same field', async () => {
  await (await fieldOf(phone, 'Styrkor')).fill('Halvt skrivet');
  for (const size of [ON_ITS_SIDE, UPRIGHT]) {
    await phone.setViewportSize(size);
    const field = await fieldOf(phone, 'Styrkor');
    expect(await field.inputValue()).toBe('Halvt skrivet');
  }
  await (await fieldOf(phone, 'Styrkor')).press('Enter');
  await isSaved(phone);
});

test('on its side nothing lies beneath the camera', async () => {
  const browser = await phone.context().newCDPSession(phone);
  await phone.setViewportSize(ON_ITS_SIDE);
  const insets = { left: NOTCH, right: NOTCH, bottom: 21 };
  await browser.send('Emulation.setSafeAreaInsetsOverride', { insets });
  const outside = () =>
    phone.evaluate((notch) => {
      const seen = [...document.querySelectorAll('#app :is(button, a, h1, h2, p, textarea)')];
      return seen
        .filter((one) => one.checkVisibility() && !one.closest('.visuallyHidden'))
        .map((one) => ({ box: one.getBoundingClientRect(), text: one.textContent }))
        .filter(({ box }) => box.width > 1 && (box.left < notch || box.right > innerWidth - notch))
        .map(({ text }) => text);
    }, NOTCH);
  await expect.poll(outside).toEqual([]);
  await browser.send('Emulation.setSafeAreaInsetsOverride', { insets: {} });
  await phone.setViewportSize(UPRIGHT);
});

test('put away and taken out again, also on another network, it catches up by itself', async () => {
  const browser = await phone.context().newCDPSession(phone);
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
  await addCard(laptop, 'Styrkor', 'Skrivet medan telefonen sov.');
  await isSaved(laptop);
  await hall.stopRelay();
  await hall.startRelay();
  await browser.send('Page.setWebLifecycleState', { state: 'active' });
  await isSaved(phone);
  await seeCard(phone, 'Skrivet medan telefonen sov.');
});

test('its own way back closes a menu, and the board stays', async () => {
  const more = phone.getByRole('button', { name: 'Mer om kortet' }).first();
  await more.tap();
  await phone.getByRole('menu').waitFor();
  // Nothing has the focus, as after a press on an empty place: Esc then asks what the phone's way back asks.
  await phone.evaluate(() => (document.activeElement as HTMLElement).blur());
  await phone.keyboard.press('Escape');
  await phone.getByRole('menu').waitFor({ state: 'detached' });
  expect(await more.evaluate((one) => one === document.activeElement)).toBe(true);
  // By the keyboard the menu answers alone: what it lies over stays.
  await more.press('Enter');
  await phone.getByRole('menuitem', { name: 'Flytta till …' }).press('Enter');
  await phone.getByRole('dialog').waitFor();
  await phone.keyboard.press('Escape');
  await phone.getByRole('dialog').waitFor({ state: 'detached' });
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
