import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { append, menu, moveToStep } from './actions.ts';
import { lookAt } from './board.ts';
import { Hall, KEEPS_APP, PHONE } from './hall.ts';
import { appIsKept, isOnDevice, joinTable, onBoard } from './people.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

/* The facilitator locks the board while somebody is out of reach. */

let hall: Hall;
let workshop: TestWorkshop;
let lead: Page;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());
beforeEach(async () => {
  workshop = await hall.createWorkshop();
  lead = await hall.enter(workshop, 'facilitator');
  phone = await joinTable(hall, workshop, {
    from: 'Elevhälsan',
    at: 1,
    on: { ...PHONE, ...KEEPS_APP },
  });
  await appIsKept(phone);
  for (const text of ['Ändras.', 'Flyttas.', 'Tas bort.']) await addCard(phone, 'Styrkor', text);
  await isSaved(phone);
  await phone.reload(); // a phone that has been put down and taken up again
  await onBoard(phone);
  await isSaved(phone);
  for (const text of ['Ändras.', 'Flyttas.', 'Tas bort.']) await seeCard(lead, text);
});

const lock = () => lead.getByRole('button', { name: 'Lås', exact: true }).click();
const unlock = () => lead.getByRole('button', { name: 'Lås upp' }).click();
const held = (page: Page) =>
  page.getByText(/ändring(ar)? väntar hos dig och skickas när den låses upp\./);

test('a new card, a change, a move and a removal wait through the lock and a reload, and all arrive at unlock', async () => {
  await phone.context().setOffline(true);
  await lock();
  await lead.getByRole('button', { name: 'Lås upp' }).waitFor();
  await addCard(phone, 'Styrkor', 'Nytt före låset.');
  await append(phone, 'Ändras.', ' Före låset.');
  await moveToStep(phone, 'Flyttas.', 'Intressenter');
  await lookAt(phone, 'Värdevision');
  await menu(phone, 'Tas bort.', 'Ta bort');
  await isOnDevice(phone);
  await phone.reload();
  await saveLine(phone, 'Offline. 4 kort väntar').waitFor();
  await phone.context().setOffline(false);
  await held(phone).waitFor();
  await saveLine(phone, 'Väntar på upplåsning').waitFor();
  await cardWith(phone, 'Nytt före låset.').getByText('Går att ändra').waitFor();
  await phone.reload();
  await held(phone).waitFor();
  await cardWith(phone, 'Nytt före låset.').getByText('Nytt före låset.').click();
  await phone.locator('textarea:focus').press('Control+End');
  await phone.keyboard.type(' Och rättat under det.');
  await phone.keyboard.press('Escape');

  await addCard(lead, 'Styrkor', 'Ledaren skriver ändå.'); // and is no longer behind the phone's
  await isSaved(lead);
  expect(await cardWith(lead, 'Nytt före låset.').count()).toBe(0);
  await cardWith(lead, 'Tas bort.').waitFor();
  await unlock();
  await isSaved(phone);
  await held(phone).waitFor({ state: 'hidden' });
  await seeCard(lead, 'Nytt före låset. Och rättat under det.');
  await cardWith(lead, 'Ändras. Före låset.').waitFor();
  for (const gone of ['Tas bort.', 'Flyttas.']) {
    await cardWith(lead, gone).waitFor({ state: 'hidden' });
  }
  await lookAt(lead, 'Intressenter');
  await cardWith(lead, 'Flyttas.').waitFor();
  await closeAll();
});

test('a phone that missed both the lock and the unlock delivers as if there had been none', async () => {
  await phone.context().setOffline(true);
  await addCard(phone, 'Styrkor', 'Skrivet i tunneln.');
  await lock();
  await lead.getByRole('button', { name: 'Lås upp' }).waitFor();
  await unlock();
  await lead.getByRole('button', { name: 'Lås', exact: true }).waitFor();
  await phone.context().setOffline(false);
  await isSaved(phone);
  await seeCard(lead, 'Skrivet i tunneln.');
  await closeAll();
});

test('a phone that is out of reach at unlock delivers when it is back', async () => {
  await phone.context().setOffline(true);
  await lock();
  await addCard(phone, 'Styrkor', 'Väntar länge.');
  await phone.context().setOffline(false);
  await held(phone).waitFor();
  await phone.context().setOffline(true);
  await saveLine(phone, 'Offline.').waitFor();
  await unlock();
  await phone.reload();
  await onBoard(phone);
  await phone.context().setOffline(false);
  await isSaved(phone);
  await seeCard(lead, 'Väntar länge.');
  await closeAll();
});

async function closeAll(): Promise<void> {
  await phone.context().close();
  await lead.context().close();
}

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
