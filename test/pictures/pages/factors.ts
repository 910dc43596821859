import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import { answerCheck, closeCheck, openCheck, peopleWho } from '../../support/answerCheck.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay, GROUPING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me, organiserAt } from '../seats.ts';

const BEFORE = peopleWho([
  [2, 7, 9, 4, 1],
  [1, 5, 9, 7, 1],
  [4, 9, 6, 3, 1],
  [3, 8, 7, 4, 1],
  [0, 4, 8, 9, 2],
  [8, 8, 4, 2, 1],
]);
const AFTER = peopleWho([
  [1, 5, 9, 6, 2],
  [0, 2, 8, 10, 3],
  [3, 8, 8, 3, 1],
  [1, 4, 9, 7, 2],
  [0, 1, 5, 12, 5],
  [9, 7, 4, 2, 1],
]);
const LATER = peopleWho([
  [0, 1, 2, 1, 0],
  [0, 1, 5, 9, 3],
  [4, 5, 1, 6, 2],
  [0, 2, 6, 8, 2],
  [0, 2, 5, 8, 3],
  [6, 6, 3, 2, 1],
]);

/** Asked at all three moments; in the end few answered the first question. */
async function held(hall: Hall): Promise<TestWorkshop> {
  const workshop = await emptyDay(hall, GROUPING);
  const rounds = [
    ['before', BEFORE],
    ['after', AFTER],
    ['threeMonths', LATER],
  ] as const;
  for (const [moment, people] of rounds) {
    const id = await openCheck(hall.relay, workshop, moment);
    await answerCheck(hall.relay, workshop, id, people);
    await closeCheck(hall.relay, workshop, id);
  }
  return workshop;
}

async function participantAt(hall: Hall, workshop: TestWorkshop, on: BrowserContextOptions) {
  const page = await me(hall, workshop, on);
  await page.goto(`${hall.relay.url}/w/${workshop.id}/factors`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** In front of the six questions, with four of them answered. */
async function answering(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await emptyDay(hall, GROUPING);
  await openCheck(hall.relay, workshop, 'before');
  const page = await participantAt(hall, workshop, on);
  const questions = [
    ['1. Omgivning', '3 av 5'],
    ['2. Aktörerna', '4 av 5'],
    ['3. Process och struktur', '2 av 5'],
    ['4. Kommunikation', '4 av 5'],
  ] as const;
  for (const [question, rating] of questions) {
    const group = page.getByRole('group', { name: question });
    await group.getByRole('radio', { name: rating }).check({ force: true });
  }
  return page;
}

export const factorStates: readonly PageState[] = [
  {
    name: 'factors/result',
    whole: true,
    reach: async (hall, on) => {
      const page = await participantAt(hall, await held(hall), on);
      await page.getByRole('heading', { name: 'Resurser' }).waitFor();
      return page;
    },
  },
  {
    name: 'factors/table',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const page = await participantAt(hall, await held(hall), on);
      await page.getByText('Läs som tabell').click();
      await page.getByRole('table').waitFor();
      return page;
    },
  },
  { name: 'factors/answering', whole: true, reach: answering },
  {
    name: 'factors/handed-in',
    part: 'main',
    reach: async (hall, on) => {
      const page = await answering(hall, on);
      await page.getByRole('button', { name: 'Lämna svar' }).click();
      await page.getByText(/^Tack, dina svar är lämnade/).waitFor();
      return page;
    },
  },
  {
    name: 'factors/leading',
    part: 'main',
    reach: async (hall, on) => {
      const workshop = await emptyDay(hall, GROUPING);
      const id = await openCheck(hall.relay, workshop, 'before');
      await answerCheck(hall.relay, workshop, id, BEFORE.slice(0, 4));
      const page = await organiserAt(hall, workshop, '/factors', on);
      await page.getByText('Öppen, 4 har svarat').waitFor();
      await page.getByRole('button', { name: 'Stäng och visa' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'factors/asked',
    part: '[role=status]',
    reach: async (hall, on) => {
      const workshop = await emptyDay(hall, GROUPING);
      await openCheck(hall.relay, workshop, 'before');
      const page = await me(hall, workshop, on);
      await page.getByText('Samverkanskoll före dagen').waitFor();
      return page;
    },
  },
];
