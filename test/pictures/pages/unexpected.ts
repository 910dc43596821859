import { randomBytes } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { randomId } from '#shared/domain/ids.ts';
import { type Hall, KEEPS_APP } from '../../e2e/hall.ts';
import { appIsKept } from '../../e2e/people.ts';
import { addCard } from '../../e2e/writing.ts';
import { ask } from '../../support/api.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay, fullDay, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';

async function opened(
  hall: Hall,
  on: BrowserContextOptions,
  link: string,
  heading: string,
): Promise<Page> {
  const page = await hall.person(on);
  await page.goto(link);
  await page.getByRole('heading', { name: heading }).waitFor();
  return page;
}

/** The server comes back with nothing on its disk. */
async function notHere(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await me(hall, await fullDay(hall), on);
  await page.getByRole('article').first().waitFor();
  await hall.stopRelay();
  await addCard(page, 'Styrkor', 'Skrivet innan servern tömdes.');
  await hall.startRelay('an empty disk');
  await page.getByRole('heading', { name: 'Tavlan finns inte här' }).waitFor();
  return page;
}

const cut = ({ links: { participant } }: TestWorkshop): string => participant.slice(0, -12);

export const unexpectedStates: readonly PageState[] = [
  {
    name: 'unexpected/loading',
    part: 'main', // it has no heading: it is no page yet
    reach: async (hall, on) => {
      const page = await hall.person(on);
      await page.route('**/api/**', () => undefined); // never answers
      await page.goto((await emptyDay(hall)).links.participant);
      await page.getByText('Hämtar …').waitFor();
      return page;
    },
  },
  {
    name: 'unexpected/not-found',
    reach: (hall, on) => opened(hall, on, `${hall.relay.url}/nowhere/at/all`, 'Sidan finns inte'),
  },
  {
    name: 'unexpected/cut-link',
    reach: async (hall, on) => opened(hall, on, cut(await emptyDay(hall)), 'Länken är inte hel'),
  },
  {
    name: 'unexpected/bad-link',
    reach: async (hall, on) => {
      const [ours, other] = [await emptyDay(hall), await emptyDay(hall)];
      const link = ours.links.participant.replace(ours.keys.participant, other.keys.participant);
      return opened(hall, on, link, 'Länken fungerar inte');
    },
  },
  {
    name: 'unexpected/unknown-here',
    reach: async (hall, on) => {
      const ours = await emptyDay(hall);
      const link = ours.links.participant.replace(ours.id, randomId(randomBytes));
      return opened(hall, on, link, 'Tavlan finns inte här');
    },
  },
  { name: 'unexpected/not-here', reach: notHere },
  {
    name: 'unexpected/old-copy',
    reach: async (hall, on) => {
      const page = await notHere(hall, on);
      await page.getByRole('button', { name: 'Läs din kopia' }).click();
      await page.getByRole('article').first().waitFor();
      return page;
    },
  },
  {
    name: 'unexpected/deleted',
    reach: async (hall, on) => {
      const workshop = await emptyDay(hall, WRITING);
      const page = await me(hall, workshop, on);
      await ask(hall.relay, 'DELETE', `/api/workshops/${workshop.id}`, {
        key: workshop.keys.organiser,
      });
      await page.getByRole('heading', { name: 'Den här workshopen är raderad' }).waitFor();
      return page;
    },
  },
  {
    name: 'unexpected/server-down',
    reach: async (hall, on) => {
      const page = await hall.person({ ...on, ...KEEPS_APP });
      await page.goto(hall.relay.url);
      await appIsKept(page);
      const { links } = await emptyDay(hall);
      await page.context().setOffline(true);
      await page.goto(links.participant);
      await page.getByRole('heading', { name: 'Servern svarar inte' }).waitFor();
      return page;
    },
  },
  {
    name: 'unexpected/crash',
    // A part of the app that does not arrive, as after a new version on the server.
    reach: async (hall, on) => {
      const page = await hall.person(on);
      await page.route(/assets\/NewPage/, (request) => request.abort());
      await page.goto(`${hall.relay.url}/new`);
      await page.getByRole('heading', { name: 'Något gick sönder på sidan' }).waitFor();
      return page;
    },
  },
];
