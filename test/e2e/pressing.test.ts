import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { menu } from './actions.ts';
import { column } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, onBoard } from './people.ts';
import { finger, middleOf } from './touch.ts';
import { addCard, cardWith, fieldOf } from './writing.ts';

/* A press does what it is meant to, whatever gives way around it. */

let hall: Hall;
let workshop: TestWorkshop;
beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
});
afterAll(() => hall?.close());

const TEXTS = ['Ett.', 'Två.', 'Tre.', 'Fyra.'];
const textsIn = async (page: Page, name: 'Styrkor' | 'Utvecklingsbehov') =>
  (await column(page, name)).getByRole('article').locator('p').allInnerTexts();

test('with the keyboard of a phone up, the first tap on a menu, a card and a tab counts', async () => {
  const phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 1, on: PHONE });
  for (const text of TEXTS) await addCard(phone, 'Styrkor', text);
  const { width, height } = phone.viewportSize() ?? { width: 390, height: 844 };
  const tap = async (target: ReturnType<Page['locator']>) => {
    const { x, y } = await middleOf(target);
    await phone.touchscreen.tap(x, y);
  };
  const write = async () => {
    await phone.setViewportSize({ width, height });
    await (await fieldOf(phone, 'Styrkor')).tap();
    // What the keyboard leaves.
    await phone.setViewportSize({ width, height: 480 });
    await phone.locator('[data-little-room] textarea:focus').waitFor();
  };
  const last = cardWith(phone, 'Fyra.');
  await write();
  await last.scrollIntoViewIfNeeded();
  await tap(last.getByRole('button', { name: 'Mer om kortet' }));
  await phone.getByRole('menu').waitFor();
  await phone.keyboard.press('Escape');

  await write();
  await last.scrollIntoViewIfNeeded();
  await tap(last.locator('p'));
  const editor = phone.locator('[data-open] textarea:focus');
  await editor.waitFor();
  expect(await editor.inputValue()).toBe('Fyra.');
  await phone.keyboard.press('Escape');

  await write();
  await tap(phone.getByRole('tab', { name: /Behov/ }));
  await phone.getByRole('tabpanel', { name: 'Utvecklingsbehov' }).waitFor();
});

test('selected cards are carried together, by mouse and by finger', async () => {
  const laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 2 });
  await cardWith(laptop, 'Fyra.').waitFor();
  await laptop.keyboard.down('Control');
  for (const text of ['Ett.', 'Tre.']) await cardWith(laptop, text).locator('p').click();
  await laptop.keyboard.up('Control');
  const from = await middleOf(cardWith(laptop, 'Tre.').locator('p'));
  const to = await middleOf(await column(laptop, 'Utvecklingsbehov'));
  await laptop.mouse.move(from.x, from.y);
  await laptop.mouse.down();
  await laptop.mouse.move(to.x, to.y, { steps: 8 });
  await laptop.getByText('2 kort', { exact: true }).first().waitFor();
  await laptop.locator('[data-gap]').waitFor();
  await laptop.mouse.up();
  await laptop.getByText('2 kort är flyttade till Utvecklingsbehov').first().waitFor();
  expect(await textsIn(laptop, 'Utvecklingsbehov')).toEqual(['Ett.', 'Tre.']);
  expect(await textsIn(laptop, 'Styrkor')).toEqual(['Två.', 'Fyra.']);

  const phone = await joinTable(hall, workshop, { from: 'Polisen', at: 3, on: PHONE });
  await cardWith(phone, 'Fyra.').waitFor();
  await cardWith(phone, 'Två.').getByRole('button', { name: 'Mer om kortet' }).click();
  await phone.getByRole('menuitem', { name: 'Välj kortet' }).click();
  await cardWith(phone, 'Fyra.').locator('p').click();
  await phone.getByText('2 valda').first().waitFor();
  const touch = await finger(phone);
  const tab = await middleOf(phone.getByRole('tab', { name: /Behov/ }));
  await touch.down(await middleOf(cardWith(phone, 'Två.').locator('p')));
  await phone.locator('[aria-hidden=true] > article').waitFor();
  await touch.move({ x: tab.x, y: tab.y + 40 });
  await touch.move(tab);
  await touch.move({ x: tab.x + 1, y: tab.y });
  await touch.up();
  await phone.getByText('2 kort är flyttade till Utvecklingsbehov').first().waitFor();
  expect(await textsIn(phone, 'Utvecklingsbehov')).toEqual(['Ett.', 'Tre.', 'Två.', 'Fyra.']);
});

test('what is said floats above the field of the lane one has turned to', async () => {
  const lead = await hall.enter(workshop, 'facilitator', PHONE);
  await onBoard(lead);
  await lead.getByRole('button', { name: 'Tavlan' }).click();
  await addCard(lead, 'Förbättringsstrategier', 'Bort med det.');
  await menu(lead, 'Bort med det.', 'Ta bort');
  const toast = lead
    .getByRole('region', { name: 'Meddelanden' })
    .getByText('Kortet är borttaget')
    .last();
  await toast.hover(); // whoever points at it keeps it
  const above = async () => {
    const said = await toast.boundingBox();
    const field = await lead.locator('[data-composer]').boundingBox();
    return (field?.y ?? 0) - (said?.y ?? 0) - (said?.height ?? 0);
  };
  await expect.poll(above).toBeGreaterThanOrEqual(0);
});
