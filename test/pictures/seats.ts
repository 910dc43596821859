import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../e2e/hall.ts';
import { joinTable, onBoard } from '../e2e/people.ts';
import type { TestWorkshop } from '../support/relay.ts';

/** Whose screen the pictures show. */
export const me = (hall: Hall, workshop: TestWorkshop, on: BrowserContextOptions): Promise<Page> =>
  joinTable(hall, workshop, { from: 'Elevhälsan', at: 4, on });

/** Somebody else at the same table, of another organisation. */
export const neighbour = (hall: Hall, workshop: TestWorkshop): Promise<Page> =>
  joinTable(hall, workshop, { from: 'Socialtjänsten', at: 4 });

export async function leader(
  hall: Hall,
  workshop: TestWorkshop,
  on: BrowserContextOptions,
): Promise<Page> {
  const page = await hall.enter(workshop, 'facilitator', on);
  await onBoard(page);
  return page;
}

/** A page of the workshop by its address, for who holds the organiser's link. */
export async function organiserAt(
  hall: Hall,
  workshop: TestWorkshop,
  path: string,
  on: BrowserContextOptions,
): Promise<Page> {
  const page = await hall.enter(workshop, 'organiser', on);
  await page.goto(`${hall.relay.url}/w/${workshop.id}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}
