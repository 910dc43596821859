import { randomBytes } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { newCode } from '#shared/domain/code.ts';
import type { Hall } from '../../e2e/hall.ts';
import { emptyDay, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';

async function start(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await hall.person(on);
  await page.goto(hall.relay.url);
  await page.getByRole('textbox', { name: 'Skriv koden från storbilden' }).waitFor();
  return page;
}

async function giveCode(page: Page, code: string, answer: RegExp): Promise<void> {
  await page.getByRole('textbox', { name: 'Skriv koden från storbilden' }).fill(code);
  await page.getByRole('button', { name: 'Gå med' }).click();
  await page.getByText(answer).waitFor();
}

/** A device that has been in three workshops, in one of them as organiser. */
async function known(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await me(hall, await emptyDay(hall, WRITING), on);
  const more = [
    { title: 'Ungas väg till arbete', role: 'organiser' },
    { title: 'Uppföljning: äldre med flera insatser', role: 'facilitator' },
  ] as const;
  for (const { title, role } of more) {
    const workshop = await hall.createWorkshop({ title });
    await page.goto(workshop.links[role]);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
  await page.goto(hall.relay.url);
  await page.getByRole('heading', { name: 'Fortsätt där du var' }).waitFor();
  return page;
}

async function openExisting(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Öppna en du redan har skapat' }).click();
  await page.getByRole('dialog').waitFor();
  return page;
}

export const startStates: readonly PageState[] = [
  { name: 'start/empty', reach: start, whole: true },
  { name: 'start/known', reach: known, whole: true },
  {
    name: 'start/code-short',
    part: 'form',
    reach: async (hall, on) => {
      const page = await start(hall, on);
      await giveCode(page, 'H4K', /Koden har sex tecken/);
      return page;
    },
  },
  {
    name: 'start/code-wrong',
    part: 'form',
    reach: async (hall, on) => {
      const page = await start(hall, on);
      await giveCode(page, newCode(randomBytes), /Koden finns inte/);
      return page;
    },
  },
  {
    name: 'start/server-down',
    part: 'form',
    reach: async (hall, on) => {
      const page = await start(hall, on);
      await page.context().setOffline(true);
      await giveCode(page, newCode(randomBytes), /Servern svarar inte/);
      return page;
    },
  },
  {
    name: 'start/open-existing',
    part: 'dialog',
    reach: async (hall, on) => openExisting(await known(hall, on)),
  },
  {
    name: 'start/pasted-nonsense',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await openExisting(await start(hall, on));
      await page.getByRole('textbox', { name: 'Klistra in länken' }).fill('mellanrum');
      await page.getByRole('dialog').getByRole('button', { name: 'Öppna' }).click();
      await page.getByText(/Det här är ingen länk/).waitFor();
      return page;
    },
  },
  {
    name: 'start/data-policy',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await start(hall, on);
      await page.getByRole('button', { name: 'Så hanterar vi uppgifter' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'start/settings',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await start(hall, on);
      await page.getByRole('button', { name: 'Text, kontrast och språk' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
];
