import type { BrowserContextOptions, Page } from 'playwright-core';
import { addVisit, editVisit } from '#shared/board/edits/exchange.ts';
import { rateLater, rateRelation } from '#shared/board/edits/relations.ts';
import { type ActorId, randomId, relationId, tableId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import { newTestDevice } from '../../client/sync/device.ts';
import { isOnline, isSaved } from '../../client/sync/until.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay, fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';

const FIRST = { kind: 'step', step: 'valueVision', phase: 'group' } as const;

async function followed(hall: Hall, on: BrowserContextOptions, full: boolean): Promise<Page> {
  const workshop = await (full ? fullDay(hall, FIRST) : emptyDay(hall, FIRST));
  const page = await me(hall, workshop, on);
  await giveCommand(hall.relay, workshop, { type: 'goTo', position: { kind: 'closed' } });
  await giveCommand(hall.relay, workshop, { type: 'goTo', position: { kind: 'followUp' } });
  await page.getByRole('link', { name: 'Till uppföljningen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uppföljning' }).waitFor();
  return page;
}

/** One of each: tighter, looser, as it was, not judged anew, and one that the two ends see differently. */
const SEAMS: readonly (readonly [on: Rung, one: Rung | null, other: Rung | null])[] = [
  [1, 2, 2],
  [4, 3, 3],
  [0, 0, 0],
  [2, null, null],
  [2, 3, 2],
  [3, 4, 4],
];

/** What the day left behind it and what is said now, written by a device that has no screen. */
async function judge(hall: Hall, workshop: TestWorkshop): Promise<void> {
  const session = await (await newTestDevice()).open(hall.relay, workshop, 'facilitator');
  await isOnline(session);
  const ids: readonly ActorId[] = [...session.board.get().actors.keys()];
  const table = tableId(1);
  for (const [index, [on, one, other]] of SEAMS.entries()) {
    const [a, b] = [ids[index], ids[index + 1]];
    if (!a || !b) throw new Error('a full day has actors');
    for (const end of [a, b])
      session.edit(rateRelation, relationId(a, b), { end, table, rung: on });
    session.edit(rateLater, relationId(a, b), { end: a, table, rung: one });
    session.edit(rateLater, relationId(a, b), { end: b, table, rung: other });
    if (index > 1) continue;
    const id = randomId<'visit'>((length) => crypto.getRandomValues(new Uint8Array(length)));
    const removal = { by: session.participant, at: session.now() };
    session.edit(addVisit, { id, host: a, guest: b, learn: '', show: '' }, removal);
    session.edit(editVisit, id, 'status', index === 0 ? 'done' : 'agreed');
  }
  await isSaved(session);
  await session.close();
}

async function seams(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall, FIRST);
  await judge(hall, workshop);
  const page = await me(hall, workshop, on);
  await page.goto(`${hall.relay.url}/w/${workshop.id}/followUp`);
  await page.getByText('Bedöm i dag').first().click();
  await page.getByRole('textbox', { name: 'Vad lärde vi oss?' }).fill('En fråga räcker. ');
  return page;
}

async function form(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await followed(hall, on, true);
  await page.getByRole('link', { name: /Utse en reserv/ }).click();
  await page.getByRole('button', { name: 'Pågår' }).click();
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await page
    .getByRole('textbox', { name: 'Vad hände?' })
    .fill('2027-05-11 Åtta av tio svar kom i tid. ');
  return page;
}

export const followUpStates: readonly PageState[] = [
  { name: 'followUp/empty', reach: (hall, on) => followed(hall, on, false) },
  {
    name: 'followUp/list',
    whole: true,
    reach: async (hall, on) => {
      const page = await form(hall, on);
      await page.getByRole('button', { name: 'Hela uppföljningen' }).first().click();
      await page.getByRole('article', { name: /Utse en reserv/ }).waitFor();
      return page;
    },
  },
  { name: 'followUp/form', reach: form },
  { name: 'followUp/seams', whole: true, reach: seams },
];
