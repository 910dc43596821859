import { afterEach, beforeEach, expect, test } from 'vitest';
import { pathOf } from '#shared/board/changedPaths.ts';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import { tableId } from '#shared/domain/ids.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { ask } from '../../support/api.ts';
import { tracesKept } from '../../support/keptBytes.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, type TestDevice } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isKept, isOffline, isOnline, isSaved } from './until.ts';

const SECRET = 'Gunvor Qvistberg skrek åt handläggaren';
const NAME = textName.promise(tableId(4), 'what');
const PROMISE: TextPath = { of: 'root', name: NAME };

let hall: Hall;
let phone: TestDevice;
beforeEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  hall = await openHall();
  phone = await newTestDevice({});
});
afterEach(() => hall.close());

const erase = () =>
  ask(hall, 'POST', `/api/workshops/${hall.workshop.id}/erase`, {
    key: hall.workshop.keys.facilitator,
    body: { texts: [{ path: pathOf({ root: NAME, id: '', key: '' }), words: 'Röster hördes' }] },
  });
const isForgotten = (words = SECRET) =>
  until('nothing of it is kept', async () => (await tracesKept(indexedDB, words)).length === 0);
const said = (session: Session) => session.board.get().texts.get(NAME);
async function visit(): Promise<Session> {
  const session = await hall.open(phone);
  await Promise.all([isSaved(session), isKept(session)]);
  return session;
}

test('[P99] a device that is there loses the words, their undo and every byte of them, and its open field goes on', async () => {
  const [session, other] = [await visit(), await hall.enter()];
  await isOnline(other);
  const field = session.openText(PROMISE);
  for (let end = 1; end <= SECRET.length; end += 1) field?.change(SECRET.slice(0, end));
  await isSaved(session);
  await until('the other has it', () => said(other) === SECRET);
  expect((await erase()).status).toBe(200);
  await until('it is gone here', () => said(session) === 'Röster hördes');
  await isForgotten();
  expect(field?.value.get()).toBe('Röster hördes');
  field?.undo();
  field?.redo();
  expect(field?.value.get()).toBe('Röster hördes');
  field?.change('Röster hördes i korridoren');
  await until('the other has that', () => said(other) === 'Röster hördes i korridoren');
  await isForgotten();
});

test('[P99] what was written there without contact is lost, and what was written beside it comes in', async () => {
  const session = await visit();
  session.openText(PROMISE)?.change(SECRET);
  await isSaved(session);
  await hall.relayStops();
  await isOffline(session);
  session.openText(PROMISE)?.change(`${SECRET} och Åkerlund såg det`);
  const beside: TextPath = { of: 'root', name: textName.change(tableId(4)) };
  session.openText(beside)?.change('Telefontiden');
  await hall.relayStarts();
  await erase();
  await isSaved(session);
  for (const words of [SECRET, ' och Åkerlund såg det']) await isForgotten(words);
  const other = await hall.enter();
  await until('the rest is there', () => {
    const { texts } = other.board.get();
    return texts.get(textName.change(tableId(4))) === 'Telefontiden';
  });
  expect([said(other), said(session)]).toEqual(['Röster hördes', 'Röster hördes']);
  expect([...session.rescued.get(), ...session.changes.get()]).toEqual([]);
});
