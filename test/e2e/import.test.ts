import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, type TestWorkshop } from '../support/relay.ts';
import { lookAt } from './board.ts';
import { Hall } from './hall.ts';
import { cardWith } from './writing.ts';

const folder = freshFolder();
let hall: Hall;
let workshop: TestWorkshop;
let desk: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  desk = await hall.enter(workshop, 'organiser');
  await desk.goto(`${hall.relay.url}/w/${workshop.id}/desk`);
});
afterAll(() => hall?.close());

/** Chooses a file on the desk. */
async function choose(name: string, content: string | Buffer): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, content);
  await desk.getByLabel(/Välj fil/).setInputFiles(file);
}
const card = (text: string, step = 'systemKnowledge') => ({ step, column: 'needs', text });
const shows = (text: string | RegExp) => desk.getByText(text).first().waitFor();

test('a file that is not JSON is named, and nothing changes', async () => {
  await choose('anteckningar.json', 'Punkt ett: vi behöver prata med varandra.');
  await shows('anteckningar.json');
  await shows('Filen är inte JSON. Inget är inläst. Välj en annan fil.');
});

test('JSON that holds no list of cards is told from a file that is no JSON', async () => {
  await choose('annat.json', '{"hej": 1}');
  await shows('Filen är JSON, men ingen lista med kort. Inget är inläst. Välj en annan fil.');
});

test('a file of 50 MB is refused at once, and is never sent', async () => {
  const sent: string[] = [];
  desk.on('request', (request) => sent.push(request.url()));
  await choose('stor.json', Buffer.alloc(50 * 1024 * 1024, ' '));
  await shows(/Filen är större än \d+ MB\. Inget är inläst\./);
  expect(sent.filter((url) => url.endsWith('/import'))).toEqual([]);
});

test('a card with an unknown step is named by line and reason, and the rest comes in', async () => {
  const file = [card('Kommer in.'), card('Hamnar utanför.', 'trolleri'), card('Kommer också in.')];
  await choose('kort.json', JSON.stringify(file, null, 1));
  await shows('2 kort och 0 aktörer är inlästa.');
  await shows('1 rad kunde inte läsas in. Resten är på plats.');
  await shows('Rad 7, kort 2: steget finns inte. Välj ett av de fem.');
});

test('the same file once more adds nothing twice', async () => {
  const file = [card('Kommer in.'), card('Hamnar utanför.', 'trolleri'), card('Kommer också in.')];
  await choose('kort.json', JSON.stringify(file, null, 1));
  await shows('2 kort fanns redan på tavlan och lades inte dit igen.');
  await desk.goto(`${hall.relay.url}/w/${workshop.id}`);
  await lookAt(desk, 'Systemkunskap');
  await cardWith(desk, 'Kommer också in.').waitFor();
  expect(await desk.getByRole('article').count()).toBe(2);
});

test('while the server is down nothing is read in, and one is told to try again', async () => {
  await desk.goto(`${hall.relay.url}/w/${workshop.id}/desk`);
  await desk.getByLabel(/Välj fil/).waitFor({ state: 'attached' });
  await hall.stopRelay();
  await choose('kort.json', JSON.stringify([card('Ett till.')]));
  await shows('Servern svarar inte. Inget är inläst. Försök igen om en stund.');
  await hall.startRelay();
  await choose('kort.json', JSON.stringify([card('Ett till.')]));
  await shows('1 kort och 0 aktörer är inlästa.');
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
