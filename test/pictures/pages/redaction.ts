import type { BrowserContextOptions, Page } from 'playwright-core';
import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import { tableId } from '#shared/domain/ids.ts';
import type { Hall } from '../../e2e/hall.ts';
import { editDesk, fixVersion } from '../../support/editor.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { openStock } from '../../support/stockProvider.ts';
import { emptyDay, fullDay } from '../days.ts';
import { reportOwnCard } from '../guests.ts';
import type { PageState } from '../PageState.ts';
import { organiserAt } from '../seats.ts';

const INTRODUCTION =
  'Femtiosju personer från sju verksamheter satt vid tolv bord och utgick från en och samma livssituation. Vi letade inte efter vem som gjort fel, utan efter platserna där ingen har uppdraget. Det här är vad vi fann, och vad vi har lovat varandra att pröva.';

const EDITS: readonly DeskCommand[] = [
  { type: 'write', field: 'introduction', text: INTRODUCTION },
  { type: 'write', field: 'diarienummer', text: '2027/114' },
  { type: 'namePart', part: 'steps', heading: 'Steg för steg' },
  { type: 'movePart', part: 'priorities', to: 1 },
  { type: 'includePart', part: 'visits', included: false },
  { type: 'figure', figure: 'registered', value: 64 },
  { type: 'figure', figure: 'present', value: 57 },
  { type: 'figure', figure: 'satisfactionMean', value: 4.3 },
  { type: 'organisation', name: 'Elevhälsan', present: 6 },
];

async function edited(hall: Hall, reported: boolean): Promise<TestWorkshop> {
  const workshop = await fullDay(hall);
  await editDesk(hall.relay, workshop, EDITS);
  await fixVersion(hall.relay, workshop, {
    revision: EDITS.length,
    keep: 'Utkast till bordsvärdarna',
  });
  if (!reported) return workshop;
  const guest = openStock(hall.relay, workshop, 'participant');
  await guest.synced();
  const text = 'Det var först när Karin på boendet ringde som något hände.';
  reportOwnCard(workshop, guest, tableId(9), text);
  return workshop;
}

const at = async (hall: Hall, workshop: TestWorkshop, on: BrowserContextOptions, path: string) =>
  organiserAt(hall, workshop, path, on);

async function fixed(hall: Hall): Promise<TestWorkshop> {
  const workshop = await edited(hall, false);
  await fixVersion(hall.relay, workshop, { revision: EDITS.length + 1 });
  return workshop;
}

async function working(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const page = await at(hall, await edited(hall, true), on, '/redaction');
  await page.getByText('Anmält: kan peka ut någon').waitFor();
  return page;
}

export const redactionStates: readonly PageState[] = [
  { name: 'redaction/working', whole: true, reach: working },
  {
    name: 'redaction/empty',
    whole: true,
    reach: async (hall, on) => at(hall, await emptyDay(hall), on, '/redaction'),
  },
  {
    name: 'redaction/fixed',
    whole: true,
    reach: async (hall, on) => {
      const page = await at(hall, await fixed(hall), on, '/redaction');
      await page.getByRole('heading', { name: 'Sammanställningen är fastställd' }).waitFor();
      return page;
    },
  },
  {
    name: 'redaction/asked',
    reach: async (hall, on) => {
      const page = await at(hall, await edited(hall, false), on, '/redaction');
      await page.getByRole('button', { name: 'Fastställ 1.0' }).first().click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'redaction/name',
    part: 'main',
    reach: async (hall, on) => {
      const page = await at(hall, await emptyDay(hall), on, '/redaction');
      await page
        .getByRole('textbox', { name: 'Inledning' })
        .fill('Tack till Karin Svensson som höll i dagen.');
      await page.getByRole('button', { name: 'Jag ändrar' }).waitFor();
      return page;
    },
  },
  {
    name: 'redaction/version',
    whole: true,
    reach: async (hall, on) => {
      const page = await at(hall, await fixed(hall), on, '/version?number=1.0');
      await page.getByText('FASTSTÄLLD 1.0').first().waitFor();
      return page;
    },
  },
];
