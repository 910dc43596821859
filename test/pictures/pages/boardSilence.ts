import type { BrowserContextOptions, Page } from 'playwright-core';
import { column, lookAt } from '../../e2e/board.ts';
import type { Hall } from '../../e2e/hall.ts';
import { joinTable } from '../../e2e/people.ts';
import { addCard, cardWith, saveLine } from '../../e2e/writing.ts';
import { giveCommand } from '../../support/chair.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay, SHOWING, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { leader, me, neighbour } from '../seats.ts';

const OURS = [
  'Nyanställda får lära sig den egna verksamheten men ser aldrig grannens.',
  'Vi frågar om samtycke först när det redan är bråttom.',
];
const THEIRS = ['Ingen har ansvar för steget efter utskrivning.', 'Vi säger plan och menar olika.'];

interface Scene {
  readonly workshop: TestWorkshop;
  readonly page: Page;
}

/** Two cards of mine, two at my table and one at another: nobody has shown anything. */
async function silent(hall: Hall, on: BrowserContextOptions): Promise<Scene> {
  const workshop = await emptyDay(hall, WRITING);
  const beside = await neighbour(hall, workshop);
  const far = await joinTable(hall, workshop, { from: 'Kronofogden', at: 9 });
  const page = await me(hall, workshop, on);
  for (const text of OURS) await addCard(page, 'Utvecklingsbehov', text);
  for (const text of THEIRS) await addCard(beside, 'Utvecklingsbehov', text);
  await addCard(far, 'Styrkor', 'Vi har en telefonnummerlista.');
  await page.getByText(/I rummet finns 5 kort/).waitFor();
  return { workshop, page };
}

const show = (hall: Hall, workshop: TestWorkshop) =>
  giveCommand(hall.relay, workshop, { type: 'goTo', position: SHOWING });

export const boardSilenceStates: readonly PageState[] = [
  { name: 'board/silent', reach: async (hall, on) => (await silent(hall, on)).page },
  {
    name: 'board/silent-leader',
    widths: [1024, 1440],
    reach: async (hall, on) => {
      const { workshop } = await silent(hall, on);
      const page = await leader(hall, workshop, on);
      await page.getByText('I rummet finns 5 kort').first().waitFor();
      return page;
    },
  },
  {
    name: 'board/silent-offline',
    reach: async (hall, on) => {
      const { page } = await silent(hall, on);
      await page.context().setOffline(true);
      await saveLine(page, 'Offline. Dina 2 kort ligger kvar här hos dig').waitFor();
      return page;
    },
  },
  {
    name: 'board/silent-menu',
    part: '[role=menu]',
    reach: async (hall, on) => {
      const { page } = await silent(hall, on);
      const card = cardWith(page, OURS[1] ?? '');
      await card.getByRole('button', { name: 'Mer om kortet' }).click();
      await page.getByRole('menuitem', { name: 'Ta bort' }).waitFor();
      return page;
    },
  },
  {
    name: 'board/revealed',
    reach: async (hall, on) => {
      const { workshop, page } = await silent(hall, on);
      await show(hall, workshop);
      await cardWith(page, OURS[0] ?? '')
        .getByText('Ditt kort')
        .waitFor();
      return page;
    },
  },
  {
    name: 'board/late',
    part: 'article',
    reach: async (hall, on) => {
      const workshop = await emptyDay(hall, WRITING);
      const page = await me(hall, workshop, on);
      await addCard(page, 'Utvecklingsbehov', OURS[1] ?? '');
      await page.context().setOffline(true);
      await saveLine(page, /^Offline/).waitFor();
      await show(hall, workshop);
      await page.context().setOffline(false);
      await column(page, 'Utvecklingsbehov');
      await page.getByText('Kom efter visningen').waitFor();
      return page;
    },
  },
  {
    name: 'board/looking-back',
    part: 'header',
    reach: async (hall, on) => {
      const workshop = await emptyDay(hall, SHOWING);
      await giveCommand(hall.relay, workshop, {
        type: 'goTo',
        position: { kind: 'step', step: 'stakeholders', phase: 'write' },
      });
      const page = await me(hall, workshop, on);
      await lookAt(page, 'Systemkunskap');
      await page.getByText('Det du skriver här ser alla direkt.').first().waitFor();
      return page;
    },
  },
];
