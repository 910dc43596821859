import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, type TestWorkshop } from '../support/relay.ts';
import { tracesIn } from '../support/traces.ts';
import { append, menu } from './actions.ts';
import { column } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { tracesKept } from './kept.ts';
import { isOnDevice, joinTable, sitDown } from './people.ts';
import { addCard, cardWith, isSaved, seeCard } from './writing.ts';

/* A card that should not have been written, a phone that is away meanwhile, and a borrowed computer that is given back. */

const SECRET = 'Gunvor skrek åt handläggaren Qvistberg';
const MORE = ' och Åkerlund såg det';
const NAMED = 'Hemma hos Gunvor Qvistberg';
const KEPT = 'Kallelsen är svår att läsa';

const profile = freshFolder();
let hall: Hall;
let workshop: TestWorkshop;
let laptop: Page;
let leader: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
  await addCard(laptop, 'Utvecklingsbehov', SECRET);
  await addCard(laptop, 'Utvecklingsbehov', KEPT);
  await isSaved(laptop);
  const phone = await hall.device(profile, PHONE);
  await phone.goto(workshop.links.participant);
  await sitDown(phone, { from: 'Socialtjänsten', at: 3 });
  await column(phone, 'Utvecklingsbehov');
  await seeCard(phone, SECRET);
  await hall.stopRelay();
  await append(phone, SECRET, MORE);
  await addCard(phone, 'Utvecklingsbehov', 'Alla får samma svar');
  await isOnDevice(phone);
  await phone.context().close();
  await hall.startRelay();
  leader = await hall.enter(workshop, 'facilitator');
});
afterAll(() => hall?.close());

const nothingIsKept = (page: Page, words: string) =>
  expect.poll(() => tracesKept(page, words), { timeout: 20_000 }).toEqual([]);

test('who leads erases a card everywhere, and no byte of it is left at the relay or on another’s device', async () => {
  await cardWith(leader, SECRET).waitFor();
  expect(await tracesKept(laptop, SECRET)).not.toEqual([]);
  await menu(leader, SECRET, 'Radera överallt');
  const dialog = leader.getByRole('dialog', { name: 'Ska kortet raderas överallt?' });
  await dialog.getByText('Det går inte att ångra').waitFor();
  await dialog.getByRole('button', { name: 'Radera överallt' }).click();
  await leader.getByText('Kortet är raderat överallt.').last().waitFor();
  expect(tracesIn(hall.relay.dataDir, SECRET)).toEqual([]);
  await cardWith(laptop, SECRET).waitFor({ state: 'hidden' });
  await cardWith(laptop, KEPT).waitFor();
  for (const page of [laptop, leader]) await nothingIsKept(page, SECRET);
});

test('a phone that was away loses it too, brings no word of it back, and all else that it wrote comes in', async () => {
  const phone = await hall.device(profile, PHONE);
  await phone.goto(workshop.links.participant);
  await column(phone, 'Utvecklingsbehov');
  await seeCard(laptop, 'Alla får samma svar');
  await cardWith(phone, 'Alla får samma svar').waitFor();
  for (const words of [SECRET, MORE]) {
    await nothingIsKept(phone, words);
    await nothingIsKept(laptop, words);
    expect(tracesIn(hall.relay.dataDir, words)).toEqual([]);
    expect(await cardWith(laptop, words).count()).toBe(0);
  }
  await cardWith(phone, KEPT).waitFor();
});

test('an organiser finds a name wherever it stands and erases it there, also out of another’s database', async () => {
  const desk = await hall.enter(workshop, 'organiser');
  await desk.goto(`${hall.relay.url}/w/${workshop.id}/desk`);
  await desk.getByRole('textbox', { name: 'Plats' }).fill(NAMED);
  await expect.poll(() => tracesKept(laptop, NAMED), { timeout: 20_000 }).not.toEqual([]);
  await desk.getByRole('searchbox').fill('Qvistberg');
  await desk.getByRole('button', { name: 'Radera överallt: Plats' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Folkets hus');
  await dialog.getByRole('button', { name: 'Radera överallt' }).click();
  await desk.getByText('Orden är raderade överallt.').last().waitFor();
  await desk.getByText('Det står ingenstans.').waitFor();
  expect(tracesIn(hall.relay.dataDir, NAMED)).toEqual([]);
  for (const page of [laptop, desk]) await nothingIsKept(page, NAMED);
});

test('a borrowed computer is emptied without contact, after it has been told what is lost', async () => {
  await hall.stopRelay();
  await addCard(laptop, 'Utvecklingsbehov', 'Finns bara här');
  await laptop.getByRole('button', { name: 'Text, kontrast och språk' }).click();
  await laptop.getByRole('button', { name: 'Töm den här enheten …' }).click();
  await laptop.getByText(/1 sak som inte är skickad$/).waitFor();
  await laptop.getByRole('button', { name: 'Töm ändå' }).click();
  await laptop.getByRole('heading', { name: 'Enheten är tömd.' }).waitFor();
  const left = () =>
    laptop.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      beside: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    }));
  expect(await left()).toEqual({ databases: [], beside: [] });
  await hall.startRelay();
});
