import { randomBytes } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { addCaseMark } from '#shared/board/edits/exchange.ts';
import { touchArea } from '#shared/board/edits/stakes.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText, type TextPath } from '#shared/board/texts.ts';
import { participantId } from '#shared/domain/identity.ts';
import { type ActorId, randomId, relationId, tableId } from '#shared/domain/ids.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { openStock, type Stock } from '../../support/stockProvider.ts';
import { CASE, emptyDay, fullDay, SHOWING } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { me } from '../seats.ts';

async function at(hall: Hall, day: TestWorkshop, on: BrowserContextOptions): Promise<Page> {
  const page = await me(hall, day, on);
  await page.goto(`${hall.relay.url}/w/${day.id}/case`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const write = (guest: Stock, path: TextPath, words: string) => {
  const text = findText(guest.doc, path);
  if (text) spliceText(guest.doc, text, { index: 0, remove: 0, insert: words });
};

/** Some of the life is written, and the person falls in three places. */
function fill(guest: Stock, day: TestWorkshop): void {
  const { actors } = readBoard(guest.doc);
  const by = participantId(day.id, guest.device);
  const idOf = (name: string): ActorId => {
    const found = [...actors.values()].find((actor) => actor.name === name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found.id;
  };
  const root = (name: string, words: string) => write(guest, { of: 'root', name }, words);
  root(textName.area('home'), 'Soffan hos en kompis, högst månaden ut.');
  root(textName.conditions('home'), 'Bostadskön kräver inkomst, inkomsten kräver en adress.');
  root(textName.agency('home'), 'Kan tacka ja till ett rum om någon ringer först.');
  root(textName.area('health'), 'Sover tre timmar om natten.');
  for (const name of ['Bostadsbolaget', 'Socialtjänsten']) {
    touchArea(guest.doc, 'home', idOf(name), true);
  }
  touchArea(guest.doc, 'health', idOf('Vuxenpsykiatrin'), true);
  const put = (table: number, note: string, one: string, other?: string) => {
    const id = randomId<'caseMark'>(randomBytes);
    const spot = other ? relationId(idOf(one), idOf(other)) : idOf(one);
    const mark = { id, at: spot, table: tableId(table), author: by };
    addCaseMark(guest.doc, mark, { by, at: Date.now() });
    write(guest, { of: 'caseMark', mark: id }, note);
  };
  put(
    4,
    'Remissen går tillbaka och ingen säger det till den som väntar.',
    'Primärvården',
    'Vuxenpsykiatrin',
  );
  put(7, 'Båda tror att den andra ringer.', 'Primärvården', 'Vuxenpsykiatrin');
  put(2, '', 'Försäkringskassan', 'Arbetsförmedlingen');
  put(9, 'Beslutet kommer efter att hyran skulle betalas.', 'Socialtjänsten');
}

async function full(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const day = await fullDay(hall, SHOWING);
  await giveCommand(hall.relay, day, { type: 'editDay', caseText: CASE });
  const guest = openStock(hall.relay, day, 'participant');
  await guest.synced();
  fill(guest, day);
  const page = await at(hall, day, on);
  await page.getByText('4 märken på 3 ställen').waitFor();
  guest.close();
  return page;
}

export const caseStates: readonly PageState[] = [
  { name: 'case/full', reach: full, whole: true },
  {
    name: 'case/empty',
    whole: true,
    reach: async (hall, on) => at(hall, await emptyDay(hall, SHOWING), on),
  },
  {
    name: 'case/writing',
    part: 'main',
    whole: true,
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: 'Boende' }).click();
      await page.getByRole('textbox', { name: 'Villkor' }).waitFor();
      await page.getByRole('button', { name: 'Märk ut var hon faller' }).click();
      await page.getByRole('combobox').waitFor();
      return page;
    },
  },
  {
    name: 'case/dialog',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('link', { name: 'Till tavlan' }).click();
      await page.getByRole('button', { name: 'Fallet' }).click();
      await page.getByRole('dialog', { name: 'Dagens fall' }).waitFor();
      return page;
    },
  },
];
