import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { Hall } from '../../e2e/hall.ts';
import { isOnDevice } from '../../e2e/people.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay } from '../days.ts';
import { writeLooks } from '../looks.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';
import { isPhone } from '../sizes.ts';

const LOOKING: Position = { kind: 'step', step: 'perspectives', phase: 'show' };
const IN_SILENCE: Position = { ...LOOKING, phase: 'write' };

/** My screen at the page with the chairs. */
async function myChairs(
  hall: Hall,
  workshop: TestWorkshop,
  on: BrowserContextOptions,
): Promise<Page> {
  const page = await me(hall, workshop, on);
  await isOnDevice(page);
  await page.goto(`${hall.relay.url}/w/${workshop.id}/perspectives`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function full(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await emptyDay(hall, LOOKING);
  await writeLooks(hall, workshop, 4);
  const page = await myChairs(hall, workshop, on);
  await page.getByText('Hembesök före nästa brev').waitFor();
  return page;
}

export const perspectivesStates: readonly PageState[] = [
  { name: 'perspectives/full', reach: full, whole: true },
  {
    name: 'perspectives/empty',
    part: 'main',
    whole: true,
    reach: async (hall, on) => myChairs(hall, await emptyDay(hall, LOOKING), on),
  },
  {
    name: 'perspectives/sitting',
    reach: async (hall, on) => {
      const page = await myChairs(hall, await emptyDay(hall, IN_SILENCE), on);
      if (isPhone(on)) await page.getByRole('tab', { name: /^Handläggaren/ }).click();
      else await page.getByRole('button', { name: /handläggarens stol/ }).click();
      await page.getByLabel(/handläggarens stol/).fill('Jag har tolv dagar och ett formulär.');
      return page;
    },
  },
  {
    name: 'perspectives/rewording',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: 'Ändra: Nu' }).click();
      await page.getByRole('textbox', { name: 'Nu' }).waitFor();
      return page;
    },
  },
  {
    name: 'perspectives/moving',
    part: '[role=menu]',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: /^Flytta: Korta starter/ }).click();
      await page.getByRole('menu').waitFor();
      return page;
    },
  },
];
