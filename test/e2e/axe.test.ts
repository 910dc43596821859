import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, LAPTOP, PHONE } from './hall.ts';

let hall: Hall;
let workshop: TestWorkshop;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop({ title: 'Mellan dörrarna' });
});

afterAll(() => hall?.close());

const faultsOf = async (page: Page): Promise<unknown> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/', '/new']) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, async () => {
      const page = await hall.person({ ...LAPTOP, colorScheme });
      await page.goto(hall.relay.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.context().close();
    });
  }

  test(`axe finds nothing when a phone joins, ${colorScheme}`, async () => {
    const page = await hall.enter(workshop, 'participant', { ...PHONE, colorScheme });
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test(`axe finds nothing on the board, the matrix, the summary and the desk, ${colorScheme}`, async () => {
    const page = await hall.enter(workshop, 'organiser', { ...LAPTOP, colorScheme });
    for (const part of ['', '/all', '/summary', '/desk']) {
      await page.goto(`${hall.relay.url}/w/${workshop.id}${part}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect([part, await faultsOf(page)]).toEqual([part, []]);
    }
    await page.context().close();
  });
}
