import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from './axeFaults.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, takeSeat } from './people.ts';
import { addCard, isSaved } from './writing.ts';

/* On a slow network the field where one joins is there before the board is. */

let hall: Hall;
beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());

test('one begins to write before there is contact, goes on when the organisations come, and sits down', async () => {
  const workshop = await hall.createWorkshop();
  const laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1 });
  const phone = await hall.person(PHONE);
  const lines: (() => void)[] = [];
  await phone.routeWebSocket(/\/sync\//, async (line) => {
    await new Promise<void>((go) => lines.push(go));
    line.connectToServer();
  });
  await phone.goto(workshop.links.participant);
  const field = phone.getByRole('combobox', { name: 'Sök organisation' });
  await field.fill('Elev');
  await phone.getByText('Hämtar organisationerna …').waitFor();
  expect(await phone.getByRole('option').count()).toBe(0);
  expect(await faults(phone)).toEqual([]);
  for (const go of lines) go();
  await phone.getByRole('option', { name: 'Elevhälsan' }).waitFor();
  expect(await field.inputValue()).toBe('Elev');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  await takeSeat(phone, { from: 'Elevhälsan', at: 2 });
  await addCard(phone, 'Styrkor', 'Från telefonen.');
  await isSaved(phone);
  await Promise.all([phone.context().close(), laptop.context().close()]);
  expect(hall.complaints).toEqual([]);
});

test('who has lost contact before choosing is not told that organisations come when there are none', async () => {
  const workshop = await hall.createWorkshop();
  const phone = await hall.enter(workshop, 'participant', PHONE);
  await phone.getByPlaceholder('Skriv din organisation').waitFor();
  await phone.evaluate(() => {
    const look = () => {
      const isTold = document.body.innerText.includes('Hämtar organisationerna');
      if (isTold) document.body.dataset['told'] = 'yes';
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  const triesAgain = phone.waitForEvent('websocket');
  await hall.stopRelay();
  await triesAgain;
  await hall.startRelay();
  await takeSeat(phone, { from: 'Elevhälsan', at: 2 });
  await addCard(phone, 'Styrkor', 'Efter avbrottet.');
  await isSaved(phone);
  expect(await phone.evaluate(() => document.body.dataset['told'])).toBeUndefined();
  await phone.context().close();
});

test('what the relay tells of beside the page is fetched once, and used', async () => {
  const workshop = await hall.createWorkshop();
  const phone = await hall.person(PHONE);
  const fetched: string[] = [];
  const said: string[] = [];
  phone.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  phone.on('console', (message) => said.push(message.text()));
  await phone.goto(workshop.links.participant);
  await phone.getByRole('combobox', { name: 'Sök organisation' }).waitFor();
  await phone.evaluate(() => document.fonts.ready.then(() => undefined));
  const files = fetched.filter((path) => path.startsWith('/assets/'));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file, at) => files.indexOf(file) !== at)).toEqual([]);
  expect(said.filter((text) => text.includes('preload'))).toEqual([]);
  await phone.context().close();
});
