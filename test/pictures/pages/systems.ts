import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { isOnDevice } from '../../e2e/people.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { writeChains } from '../chains.ts';
import { emptyDay, SHOWING, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';

/** My screen at the page of the systems. */
async function mySystems(
  hall: Hall,
  workshop: TestWorkshop,
  on: BrowserContextOptions,
): Promise<Page> {
  const page = await me(hall, workshop, on);
  await isOnDevice(page);
  await page.goto(`${hall.relay.url}/w/${workshop.id}/systems`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function full(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await emptyDay(hall, SHOWING);
  await writeChains(hall, workshop);
  const page = await mySystems(hall, workshop, on);
  await page.getByText('Vi har lärt oss att det inte är någon idé.').waitFor();
  return page;
}

export const systemsStates: readonly PageState[] = [
  { name: 'systems/full', reach: full, whole: true },
  {
    name: 'systems/empty',
    part: 'main',
    reach: async (hall, on) => mySystems(hall, await emptyDay(hall, SHOWING), on),
  },
  {
    name: 'systems/list',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: 'Läs som lista' }).click();
      await page.getByRole('list', { name: 'Kedjor' }).waitFor();
      return page;
    },
  },
  {
    name: 'systems/filling',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: 'Läs som lista' }).click();
      await page.getByRole('button', { name: /gör att det upprepas/ }).click();
      await page.getByLabel('Ge systemet ett namn').fill('Ingen äger mellanrummet');
      return page;
    },
  },
  {
    name: 'systems/writing',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: 'Skriv hur vi ser det' }).click();
      await page
        .getByRole('textbox', { name: 'Så ser Elevhälsan på det' })
        .fill('Vi får veta sist. Ring Kalle, 17 år, ');
      await page.getByText('Står det ett namn här?').waitFor();
      return page;
    },
  },
  {
    name: 'systems/silent',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const page = await mySystems(hall, await emptyDay(hall, WRITING), on);
      await page.getByRole('button', { name: /Vad ser vi efteråt/ }).click();
      await page.getByLabel('Skriv en effekt').fill('Föreningen får veta först när det är akut.');
      await page.getByRole('button', { name: 'Lägg i kedjan' }).click();
      await page.getByRole('button', { name: /gör att det upprepas/ }).click();
      await page.getByLabel('Ge systemet ett namn').fill('Den som inte kallas finns inte');
      await page.getByRole('button', { name: 'Lägg i kedjan' }).click();
      await page.getByText('Bara du ser det').first().waitFor();
      return page;
    },
  },
];
