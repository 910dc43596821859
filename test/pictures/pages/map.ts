import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import { emptyDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';
import { CROWD, crowdTies, FEW, FEW_TIES, type GivenTie, tiedDay } from '../tiedDay.ts';

type Reach = PageState['reach'];

const onMap =
  (
    names: readonly string[],
    ties: readonly GivenTie[],
    then?: (page: Page) => Promise<void>,
  ): Reach =>
  async (hall, on) => {
    const workshop = await tiedDay(hall, names, ties);
    const page = await me(hall, workshop, on);
    await page.goto(`${hall.relay.url}/w/${workshop.id}/map`);
    await page.getByRole('heading', { level: 1, name: 'Mellanrumskartan' }).waitFor();
    await page.getByText(`${names.length} aktörer`, { exact: false }).first().waitFor();
    await then?.(page);
    return page;
  };

const asMap = (page: Page) => page.getByRole('radio', { name: 'Karta' }).check({ force: true });
const chosen = async (page: Page) => {
  await page
    .getByRole('button', { name: /Vuxenpsykiatrin.*Primärvården|Primärvården.*Vuxenpsykiatrin/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Var är ni på samverkanstrappan?' }).waitFor();
};

async function heldUp(
  hall: Hall,
  names: readonly string[],
  ties: readonly GivenTie[],
  on: BrowserContextOptions,
): Promise<Page> {
  const workshop = await tiedDay(hall, names, ties);
  await giveCommand(hall.relay, workshop, { type: 'onScreen', show: { kind: 'map' } });
  const screen = await hall.enter(workshop, 'screen', on);
  await screen.getByRole('img', { name: /^Karta/ }).waitFor();
  return screen;
}

export const mapStates: readonly PageState[] = [
  { name: 'map/few', reach: onMap(FEW, FEW_TIES), whole: true },
  { name: 'map/chosen', reach: onMap(FEW, FEW_TIES, chosen), whole: true },
  {
    name: 'map/writing',
    part: 'aside',
    whole: true,
    reach: onMap(FEW, FEW_TIES, async (page) => {
      await chosen(page);
      await page.getByRole('button', { name: 'Skriv kort' }).click();
      await page
        .getByRole('textbox', { name: 'Nytt kort om mellanrummet' })
        .fill('Vi frågar 850505');
    }),
  },
  {
    name: 'map/crowd',
    whole: true,
    reach: onMap(CROWD, crowdTies(CROWD.length), asMap),
  },
  {
    name: 'map/divided',
    part: 'main',
    whole: true,
    reach: onMap(CROWD.slice(0, 16), crowdTies(16), async (page) => {
      await asMap(page);
      await page.getByRole('radio', { name: 'Dela upp' }).check({ force: true });
    }),
  },
  { name: 'map/sixteen', whole: true, reach: onMap(CROWD.slice(0, 16), crowdTies(16), asMap) },
  { name: 'projector/map', reach: (hall, on) => heldUp(hall, FEW, FEW_TIES, on) },
  {
    name: 'projector/map-crowd',
    reach: (hall, on) => heldUp(hall, CROWD, crowdTies(CROWD.length), on),
  },
  {
    name: 'map/empty',
    reach: async (hall: Hall, on: BrowserContextOptions) => {
      const workshop = await emptyDay(hall);
      const page = await hall.enter(workshop, 'organiser', on);
      await page.goto(`${hall.relay.url}/w/${workshop.id}/map`);
      await page.getByRole('heading', { level: 1, name: 'Mellanrumskartan' }).waitFor();
      return page;
    },
  },
];
