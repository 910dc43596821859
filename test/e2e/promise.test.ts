import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, onBoard } from './people.ts';
import { isSaved } from './writing.ts';

/* Two at one table write its promise, one without a network for a while; who leads sews it into the joint one, and the
   hall sees it. Each test goes on where the last one ended. */

let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;
let lead: Page;

const open = (page: Page) => page.goto(`${hall.relay.url}/w/${workshop.id}/promise`);
const part = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click();
const chosen = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true, pressed: true }).waitFor();

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  await giveCommand(hall.relay, workshop, {
    type: 'goTo',
    position: { kind: 'step', step: 'valueVision', phase: 'show' },
  });
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  phone = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 3, on: PHONE });
  await Promise.all([open(laptop), open(phone)]);
});
afterAll(() => hall?.close());

test('what two at a table choose and write apart becomes one promise with the words of both', async () => {
  await part(phone, 'lovar').waitFor();
  await phone.context().setOffline(true);
  await press(phone, 'Socialtjänsten');
  await part(phone, 'och det märks genom att').fill('ingen ringer en andra gång');
  await part(phone, 'lovar').fill('unga som väntar ');
  await press(laptop, 'Elevhälsan');
  await part(laptop, 'att').fill('få svar inom en vecka ');
  await phone.context().setOffline(false);
  for (const page of [laptop, phone]) {
    await chosen(page, 'Elevhälsan');
    await chosen(page, 'Socialtjänsten');
    await page.getByText('Fyra delar av fyra är skrivna. En part till behövs.').waitFor();
  }
  await press(laptop, 'Fler parter');
  await laptop.getByRole('combobox', { name: 'Aktör' }).fill('Vårdcentralen');
  await laptop.getByRole('option').last().click();
  await phone.getByText('Löftet är helt. Inte uppläst än.').waitFor();
  await press(phone, 'Klart, läs upp vid bordet');
  await phone.getByRole('dialog').getByRole('button', { name: 'Socialtjänsten' }).click();
  await press(phone, 'Vi har läst upp det');
  await laptop.getByText('Löftet är helt. 1 av 3 står bakom.').waitFor();
  await Promise.all([isSaved(laptop), isSaved(phone)]);
});

test('who leads puts a part into the joint promise and rewrites it there; table and hall see it', async () => {
  lead = await hall.enter(workshop, 'facilitator');
  await onBoard(lead);
  await open(lead);
  await lead.getByRole('button', { name: /få svar inom en vecka/ }).click();
  const joint = part(lead, 'att, i det gemensamma löftet');
  await joint.press('End');
  await joint.pressSequentially(', varje gång ');
  await lead.getByText('Från bord 3, utökat').waitFor();
  await press(phone, 'Alla bord');
  const region = phone.getByRole('region', { name: 'Dagens gemensamma löfte' });
  await region.getByText('få svar inom en vecka, varje gång').waitFor();
  expect(await region.getByRole('textbox').count()).toBe(0);

  const screen = await hall.enter(workshop, 'screen');
  await screen.getByRole('heading', { level: 1 }).waitFor();
  await press(lead, 'Visa på storbilden');
  await screen.getByRole('heading', { level: 1, name: 'Dagens gemensamma löfte' }).waitFor();
  await screen.getByText('få svar inom en vecka, varje gång').first().waitFor();
});

test('a break is begun from the menu of who leads, said in the hall, and taken down from the bar', async () => {
  const screen = await hall.enter(workshop, 'screen');
  await lead.getByRole('link', { name: 'Till tavlan' }).click();
  await onBoard(lead);
  await press(lead, 'Mer för den som leder');
  await lead.getByRole('menuitem', { name: 'Paus på storbilden: Paus, 15 min' }).click();
  await screen.getByRole('heading', { level: 1, name: /^Paus till/ }).waitFor();
  await lead.getByText('På storbilden: paus').waitFor();
  await press(lead, 'Ta ner');
  await screen
    .getByRole('heading', { level: 1, name: /^Paus till/ })
    .waitFor({ state: 'detached' });
});
