import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#shared/domain/code.ts';
import { randomId } from '#shared/domain/ids.ts';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, KEEPS_APP, PHONE } from './hall.ts';
import { appIsKept, sitDown } from './people.ts';

let hall: Hall;
let workshop: TestWorkshop;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
});
afterAll(() => hall?.close());

async function enterCode(code: string): Promise<Page> {
  const phone = await hall.person(PHONE);
  await phone.goto(hall.relay.url);
  await phone.getByRole('textbox', { name: 'Skriv koden från storbilden' }).fill(code);
  await phone.getByRole('button', { name: 'Gå med' }).click();
  return phone;
}

async function open(link: string, on = PHONE): Promise<Page> {
  const phone = await hall.person(on);
  await phone.goto(link);
  return phone;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

test('the right code leads in', async () => {
  const phone = await enterCode(workshop.code);
  await sitDown(phone, { from: 'Elevhälsan', at: 2 });
});

test('the code that a phone reads off the big screen leads in without a press', async () => {
  const phone = await open(`${hall.relay.url}/#code=${workshop.code}`);
  await heading(phone, 'Mellan dörrarna');
  await phone.goBack();
  const field = phone.getByRole('textbox', { name: 'Skriv koden från storbilden' });
  expect(await field.inputValue()).toBe('');
});

test('a wrong code is said to be wrong, and can be mended where it stands', async () => {
  const wrong = newCode((length) => randomBytes(length));
  const phone = await enterCode(wrong);
  await phone.getByText('Koden finns inte. Jämför med storbilden.').waitFor();
  const field = phone.getByRole('textbox', { name: 'Skriv koden från storbilden' });
  expect(await field.inputValue()).toBe(wrong);
  await field.fill(workshop.code);
  await phone.getByRole('button', { name: 'Gå med' }).click();
  await heading(phone, 'Mellan dörrarna');
});

test('the code of a day that is closed is said to be over', async () => {
  const over = await hall.createWorkshop();
  await giveCommand(hall.relay, over, { type: 'goTo', position: { kind: 'closed' } });
  const phone = await enterCode(over.code);
  await phone.getByText('Koden gäller inte längre. Be ledaren om en ny.').waitFor();
});

test('a link whose key was cut off is said to be cut off, and leads to the code', async () => {
  const cut = workshop.links.participant.slice(0, -12);
  for (const link of [cut, cut.replace(/#.*/, '')]) {
    const phone = await open(link);
    await heading(phone, 'Länken är inte hel');
    await phone.getByRole('link', { name: 'Skriv koden' }).click();
    await phone.getByRole('textbox', { name: 'Skriv koden från storbilden' }).waitFor();
  }
});

test('a link with a key of another workshop does not work, and says what is safe', async () => {
  const other = await hall.createWorkshop();
  const phone = await open(
    workshop.links.participant.replace(workshop.keys.participant, other.keys.participant),
  );
  await heading(phone, 'Länken fungerar inte');
  await phone.getByText('Inget på tavlan är förlorat.').waitFor();
});

test('a link to a workshop that this server never knew says that the board is not here', async () => {
  const unknown = randomId<'workshop'>((length) => randomBytes(length));
  const phone = await open(workshop.links.participant.replace(workshop.id, unknown));
  await heading(phone, 'Tavlan finns inte här');
  await phone.getByText(/den här enheten har ingen kopia/).waitFor();
});

test('the key of a link does not stay in the address bar', async () => {
  const phone = await open(workshop.links.participant);
  await heading(phone, 'Mellan dörrarna');
  expect(phone.url()).toBe(`${hall.relay.url}/w/${workshop.id}`);
});

test('a link opened while the server is down is kept through a reload, and leads in when it is up', async () => {
  const phone = await open(hall.relay.url, { ...PHONE, ...KEEPS_APP });
  await appIsKept(phone);
  await hall.stopRelay();
  await phone.goto(workshop.links.participant);
  await heading(phone, 'Servern svarar inte');
  await phone.reload();
  await heading(phone, 'Servern svarar inte');
  await hall.startRelay();
  await heading(phone, 'Mellan dörrarna'); // without anybody asking
  await sitDown(phone, { from: 'Socialtjänsten', at: 1 });
});

test('a code given while the server is down is said to have to wait, and stays in its field', async () => {
  const phone = await open(hall.relay.url);
  const field = phone.getByRole('textbox', { name: 'Skriv koden från storbilden' });
  await field.fill(workshop.code);
  await hall.stopRelay();
  await phone.getByRole('button', { name: 'Gå med' }).click();
  await phone.getByText('Servern svarar inte. Vänta en stund och försök igen.').waitFor();
  await hall.startRelay();
  await phone.getByRole('button', { name: 'Gå med' }).click();
  await heading(phone, 'Mellan dörrarna');
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
