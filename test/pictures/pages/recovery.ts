import type { BrowserContextOptions, Page } from 'playwright-core';
import { openSqliteStore } from '../../../server/store/sqlite/openSqliteStore.ts';
import { append, moveToStep } from '../../e2e/actions.ts';
import { lookAt } from '../../e2e/board.ts';
import type { Hall } from '../../e2e/hall.ts';
import { addCard, isSaved, saveLine } from '../../e2e/writing.ts';
import { ask } from '../../support/api.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay, SHOWING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';

const OURS = 'Vi möts varje måndag.';

/** The board began anew while something waited here. */
async function beganAnew(
  hall: Hall,
  on: BrowserContextOptions,
  meanwhile: (page: Page) => Promise<void>,
): Promise<Page> {
  const workshop = await emptyDay(hall, SHOWING);
  const page = await me(hall, workshop, on);
  await addCard(page, 'Styrkor', OURS);
  await isSaved(page);
  await hall.stopRelay();
  await meanwhile(page);
  await liveAgain(hall, workshop);
  await hall.startRelay();
  await page.getByRole('link', { name: 'Läs mer' }).waitFor();
  return page;
}

async function liveAgain(hall: Hall, { id }: TestWorkshop): Promise<void> {
  const store = openSqliteStore(hall.relay.dataDir);
  await store.update(id, { epoch: 2 });
  await store.close();
}

async function wroteMore(page: Page): Promise<void> {
  for (const text of ['Skrivet i det gamla rummet.', 'Ett till som inte hann fram.'])
    await addCard(page, 'Styrkor', text);
  await saveLine(page, 'Offline. 2 kort väntar').waitFor();
}

async function changedAndMoved(page: Page): Promise<void> {
  await addCard(page, 'Utvecklingsbehov', 'Skrivet i det gamla rummet.');
  await lookAt(page, 'Systemkunskap');
  if (await page.getByRole('tab', { name: /Styrkor/ }).isVisible())
    await page.getByRole('tab', { name: /Styrkor/ }).click();
  await append(page, OURS, ' Ibland även på torsdagar.');
  await moveToStep(page, OURS, 'Intressenter');
}

async function openRescued(page: Page): Promise<Page> {
  await page.getByRole('link', { name: 'Läs mer' }).click();
  await page.getByRole('heading', { name: 'Räddade texter' }).waitFor();
  return page;
}

/** The organiser gives out a new link while this phone has something that it has not sent. */
async function replacedLink(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await emptyDay(hall, SHOWING);
  const page = await me(hall, workshop, on);
  await addCard(page, 'Styrkor', OURS);
  await isSaved(page);
  await page.context().setOffline(true);
  await addCard(page, 'Styrkor', 'Oskickat när länken byttes.');
  await ask(hall.relay, 'POST', `/api/workshops/${workshop.id}/rotate`, {
    key: workshop.keys.organiser,
    body: { role: 'participant' },
  });
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Länken har bytts ut' }).waitFor();
  return page;
}

export const recoveryStates: readonly PageState[] = [
  {
    name: 'unexpected/began-anew',
    reach: (hall, on) => beganAnew(hall, on, wroteMore),
  },
  {
    name: 'unexpected/rescued',
    reach: async (hall, on) => openRescued(await beganAnew(hall, on, wroteMore)),
  },
  {
    name: 'unexpected/rescued-changes',
    whole: true,
    reach: async (hall, on) => {
      const page = await openRescued(await beganAnew(hall, on, changedAndMoved));
      await page.getByRole('button', { name: 'Gör om' }).first().waitFor();
      return page;
    },
  },
  {
    name: 'unexpected/rescued-empty',
    reach: async (hall, on) => {
      const page = await openRescued(await beganAnew(hall, on, wroteMore));
      for (let left = 2; left > 0; left -= 1) {
        await page.getByRole('button', { name: 'Lägg till på tavlan' }).first().click();
        await page
          .getByRole('button', { name: 'Lägg till på tavlan' })
          .nth(left - 1)
          .waitFor({ state: 'detached' });
      }
      return page;
    },
  },
  { name: 'unexpected/replaced-link', whole: true, reach: replacedLink },
];
