import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import { emptyDay, fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';

const FIRST = { kind: 'step', step: 'valueVision', phase: 'group' } as const;

async function followed(hall: Hall, on: BrowserContextOptions, full: boolean): Promise<Page> {
  const workshop = await (full ? fullDay(hall, FIRST) : emptyDay(hall, FIRST));
  const page = await me(hall, workshop, on);
  await giveCommand(hall.relay, workshop, { type: 'goTo', position: { kind: 'closed' } });
  await giveCommand(hall.relay, workshop, { type: 'goTo', position: { kind: 'followUp' } });
  await page.getByRole('link', { name: 'Till uppföljningen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uppföljning' }).waitFor();
  return page;
}

async function form(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await followed(hall, on, true);
  await page.getByRole('link', { name: /Utse en reserv/ }).click();
  await page.getByRole('button', { name: 'Pågår' }).click();
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await page
    .getByRole('textbox', { name: 'Vad hände?' })
    .fill('2027-05-11 Åtta av tio svar kom i tid. ');
  return page;
}

export const followUpStates: readonly PageState[] = [
  { name: 'followUp/empty', reach: (hall, on) => followed(hall, on, false) },
  {
    name: 'followUp/list',
    whole: true,
    reach: async (hall, on) => {
      const page = await form(hall, on);
      await page.getByRole('button', { name: 'Hela uppföljningen' }).first().click();
      await page.getByRole('article', { name: /Utse en reserv/ }).waitFor();
      return page;
    },
  },
  { name: 'followUp/form', reach: form },
];
