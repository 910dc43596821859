import type { BrowserContextOptions, Page } from 'playwright-core';
import { randomId, type TableId } from '#shared/domain/ids.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay, fullDay, WRITING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me, neighbour } from '../seats.ts';

/** What lies on the table's paper: column by digit, then the words. */
const NOTES: readonly (readonly [digit: string, text: string])[] = [
  ['1', 'Vi vågar säga att vi inte vet.'],
  ['2', 'Semestern gör att allt stannar i juli.'],
  ['3', 'Byt plats en förmiddag per termin.'],
  ['1', 'Ungdomens hus har öppet när alla andra har stängt.'],
  ['2', 'Kallelsen kommer på ett språk som ingen hemma läser.'],
  ['2', 'Alla frågar om samma sak, ingen läser svaret.'],
];

const openVoting = (hall: Hall, workshop: TestWorkshop): Promise<void> =>
  giveCommand(hall.relay, workshop, {
    type: 'openRound',
    id: randomId<'round'>((length) => crypto.getRandomValues(new Uint8Array(length))),
    step: 'systemKnowledge',
    budget: {},
    total: 3,
    perCard: 1,
    position: { kind: 'step', step: 'systemKnowledge', phase: 'vote' },
  });

/** The table's computer, with somebody who has no phone. */
async function tablesComputer(
  hall: Hall,
  workshop: TestWorkshop,
  on: BrowserContextOptions,
): Promise<Page> {
  const page = await hall.enter(workshop, 'participant', on);
  await page.getByRole('radio', { name: 'Bord 4', exact: true }).check({ force: true });
  await page.getByRole('link', { name: 'Den här datorn är bordets' }).click();
  await page.getByRole('radio', { name: 'Bord 4', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Gör den till bordets dator' }).click();
  await page.getByRole('heading', { name: 'Skriv in bordets papperslappar' }).waitFor();
  return page;
}

async function sitsWithoutPhone(page: Page, organisation: string): Promise<void> {
  await page.getByRole('button', { name: 'En till utan telefon' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(organisation);
  await dialog.getByRole('option', { name: organisation, exact: true }).click();
  await dialog.getByRole('button', { name: 'Lägg till' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function writeNotes(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Lappens text' });
  for (const [digit, text] of NOTES) {
    await field.press(`Alt+${digit}`);
    await field.fill(text);
    await field.press('Enter');
  }
  await page.getByText(NOTES.at(-1)?.[1] ?? '').waitFor();
}

export const tableStates: readonly PageState[] = [
  {
    name: 'table/choose',
    whole: true,
    reach: async (hall, on) => {
      const page = await hall.enter(await emptyDay(hall), 'participant', on);
      await page.getByRole('link', { name: 'Den här datorn är bordets' }).click();
      await page.getByRole('heading', { name: 'Vilket bord står datorn på?' }).waitFor();
      return page;
    },
  },
  {
    name: 'table/notes',
    whole: true,
    reach: async (hall, on) => {
      const workshop = await fullDay(hall, WRITING);
      await neighbour(hall, workshop);
      await me(hall, workshop, {});
      const page = await tablesComputer(hall, workshop, on);
      await sitsWithoutPhone(page, 'Skolan');
      await sitsWithoutPhone(page, 'Brukarorganisation');
      await writeNotes(page);
      await page.getByRole('radio', { name: 'Skolan' }).check({ force: true });
      const field = page.getByRole('textbox', { name: 'Lappens text' });
      await field.fill('Vi möter samma familj på tre kontor utan att');
      return page;
    },
  },
  {
    name: 'table/asked',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const page = await tablesComputer(hall, await fullDay(hall, WRITING), on);
      const field = page.getByRole('textbox', { name: 'Lappens text' });
      await field.fill('Maria på ungdomsmottagningen ringde själv.');
      await page.getByRole('region', { name: /namn/ }).first().waitFor();
      return page;
    },
  },
  {
    name: 'table/adding',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await tablesComputer(hall, await fullDay(hall, WRITING), on);
      await page.getByRole('button', { name: 'En till utan telefon' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'table/queue',
    whole: true,
    reach: async (hall, on) => {
      const workshop = await fullDay(hall);
      await neighbour(hall, workshop);
      const page = await tablesComputer(hall, workshop, on);
      for (const from of ['Skolan', 'Skolan', 'Brukarorganisation']) {
        await sitsWithoutPhone(page, from);
      }
      await openVoting(hall, workshop);
      await page.getByRole('button', { name: 'Jag är Skolan, det är min tur' }).click();
      await page.getByRole('button', { name: 'Lämna röstsedeln' }).click();
      await page.getByRole('button', { name: 'Jag är Skolan 2, det är min tur' }).click();
      await page.locator('[aria-pressed=false]').nth(1).click();
      return page;
    },
  },
  {
    name: 'table/give-on',
    whole: true,
    reach: async (hall, on) => {
      const workshop = await fullDay(hall);
      const page = await tablesComputer(hall, workshop, on);
      for (const from of ['Skolan', 'Brukarorganisation']) await sitsWithoutPhone(page, from);
      await openVoting(hall, workshop);
      await page.getByRole('button', { name: 'Jag är Skolan, det är min tur' }).click();
      await page.getByRole('button', { name: 'Lämna röstsedeln' }).click();
      await page.getByRole('heading', { name: 'Ge datorn till Brukarorganisation.' }).waitFor();
      return page;
    },
  },
  {
    name: 'board/suggestion',
    reach: async (hall, on) => {
      const page = await me(hall, await fullDay(hall), on);
      const narrow = page.getByRole('tab', { name: /Strategier/ });
      if (await narrow.isVisible()) await narrow.click();
      await page
        .getByRole('button', { name: /^Förslag/ })
        .first()
        .waitFor();
      return page;
    },
  },
  {
    name: 'board/suggested-cards',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await me(hall, await fullDay(hall), on);
      const narrow = page.getByRole('tab', { name: /Strategier/ });
      if (await narrow.isVisible()) await narrow.click();
      await page
        .getByRole('button', { name: /^Förslag/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'board/lifted',
    reach: async (hall, on) => {
      const page = await me(hall, await fullDay(hall), on);
      await page.getByRole('button', { name: 'Mer om kortet' }).first().click();
      await page.getByRole('menuitem', { name: 'Lyft till salen' }).click();
      await page.getByRole('article').getByText('Lyft till salen').waitFor();
      return page;
    },
  },
  {
    name: 'board/own-table',
    part: 'dialog',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall);
      await neighbour(hall, workshop);
      const page = await me(hall, workshop, on);
      await page.getByRole('button', { name: /Visa bordet/ }).click();
      const done = page.getByRole('button', { name: 'Vi är klara' });
      await done.click();
      await page.locator('[aria-pressed=true]').first().waitFor();
      return page;
    },
  },
  {
    name: 'board/merged-table',
    part: 'main',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall);
      const page = await me(hall, workshop, on);
      const [from, into] = ['t4' as TableId, 't5' as TableId];
      await giveCommand(hall.relay, workshop, { type: 'mergeTables', from, into });
      await page.getByText('Bord 4 sitter nu vid bord 5.').waitFor();
      return page;
    },
  },
];
