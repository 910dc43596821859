import type { BrowserContextOptions, Page } from 'playwright-core';
import { relationId, tableId } from '#shared/domain/ids.ts';
import { newTestDevice } from '../../client/sync/device.ts';
import { isOnline } from '../../client/sync/until.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { until } from '../../support/until.ts';
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
    const page = await openMap(hall, await tiedDay(hall, names, ties), on);
    await page.getByText(`${names.length} aktörer`, { exact: false }).first().waitFor();
    await then?.(page);
    return page;
  };

async function openMap(
  hall: Hall,
  workshop: TestWorkshop,
  on: BrowserContextOptions,
): Promise<Page> {
  const page = await me(hall, workshop, on);
  await page.goto(`${hall.relay.url}/w/${workshop.id}/map`);
  await page.getByRole('heading', { level: 1, name: 'Mellanrumskartan' }).waitFor();
  return page;
}

const asMap = (page: Page) => page.getByRole('radio', { name: 'Karta' }).check({ force: true });
const chosen = async (page: Page) => {
  await page
    .getByRole('button', { name: /Vuxenpsykiatrin.*Primärvården|Primärvården.*Vuxenpsykiatrin/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Var är ni på samverkanstrappan?' }).waitFor();
};

/** What three at one's own table thought of the two, each for themselves, before the table opened it. */
const THOUGHTS = [
  [0, 2],
  [0, 3],
  [2, 3],
] as const;

async function opened(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await tiedDay(hall, FEW, FEW_TIES);
  for (const [index, [one, other]] of THOUGHTS.entries()) {
    const session = await (await newTestDevice()).open(hall.relay, workshop);
    await isOnline(session);
    const idOf = (name: string) =>
      [...session.board.get().actors.values()].find((actor) => actor.name === name)?.id;
    const [here, there] = [idOf('Vuxenpsykiatrin'), idOf('Primärvården')];
    if (!here || !there) throw new Error('both are on the map');
    const rated = { relation: relationId(here, there), table: tableId(4) };
    session.hand({ kind: 'rating', ...rated, rungs: [one, other] });
    const answers = () => session.counts.get().ratings?.[0]?.answers ?? 0;
    await until('it is taken', () => answers() === index + 1);
    if (index === THOUGHTS.length - 1) {
      session.hand({ kind: 'openRatings', ...rated });
      await until('it is opened', () => answers() === 0);
    }
    await session.close();
  }
  const page = await openMap(hall, workshop, on);
  await chosen(page);
  return page;
}

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
  { name: 'map/opened', part: 'aside', whole: true, reach: opened },
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
    name: 'projector/map-gaps',
    reach: async (hall, on) => {
      const screen = await heldUp(hall, FEW, FEW_TIES, on);
      await screen.keyboard.press('PageDown');
      await screen.getByRole('heading', { level: 2, name: 'Mellanrum vi hittade' }).waitFor();
      return screen;
    },
  },
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
