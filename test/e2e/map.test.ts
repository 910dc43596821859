import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ActorId, relationId, tableId } from '#shared/domain/ids.ts';
import type { Session } from '../../client/sync/Session.ts';
import { newTestDevice } from '../client/sync/device.ts';
import { isOnline } from '../client/sync/until.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';
import { isSaved } from './writing.ts';

/* Two tables say where the same two stand: one on a laptop, with somebody beside it, one on a phone that has no network
   for a while. Each test goes on where the last one ended. */

const CLINIC = 'Vårdcentralen';
const SCHOOL = 'Elevhälsan';
let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;
/** Sits beside the laptop; nobody looks at its screen. */
let neighbour: Session;

const ladder = (page: Page, name: string) => page.getByRole('group', { name: `${name} säger` });
const rung = (page: Page, name: string, word: string) =>
  ladder(page, name).getByRole('radio', { name: word });
const stitch = (page: Page) => page.getByRole('textbox', { name: 'Första stygnet' });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const gaps = (page: Page) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Mellanrum vi hittade' }) });
const both = (page: Page) =>
  page.getByRole('button', { name: /Elevhälsan.*Vårdcentralen/ }).first();

async function choosePair(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Den ena' }).selectOption(CLINIC);
  await page.getByRole('combobox', { name: 'Den andra' }).selectOption(SCHOOL);
  await press(page, 'Visa mellanrummet');
  await page.getByRole('heading', { name: 'Var är ni på samverkanstrappan?' }).waitFor();
}

function actorId(name: string): ActorId {
  const actor = [...neighbour.board.get().actors.values()].find((one) => one.name === name);
  if (!actor) throw new Error(`${name} is not here`);
  return actor.id;
}

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: SCHOOL, at: 3 });
  phone = await joinTable(hall, workshop, { from: CLINIC, at: 4, on: PHONE });
  neighbour = await (await newTestDevice()).open(hall.relay, workshop, 'participant');
  await isOnline(neighbour);
  for (const page of [laptop, phone]) {
    await page.goto(`${hall.relay.url}/w/${workshop.id}/map`);
    await choosePair(page);
  }
});
afterAll(async () => {
  await neighbour?.close();
  await hall?.close();
});

test('each rates for themselves, then the table sees how, and talks', async () => {
  await rung(laptop, SCHOOL, 'Öppet').check({ force: true });
  await press(laptop, 'Lämna mitt svar');
  await laptop.getByText('1 vid bordet har svarat.').waitFor();
  const [clinic, school] = [actorId(CLINIC), actorId(SCHOOL)];
  const relation = relationId(clinic, school);
  neighbour.hand({ kind: 'rating', relation, table: tableId(3), rungs: [3, 3] });
  await press(laptop, 'Visa svaren');
  const seen = ladder(laptop, SCHOOL).getByRole('listitem');
  await seen.first().waitFor();
  expect(await seen.allInnerTexts()).toHaveLength(2);
  await ladder(laptop, SCHOOL).getByText('Ni svarade olika.', { exact: false }).waitFor();
});

test('two tables that rate one relation apart, and write on one stitch, keep what both said', async () => {
  await phone.context().setOffline(true);
  await press(phone, 'Enas direkt i stället');
  for (const name of [CLINIC, SCHOOL]) await rung(phone, name, 'Samarbete').check({ force: true });
  await stitch(phone).fill('Vi ringer varandra. ');
  for (const name of [CLINIC, SCHOOL]) await rung(laptop, name, 'Samråd').check({ force: true });
  await stitch(laptop).fill('Före fredag. ');
  await phone.context().setOffline(false);
  for (const page of [laptop, phone]) {
    for (const name of [CLINIC, SCHOOL])
      await ladder(page, name)
        .getByText(/Bord 3 säger samråd\. Bord 4 säger samarbete/)
        .waitFor();
    await expect.poll(() => stitch(page).inputValue()).toContain('Vi ringer varandra.');
    await expect.poll(() => stitch(page).inputValue()).toContain('Före fredag.');
    await page.getByText('Den lägre sidan avgör: samråd.').waitFor();
    await isSaved(page);
  }
});

test('with the keys alone a tie is raised out of the gaps, also on the phone, where it is a list', async () => {
  await press(phone, 'Tillbaka');
  await gaps(phone)
    .getByText(/Samråd/)
    .waitFor();
  await press(laptop, 'Tillbaka');
  await both(laptop).focus();
  await laptop.keyboard.press('Enter');
  await expect.poll(() => laptop.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  for (const name of [CLINIC, SCHOOL]) {
    await tabTo(laptop, rung(laptop, name, 'Samråd'));
    await laptop.keyboard.press('ArrowRight');
    await laptop.keyboard.press('ArrowRight');
    expect(await rung(laptop, name, 'Samarbete').isChecked()).toBe(true);
  }
  await phone.getByText('Inga mellanrum just nu.', { exact: false }).waitFor();
  await phone.getByText('2 aktörer, 1 relation och 0 mellanrum').waitFor();
});

/** As far as the tab key has to be pressed; a page that does not lead there fails. */
async function tabTo(page: Page, to: ReturnType<typeof rung>): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    if (await to.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keys do not lead there');
}
