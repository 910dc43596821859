import type { Locator, Page } from 'playwright-core';

export const STEP_NAMES = [
  'Värdevision',
  'Systemkunskap',
  'Relationsskrädderi',
  'Intressenter',
  'Perspektivval',
] as const;
export const COLUMN_NAMES = ['Styrkor', 'Utvecklingsbehov', 'Förbättringsstrategier'] as const;
export type StepName = (typeof STEP_NAMES)[number];
export type ColumnName = (typeof COLUMN_NAMES)[number];

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 700;

/** Looks at a step, as a person does: by the thread on a laptop, by the step's button on a phone. */
export async function lookAt(page: Page, step: StepName): Promise<void> {
  if (isPhone(page)) {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Steg \d/ })
      .click();
    await page
      .getByRole('menuitem', { name: new RegExp(step) })
      .or(page.getByRole('menuitemradio', { name: new RegExp(step) }))
      .first()
      .click();
  } else {
    const thread = page.getByRole('navigation', { name: 'Dagens steg' });
    await thread.getByRole('button', { name: new RegExp(step) }).click();
  }
}

/** The column's part of the page. */
export async function column(page: Page, name: ColumnName): Promise<Locator> {
  if (!isPhone(page)) return page.getByRole('region', { name, exact: true });
  await page.getByRole('tab', { name: new RegExp(name) }).click();
  const panel = page.getByRole('tabpanel', { name });
  await panel.waitFor(); // the tab answers before its lane has come
  return panel;
}

/** Everything a device shows, by step and column: each card's text in order, and what is sewn to what. */
export async function readWholeBoard(page: Page): Promise<Record<string, string[]>> {
  const board: Record<string, string[]> = {};
  for (const step of STEP_NAMES) {
    await lookAt(page, step);
    for (const name of COLUMN_NAMES) {
      const lane = await column(page, name);
      board[`${step} / ${name}`] = await lane.getByRole('article').evaluateAll((cards) =>
        cards.map((card) => {
          const group = card.closest('[data-group]')?.querySelector('h2, h3')?.textContent;
          return [group, card.querySelector('p')?.textContent].filter(Boolean).join(': ');
        }),
      );
    }
  }
  return board;
}

export const countOf = (board: Readonly<Record<string, string[]>>): number =>
  Object.values(board).reduce((sum, cards) => sum + cards.length, 0);
