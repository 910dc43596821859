import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { onBoard, takeSeat } from '../../e2e/people.ts';
import type { PageState } from '../PageState.ts';

/** Who has just asked to try. */
async function trying(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await hall.person(on);
  await page.goto(hall.relay.url);
  await page.getByRole('button', { name: 'Prova med påhittade kort' }).click();
  await onBoard(page);
  await page.getByRole('link', { name: /Öppna som deltagare/ }).waitFor();
  return page;
}

/** The same device, in the tab where it is a participant's. */
async function joining(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const lead = await trying(hall, on);
  const opened = lead.context().waitForEvent('page');
  await lead.getByRole('link', { name: /Öppna som deltagare/ }).click();
  const page = await opened;
  await takeSeat(page, { from: 'Primärvården', at: 2 });
  await onBoard(page);
  return page;
}

export const practiceStates: readonly PageState[] = [
  { name: 'practice/lead', reach: trying },
  { name: 'practice/participant', reach: joining },
  {
    name: 'practice/help',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await trying(hall, on);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
];
