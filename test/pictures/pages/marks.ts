import type { BrowserContextOptions, Page } from 'playwright-core';
import { removeCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { participantId } from '#shared/domain/identity.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import { fetchDoc } from '../../support/rawSocket.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { openStock } from '../../support/stockProvider.ts';
import { until } from '../../support/until.ts';
import { emptyDay, fullDay, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';

const EARLIER = /^(Tavlan som den var|Tidigare lägen)/;

async function marksOf(
  hall: Hall,
  workshop: TestWorkshop,
  on: BrowserContextOptions,
): Promise<Page> {
  const page = await hall.enter(workshop, 'facilitator', on);
  await page.goto(`${hall.relay.url}/w/${workshop.id}/marks`);
  await page.getByRole('heading', { level: 1, name: EARLIER }).waitFor();
  return page;
}

/** A day in which three cards have been taken away since, and one says something else. */
async function changedDay(hall: Hall): Promise<TestWorkshop> {
  const workshop = await fullDay(hall, WRITING);
  await giveCommand(hall.relay, workshop, {
    type: 'goTo',
    position: { kind: 'step', step: 'systemKnowledge', phase: 'group' },
  });
  const leader = openStock(hall.relay, workshop, 'facilitator');
  await leader.synced();
  const cards = [...readBoard(leader.doc).cards.values()].filter(
    ({ step }) => step === 'systemKnowledge',
  );
  const by = participantId(workshop.id, leader.device);
  for (const { id } of cards.slice(0, 3)) removeCard(leader.doc, id, { by, at: Date.now() });
  const other = cards.at(-1);
  const text = other && findText(leader.doc, { of: 'card', card: other.id, field: 'text' });
  if (text) spliceText(leader.doc, text, { index: 12, remove: 18, insert: '' });
  await until('all is at the relay', async () => {
    const there = readBoard(await fetchDoc(hall.relay, workshop)).cards;
    return cards.slice(0, 3).every(({ id }) => there.get(id)?.removed);
  });
  leader.close();
  return workshop;
}

export const marksStates: readonly PageState[] = [
  {
    name: 'marks/changed',
    whole: true,
    reach: async (hall, on) => {
      const page = await marksOf(hall, await changedDay(hall), on);
      await page.getByRole('button', { name: 'Hämta tillbaka' }).first().waitFor();
      return page;
    },
  },
  {
    name: 'marks/brought-back',
    whole: true,
    reach: async (hall, on) => {
      const page = await marksOf(hall, await changedDay(hall), on);
      await page.getByRole('button', { name: 'Hämta tillbaka' }).first().click();
      await page.getByRole('button', { name: 'Ångra' }).waitFor();
      return page;
    },
  },
  {
    name: 'marks/none',
    reach: async (hall, on) => {
      const page = await marksOf(hall, await emptyDay(hall), on);
      await page.getByText('Det finns inga tidigare lägen än').waitFor();
      return page;
    },
  },
];
