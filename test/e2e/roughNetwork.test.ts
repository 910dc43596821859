import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshFolder, type TestWorkshop } from '../support/relay.ts';
import { type RoughNetwork, roughNetwork } from '../support/roughNetwork.ts';
import { faults } from './axeFaults.ts';
import { Hall, KEEPS_APP, PHONE } from './hall.ts';
import { sitDown } from './people.ts';
import { addCard, isSaved, saveLine, seeCard } from './writing.ts';

/* A phone on a network that is not what it says it is. */

let hall: Hall;
let workshop: TestWorkshop;
let network: RoughNetwork;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());
beforeEach(async () => {
  network = await roughNetwork(hall.relay);
  hall.ways.add(new URL(network.url).host);
  // Where the login page sends one: the Content-Security-Policy stops us there.
  hall.ways.add('portal.test');
  workshop = await hall.createWorkshop();
  phone = await hall.person(PHONE);
  await phone.goto(workshop.links.participant.replace(hall.relay.url, network.url));
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
});
afterEach(async () => {
  await phone.context().close();
  network.close();
});

const row = () => phone.getByRole('status').filter({ hasText: 'Nätet vill att du loggar in' });

test('a login page in the relay’s place is told of with what helps, and all is sent when one has logged in', async () => {
  await addCard(phone, 'Styrkor', 'Skrivet innan nätet ville något.');
  await isSaved(phone);
  network.turn({ portal: 'elsewhere' });
  await row()
    .getByText(/eller byt till mobilnätet/)
    .waitFor();
  await addCard(phone, 'Styrkor', 'Skrivet bakom inloggningen.');
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
  await phone.getByRole('button', { name: 'Visa hur' }).click();
  await phone
    .getByRole('dialog')
    .getByText(/Öppna en ny flik/)
    .waitFor();
  expect(await faults(phone)).toEqual([]);
  network.turn({});
  await phone.getByRole('button', { name: 'Försök igen' }).click();
  await isSaved(phone);
  await row().waitFor({ state: 'hidden' });
  const reader = await hall.enter(workshop, 'facilitator');
  await seeCard(reader, 'Skrivet bakom inloggningen.');
  await reader.context().close();
});

test('on a line that loses a third of all packets one writes, and is told the truth', async () => {
  network.turn({ delay: 100, loss: 0.3 });
  const reader = await hall.enter(workshop, 'facilitator');
  for (const text of ['Det första.', 'Det andra.', 'Det tredje.'])
    await addCard(phone, 'Styrkor', text);
  await isSaved(phone);
  for (const text of ['Det första.', 'Det andra.', 'Det tredje.']) await seeCard(reader, text);
  await reader.context().close();
});

test('a login page is never kept in place of a part of the app', async () => {
  const folder = freshFolder();
  const built = join(import.meta.dirname, '../../dist/client');
  cpSync(built, folder, { recursive: true });
  const page = readdirSync(join(folder, 'assets')).find((name) => /^MapPage-.*\.js$/.test(name));
  for (const ending of ['.gz', '.br'])
    rmSync(join(folder, 'assets', `${page}${ending}`), { force: true });
  writeFileSync(join(folder, 'assets', page ?? ''), '<!doctype html><title>Logga in</title>');
  await hall.stopRelay();
  await hall.startRelay('its own disk', folder);
  const other = await hall.person({ ...PHONE, ...KEEPS_APP });
  await other.goto(hall.relay.url);
  const ended = await other.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    while (worker && !/^(redundant|activated)$/.test(worker.state)) {
      await new Promise((resolve) =>
        worker.addEventListener('statechange', resolve, { once: true }),
      );
    }
    return worker?.state;
  });
  expect(ended).toBe('redundant');
  await other.context().close();
  await hall.stopRelay();
  await hall.startRelay();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
