import type { BrowserContextOptions, Page } from 'playwright-core';
import type { RoundId } from '#shared/domain/ids.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import { emptyDay, fullDay, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';

const VOTING: Position = { kind: 'step', step: 'systemKnowledge', phase: 'vote' };

const at =
  (position: Position) =>
  async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
    hall.enter(await fullDay(hall, position), 'screen', on);

async function timed(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall, WRITING);
  await giveCommand(hall.relay, workshop, { type: 'startTimer', length: 12 * 60_000 });
  await giveCommand(hall.relay, workshop, { type: 'pauseTimer' });
  const page = await hall.enter(workshop, 'screen', on);
  await page.getByRole('timer').waitFor();
  return page;
}

export const projectorStates: readonly PageState[] = [
  {
    name: 'projector/lobby',
    reach: async (hall, on) => hall.enter(await emptyDay(hall), 'screen', on),
  },
  { name: 'projector/writing', reach: timed },
  {
    name: 'projector/long-question',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall, WRITING);
      await giveCommand(hall.relay, workshop, {
        type: 'editPlan',
        plan: [
          {
            step: 'systemKnowledge',
            minutes: 40,
            phases: ['write', 'show', 'group'],
            startsAt: null,
            question:
              'Vilka av våra egna arbetssätt, regler och vanor gör att den unga personen får börja om från början varje gång någon av oss lämnar över till nästa?',
          },
        ],
      });
      return hall.enter(workshop, 'screen', on);
    },
  },
  {
    name: 'projector/grouping',
    reach: at({ kind: 'step', step: 'perspectives', phase: 'group' }),
  },
  {
    name: 'projector/voting',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall, VOTING);
      await giveCommand(hall.relay, workshop, {
        type: 'openRound',
        id: 'round-of-pictures-0000' as RoundId,
        step: 'systemKnowledge',
        budget: { strengths: 1, needs: 3, strategies: 3 },
        perCard: 1,
      });
      return hall.enter(workshop, 'screen', on);
    },
  },
  {
    name: 'projector/result',
    reach: at({ kind: 'step', step: 'systemKnowledge', phase: 'choose' }),
  },
  {
    name: 'projector/dark',
    reach: async (hall, on) => {
      const page = await hall.enter(await fullDay(hall), 'screen', on);
      await page.getByRole('listitem').first().waitFor();
      await page.keyboard.press('d');
      return page;
    },
  },
  {
    name: 'projector/locked',
    part: '[role=status]',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall, WRITING);
      await giveCommand(hall.relay, workshop, { type: 'lock', locked: true });
      await giveCommand(hall.relay, workshop, { type: 'door', open: false });
      return hall.enter(workshop, 'screen', on);
    },
  },
  { name: 'projector/closed', reach: at({ kind: 'closed' }) },
  { name: 'projector/follow-up', reach: at({ kind: 'followUp' }) },
  {
    name: 'projector/old',
    part: '[role=status]',
    reach: async (hall, on) => {
      const page = await timed(hall, on);
      await page.context().setOffline(true);
      await page.getByText(/Senast uppdaterad/).waitFor({ timeout: 60_000 });
      return page;
    },
  },
];
