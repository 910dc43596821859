import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { lookAt } from './board.ts';
import { Hall } from './hall.ts';
import { sitDown } from './people.ts';
import { addCard, cardWith, isSaved } from './writing.ts';

/* The home server, and a laptop in the hall that runs the day. */

const folder = freshFolder();
let home: Hall;
let laptop: TestRelay;
let workshop: TestWorkshop;
let desk: Page;

beforeAll(async () => {
  home = await Hall.open();
  laptop = await startRelay({ clientFolder: join(import.meta.dirname, '../../dist/client') });
  home.ways.add(new URL(laptop.url).host);
  workshop = await home.createWorkshop();
  desk = await home.enter(workshop, 'organiser');
  await desk.goto(`${home.relay.url}/w/${workshop.id}/desk`);
});
afterAll(async () => {
  await home?.close();
  await laptop?.stop();
});

/** The file, as a person gets it from the desk. */
async function saveBoard(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara tavlan som fil' }).click();
  const path = join(folder, name);
  await (await downloading).saveAs(path);
  await page.getByText('Filen är sparad.').waitFor();
  return path;
}

test('the hall’s laptop opens the file, runs the day, and the home server takes it in without doubles', async () => {
  const morning = await saveBoard(desk, 'morgon.mellanrum');

  const hallDesk = await home.person();
  await hallDesk.goto(`${laptop.url}/new`);
  await hallDesk.getByLabel('Öppna en tavelfil').setInputFiles(morning);
  await hallDesk.getByRole('link', { name: /^Fortsätt/ }).click();
  await hallDesk.getByRole('heading', { name: 'Är allt framme?' }).waitFor();

  const phone = await home.person();
  await phone.goto(await participantLink(hallDesk));
  await sitDown(phone, { from: 'Socialtjänsten', at: 2 });
  await addCard(phone, 'Styrkor', 'Skrivet i salen.');
  await isSaved(phone);
  const sync = hallDesk.locator('#file');
  const again = sync.getByRole('button', { name: 'Se efter igen' });
  const isAllThere = async () => {
    await again.click();
    const [table, all] = [sync.getByText('Bord 2'), sync.getByText('Allt synkat')];
    return (await table.isVisible()) && (await all.isVisible());
  };
  await expect.poll(isAllThere, { timeout: 20_000 }).toBe(true);
  const evening = await saveBoard(hallDesk, 'kväll.mellanrum');

  const took = desk.locator('#file');
  await took.getByLabel('Ta in en fil').setInputFiles(evening);
  await took.getByText('1 nytt kort kom in.').waitFor();
  await took.getByLabel('Ta in en fil').setInputFiles(evening);
  await took.getByText('Inget nytt. Allt i filen finns redan här.').waitFor();
  await desk.goto(`${home.relay.url}/w/${workshop.id}`);
  await lookAt(desk, 'Värdevision');
  await cardWith(desk, 'Skrivet i salen.').waitFor();
  expect(await desk.getByRole('article').count()).toBe(1);
});

/** As the organiser gives it out. */
async function participantLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Mer för deltagare' }).click();
  await page.getByRole('menuitem', { name: 'Visa QR-kod och länk' }).click();
  const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
  await page.keyboard.press('Escape');
  return link.trim();
}

test('a damaged file is refused in words, and the board is as it was', async () => {
  const bytes = await readFile(join(folder, 'kväll.mellanrum'));
  bytes.writeUInt8(bytes.readUInt8(400) ^ 1, 400);
  const spoilt = join(folder, 'skadad.mellanrum');
  await writeFile(spoilt, bytes);
  await desk.goto(`${home.relay.url}/w/${workshop.id}/desk`);
  const took = desk.locator('#file');
  await took.getByLabel('Ta in en fil').setInputFiles(spoilt);
  await took.getByText('skadad.mellanrum').waitFor();
  await took.getByText('Filen är skadad. Inget är ändrat.').waitFor();
});

test('no page failed meanwhile', () => {
  expect(home.complaints).toEqual([]);
});
