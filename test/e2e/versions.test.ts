import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { loadDoc } from '../../server/relay/loadDoc.ts';
import { openSqliteStore } from '../../server/store/sqlite/openSqliteStore.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { append } from './actions.ts';
import { Hall, KEEPS_APP, LAPTOP } from './hall.ts';
import { clientThatSpeaks } from './otherVersion.ts';
import { appIsKept, isOnDevice, joinTable, onBoard } from './people.ts';
import { addCard, cardWith, isSaved, saveLine, seeCard } from './writing.ts';

/* A page and a relay of different ages. */

let hall: Hall;
let workshop: TestWorkshop;
let phone: Page;

beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());
beforeEach(async () => {
  workshop = await hall.createWorkshop();
  phone = await joinTable(hall, workshop, {
    from: 'Elevhälsan',
    at: 1,
    on: { ...LAPTOP, ...KEEPS_APP },
  });
  await appIsKept(phone);
  await addCard(phone, 'Styrkor', 'Skrivet i samma version.');
  await isSaved(phone);
});

const row = (title: string) => phone.getByRole('status').filter({ hasText: title });
const changeNow = () => phone.getByRole('button', { name: 'Byt nu' });
const lookForNewBuild = () =>
  phone.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
/** Which build the page runs. */
const build = () =>
  phone.evaluate(() =>
    document.querySelector('script[src*="/assets/index-"]')?.getAttribute('src'),
  );

/** The device runs a build that speaks another version, and has no network. */
async function runOffline(version: string): Promise<void> {
  await hall.stopRelay();
  await hall.startRelay('its own disk', clientThatSpeaks(version));
  await isSaved(phone);
  await lookForNewBuild();
  await row('Det finns en nyare version').waitFor();
  await phone.getByText('Din text sparas först.').waitFor();
  await phone.context().setOffline(true);
  await changeNow().click();
  await saveLine(phone, 'Offline.').waitFor();
  await cardWith(phone, 'Skrivet i samma version.').waitFor();
  expect(await build()).toContain(version.replace('.', '-'));
  await phone.waitForLoadState();
}

test.each([
  ['an older page meets a newer relay', 'mellanrum.v0'],
  ['a newer page meets an older relay', 'mellanrum.v2'],
])(
  '%s: it gets the relay’s own app by itself, and what it had not sent arrives',
  async (_, version) => {
    await runOffline(version);
    await addCard(phone, 'Styrkor', 'Skrivet utan nät i en annan version.');
    await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
    await hall.stopRelay();
    await hall.startRelay();
    await phone.context().setOffline(false);
    await isSaved(phone);
    expect(await build()).not.toContain(version.replace('.', '-'));
    const reader = await hall.enter(workshop, 'facilitator');
    await seeCard(reader, 'Skrivet utan nät i en annan version.');
    await reader.context().close();
    await phone.context().close();
  },
);

test('where the relay’s own app is of another version too, the page loads once, says so, and keeps what is written', async () => {
  let loads = 0;
  await runOffline('mellanrum.v0');
  phone.on('load', () => {
    loads += 1;
  });
  await phone.context().setOffline(false);
  await expect.poll(() => loads).toBe(1); // the row is there before it, too
  await row('Sidan och servern har olika versioner').waitFor();
  await phone.getByText('Det du skriver sparas här och skickas när de är lika.').waitFor();
  await addCard(phone, 'Styrkor', 'Skrivet fast versionerna skiljer sig.');
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();
  expect(loads).toBe(1);
  await isOnDevice(phone);
  await phone.reload();
  await row('Sidan och servern har olika versioner').waitFor();
  await saveLine(phone, 'Offline. 1 kort väntar').waitFor();

  await hall.stopRelay();
  await hall.startRelay();
  await changeNow().click();
  await isSaved(phone);
  const reader = await hall.enter(workshop, 'facilitator');
  await seeCard(reader, 'Skrivet fast versionerna skiljer sig.');
  await reader.context().close();
  await phone.context().close();
});

test('[B4] what a newer version has written is passed over and kept, also in a card that is changed here', async () => {
  await hall.stopRelay();
  await onDisk((doc) => {
    const cards = doc.getMap<Y.Map<unknown>>('cards');
    for (const card of cards.values()) {
      card.set('mood', 'glad');
      card.set('kind', 'aKindOfTomorrow');
    }
    doc.getMap('weather').set('hall', 'sun');
    const strange = new Y.Map<unknown>();
    strange.set('place', ['sixthStep', 'needs', 'a0']);
    cards.set('card-of-tomorrow-0000', strange);
  });
  await hall.startRelay();
  await onBoard(phone);
  await isSaved(phone);
  await append(phone, 'Skrivet i samma version.', ' Ändrat.');
  await cardWith(phone, 'Skrivet i samma version. Ändrat.').waitFor();
  await addCard(phone, 'Styrkor', 'Ett kort till.');
  await isSaved(phone);
  expect(await phone.getByRole('article').count()).toBe(2);
  await hall.stopRelay();
  const kept = await onDisk((doc) => {
    const cards = doc.getMap<Y.Map<unknown>>('cards');
    const [mood] = [...cards.values()].map((card) => card.get('mood')).filter(Boolean);
    return [mood, doc.getMap('weather').get('hall'), cards.has('card-of-tomorrow-0000')];
  });
  expect(kept).toEqual(['glad', 'sun', true]);
  await hall.startRelay();
  await phone.context().close();
});

/** Looks at the document on the relay's disk, or writes what only another version would. */
async function onDisk<Value>(look: (doc: BoardDoc) => Value): Promise<Value> {
  const store = openSqliteStore(hall.relay.dataDir);
  const log = await store.read(workshop.id);
  const doc = loadDoc(log);
  const before = Y.encodeStateVector(doc);
  const value = look(doc);
  const update = Y.encodeStateAsUpdate(doc, before);
  const entry = { workshop: workshop.id, update, bindings: [], erasure: log.erasure };
  await store.append([entry]);
  await store.close();
  return value;
}

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
