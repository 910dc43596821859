import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../../e2e/hall.ts';
import type { PageState } from '../PageState.ts';

const at = (path: string) => async (hall: Hall, on: BrowserContextOptions) => {
  const page = await hall.person(on);
  await page.goto(hall.relay.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

/** With what the server says of those who run it. */
async function statement(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await at('/hjalp/tillganglighet')(hall, on);
  await page.getByText('Den som driver servern har inte skrivit vem det är.').waitFor();
  return page;
}

export const helpStates: readonly PageState[] = [
  { name: 'help/all', reach: at('/hjalp'), whole: true },
  { name: 'help/running', reach: at('/hjalp/drift'), whole: true },
  { name: 'help/laptop', reach: at('/hjalp/laptop'), whole: true },
  { name: 'help/accessibility', reach: statement, whole: true },
];
