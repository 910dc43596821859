import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockingNetwork } from './blockingNetwork.ts';
import { Hall } from './hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());

test('a whole hall’s network is tried from a page of its own, without a key', async () => {
  const page = await hall.person();
  await page.clock.install();
  await page.goto(`${hall.relay.url}/network`);
  await page.getByRole('button', { name: 'Prova nätet' }).press('Enter');
  // All but the quiet socket, on which the page's own clock is turned on.
  await page.getByText('7 av 8 prov klara').waitFor();
  await page.clock.fastForward(40_000);
  await page.getByRole('status').getByText('Nätet håller', { exact: true }).waitFor();
  await page.getByText('30 av 30 släpptes igenom.').waitFor();
  expect(await page.getByText('Inte provat').count()).toBe(0);
});

test('a network that lets no socket through is told as that, with what to do', async () => {
  const network = await blockingNetwork(hall.relay);
  hall.ways.add(new URL(network.url).host);
  const page = await hall.person();
  await page.goto(`${network.url}/network`);
  await page.getByRole('button', { name: 'Prova nätet' }).click();
  const verdict = page.getByRole('status');
  await verdict.getByText('Nätet släpper inte igenom tavlan').waitFor();
  await verdict.getByText(/Byt till mobilnätet/).waitFor();
  network.close();
});
