import type { BrowserContextOptions, Page } from 'playwright-core';
import { type RoundId, randomId } from '#shared/domain/ids.ts';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { leader, me, neighbour } from '../seats.ts';

const STEP = 'systemKnowledge';
const at = (phase: 'group' | 'vote' | 'choose'): Position => ({ kind: 'step', step: STEP, phase });
const newRound = (): RoundId =>
  randomId<'round'>((length) => crypto.getRandomValues(new Uint8Array(length)));
const SHARED: RoundTerms = { budget: {}, total: 3, perCard: 1 };
const BY_COLUMN: RoundTerms = {
  budget: { strengths: 3, needs: 3, strategies: 3 },
  total: null,
  perCard: 1,
};

async function openVoting(
  hall: Hall,
  workshop: TestWorkshop,
  terms: RoundTerms = SHARED,
): Promise<RoundId> {
  const id = newRound();
  const position = at('vote');
  await giveCommand(hall.relay, workshop, {
    type: 'openRound',
    id,
    step: STEP,
    ...terms,
    position,
  });
  return id;
}

const closeVoting = (hall: Hall, workshop: TestWorkshop, id: RoundId): Promise<void> =>
  giveCommand(hall.relay, workshop, { type: 'closeRound', id, position: at('choose') });

/** Lays buttons on the first cards in sight. */
async function lay(page: Page, buttons: number): Promise<void> {
  for (let laid = 0; laid < buttons; laid += 1) {
    await page.getByRole('button', { name: 'Lägg knapp' }).first().click();
    await page.getByRole('button', { name: 'Din knapp' }).nth(laid).waitFor();
  }
}

const isTaken = (page: Page): Promise<void> => page.getByText(/^Inlämnad/).waitFor();

/** Everybody is in, and the voting is open. */
async function voting(hall: Hall, on: BrowserContextOptions, terms?: RoundTerms) {
  const workshop = await fullDay(hall);
  const page = await me(hall, workshop, on);
  const other = await neighbour(hall, workshop);
  const round = await openVoting(hall, workshop, terms);
  for (const each of [page, other])
    await each.getByRole('button', { name: 'Lägg knapp' }).first().waitFor();
  return { workshop, page, other, round };
}

/** The other has voted for the same cards, and the votes are counted. */
async function counted(hall: Hall, on: BrowserContextOptions) {
  const all = await voting(hall, on);
  await lay(all.page, 2);
  await isTaken(all.page);
  await lay(all.other, 3);
  await isTaken(all.other);
  await closeVoting(hall, all.workshop, all.round);
  await all.page.getByText('Röstningen är stängd').first().waitFor();
  return all;
}

export const voteStates: readonly PageState[] = [
  {
    name: 'vote/open',
    reach: async (hall, on) => {
      const { page } = await voting(hall, on);
      await lay(page, 2);
      await isTaken(page);
      return page;
    },
  },
  {
    name: 'vote/by-column',
    reach: async (hall, on) => {
      const { page } = await voting(hall, on, BY_COLUMN);
      await lay(page, 1);
      await isTaken(page);
      return page;
    },
  },
  {
    name: 'vote/spent',
    reach: async (hall, on) => {
      const { page } = await voting(hall, on);
      await lay(page, 3);
      await page.getByRole('button', { name: 'Lägg knapp' }).first().click();
      await page.getByText('Alla dina knappar är lagda.').first().waitFor();
      return page;
    },
  },
  {
    name: 'vote/waiting',
    reach: async (hall, on) => {
      const { page } = await voting(hall, on);
      await page.context().setOffline(true);
      await page
        .getByText(/^Offline/)
        .first()
        .waitFor();
      await lay(page, 1);
      await page.getByText(/^Väntar på nät\. Skickas om/).waitFor();
      return page;
    },
  },
  {
    name: 'vote/late',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall);
      await openVoting(hall, workshop);
      const page = await me(hall, workshop, on);
      await page.getByRole('button', { name: 'Lägg knapp' }).first().click();
      await page.getByText(/^Du kom in när röstningen/).waitFor();
      return page;
    },
  },
  {
    name: 'vote/not-in-time',
    reach: async (hall, on) => {
      const { page, workshop, round } = await voting(hall, on);
      await page.context().setOffline(true);
      await page
        .getByText(/^Offline/)
        .first()
        .waitFor();
      await lay(page, 2);
      await closeVoting(hall, workshop, round);
      await page.context().setOffline(false);
      await page.getByText(/hann stänga innan/).waitFor();
      return page;
    },
  },
  {
    name: 'vote/counted',
    reach: async (hall, on) => (await counted(hall, on)).page,
  },
  {
    name: 'vote/result',
    reach: async (hall, on) => {
      const { page } = await counted(hall, on);
      await page.getByRole('button', { name: 'Visa resultatet' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'vote/again',
    reach: async (hall, on) => {
      const { page, workshop } = await counted(hall, on);
      await openVoting(hall, workshop);
      await page.getByRole('button', { name: 'Lägg knapp' }).first().waitFor();
      return page;
    },
  },
  {
    name: 'vote/desk-next',
    widths: [1440, 1024],
    reach: async (hall, on) => {
      const page = await leader(hall, await fullDay(hall), on);
      await page.getByText('Nästa röstning').waitFor();
      return page;
    },
  },
  {
    name: 'vote/desk-terms',
    widths: [1440, 1024],
    reach: async (hall, on) => {
      const page = await leader(hall, await fullDay(hall), on);
      await page.getByRole('button', { name: 'Ändra', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'vote/desk-open',
    widths: [1440, 1024],
    reach: async (hall, on) => {
      const { page, workshop } = await voting(hall, { viewport: { width: 390, height: 844 } });
      await lay(page, 1);
      await isTaken(page);
      const chair = await leader(hall, workshop, on);
      await chair
        .getByText(/1 av \d har röstat/)
        .first()
        .waitFor();
      return chair;
    },
  },
  {
    name: 'vote/desk-closed',
    widths: [1440, 1024],
    reach: async (hall, on) => {
      const { workshop } = await counted(hall, { viewport: { width: 390, height: 844 } });
      const chair = await leader(hall, workshop, on);
      await chair.getByRole('button', { name: 'Rösta igen' }).waitFor();
      return chair;
    },
  },
];
