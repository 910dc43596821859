import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rateRelation } from '#shared/board/edits/relations.ts';
import { relationId, tableId } from '#shared/domain/ids.ts';
import type { Session } from '../../client/sync/Session.ts';
import { newTestDevice } from '../client/sync/device.ts';
import { isOnline, isSaved as isSessionSaved } from '../client/sync/until.ts';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { until } from '../support/until.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';
import { addCard, isSaved } from './writing.ts';

/* Three months later the same strategy and the same seam come back, to a laptop and to a phone without a network. */

const STRATEGY = 'Bjud in varandra till teammöten';
let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let phone: Page;

/** What the tables said on the day. */
async function rateAsOnTheDay(session: Session): Promise<void> {
  const [one, other] = [...session.board.get().actors.keys()];
  if (!one || !other) throw new Error('two have joined');
  const relation = relationId(one, other);
  for (const end of [one, other])
    session.edit(rateRelation, relation, { end, table: tableId(3), rung: 1 });
  await isSessionSaved(session);
}

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  phone = await joinTable(hall, workshop, { from: 'Vårdcentralen', at: 4, on: PHONE });
  await addCard(laptop, 'Förbättringsstrategier', STRATEGY);
  await isSaved(laptop);
  const session = await (await newTestDevice()).open(hall.relay, workshop, 'participant');
  await isOnline(session);
  await until('both have joined', () => session.board.get().actors.size === 2);
  await rateAsOnTheDay(session);
  await session.close();
});
afterAll(() => hall?.close());

test('a strategy of the day comes back, and what two write about it apart becomes one log', async () => {
  await laptop.goto(`${hall.relay.url}/w/${workshop.id}/strategies`);
  await laptop.getByRole('button', { name: 'Gör till strategi' }).click();
  await laptop.getByRole('textbox', { name: 'Nästa steg' }).fill('Bestäm en dag. ');
  await isSaved(laptop);
  for (const kind of ['closed', 'followUp'] as const)
    await giveCommand(hall.relay, workshop, { type: 'goTo', position: { kind } });
  for (const page of [laptop, phone]) {
    await page.goto(`${hall.relay.url}/w/${workshop.id}/followUp`);
    await page.getByRole('link', { name: new RegExp(STRATEGY) }).click();
    await page.getByRole('textbox', { name: 'Vad hände?' }).waitFor();
  }
  const log = (page: Page) => page.getByRole('textbox', { name: 'Vad hände?' });
  await phone.context().setOffline(true);
  await log(phone).fill('Två möten blev av. ');
  await phone.getByRole('button', { name: 'Sprid', exact: true }).click();
  await log(laptop).fill('Psykiatrin kom med i maj. ');
  await laptop.getByRole('button', { name: 'Pågår' }).click();
  await phone.context().setOffline(false);
  for (const page of [laptop, phone]) {
    await expect.poll(() => log(page).inputValue()).toContain('Två möten blev av.');
    await expect.poll(() => log(page).inputValue()).toContain('Psykiatrin kom med i maj.');
    await page.getByRole('button', { name: 'Sprid', exact: true, pressed: true }).waitFor();
    await page.getByRole('button', { name: 'Pågår', pressed: true }).waitFor();
    await isSaved(page);
  }
});

test('a seam is judged anew beside what was said on the day, and both see it', async () => {
  for (const page of [laptop, phone])
    await page.goto(`${hall.relay.url}/w/${workshop.id}/followUp`);
  await laptop.getByText('Bedöm i dag').click();
  for (const name of ['Elevhälsan', 'Vårdcentralen'])
    await laptop
      .getByRole('group', { name: `${name} säger i dag` })
      .getByRole('button', { name: 'samarbete' })
      .click();
  for (const page of [laptop, phone]) {
    await page.getByText('Samråd, då').first().waitFor();
    await page.getByText('Samarbete, nu').first().waitFor();
    await page.getByText('mellanrum tätare, 0 glesare').waitFor();
  }
});
