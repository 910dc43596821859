import { cpSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { hideCard, removeCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { type CardId, type GroupId, randomId } from '#shared/domain/ids.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { loadDoc } from '../../../server/relay/loadDoc.ts';
import { openSqliteStore } from '../../../server/store/sqlite/openSqliteStore.ts';
import { freshFolder } from '../../support/relay.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, type TestDevice, textOf, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isKept, isOffline, isOnline, isSaved } from './until.ts';

/* What a device brings along when the relay has refused it or lost what it had. */

let hall: Hall;
let phone: TestDevice;
beforeEach(async () => {
  hall = await openHall();
  phone = await newTestDevice();
});
afterEach(() => hall.close());

const breakTheRules = (session: Session) =>
  session.edit((doc) => {
    doc.getMap('cards').set('not an id', 'not a card');
    return null;
  });
const rescued = (session: Session) => session.rescued.get().map(({ text }) => text);
const cardOf = (session: Session, id: CardId) => session.board.get().cards.get(id);

async function visit(): Promise<Session> {
  const session = await hall.open(phone);
  await Promise.all([isSaved(session), isKept(session)]);
  return session;
}

test('moves, groups and removals that were refused are told of, and can be done again', async () => {
  const session = await visit();
  const other = await hall.enter();
  const ids = ['Flyttas', 'Tas bort', 'Sys ihop', 'Sys också ihop'].map((text) =>
    writeCard(session, text),
  );
  const [moved, removed, ...sewn] = ids as [CardId, CardId, CardId, CardId];
  await isSaved(session);
  await hall.relayStops();
  await isOffline(session);
  const group = randomId<'group'>((length) => crypto.getRandomValues(new Uint8Array(length)));
  const place = { step: 'perspectives', column: 'strategies', rank: 'a5' } as const;
  session.edit(moveCard, moved, place);
  session.edit(removeCard, removed, { by: session.participant, at: session.now() });
  session.edit(sewGroup, { id: group as GroupId, place, title: 'Mellan dörrarna' }, sewn);
  breakTheRules(session);
  await hall.relayStarts();
  await until('it has healed', () => session.changes.get().length > 0);
  await isSaved(session);

  expect(cardOf(session, moved)?.column).toBe('needs');
  expect(cardOf(session, removed)?.removed).toBeNull();
  expect(cardOf(session, sewn[0])?.group).toBeNull();
  expect(rescued(session)).toEqual([]);
  expect(new Set(session.changes.get().map(({ path }) => path))).toEqual(
    new Set([
      `cards/${moved}/place`,
      `cards/${removed}/removed`,
      `groups/${group}/`,
      ...sewn.map((id) => `cards/${id}/group`),
    ]),
  );
  const inOrder = [...session.changes.get()].sort((a) => (a.path.startsWith('groups/') ? -1 : 1));
  for (const change of inOrder) expect(session.redoChange(change)).toBe(true);
  await isSaved(session);
  expect(session.changes.get()).toEqual([]); // the board says it all
  await until('the other sees it', () => cardOf(other, sewn[1])?.group === group);
  expect(cardOf(other, moved)?.column).toBe('strategies');
  expect(cardOf(other, removed)?.removed).not.toBeNull();
  expect(other.board.get().groups.get(group as GroupId)?.title).toBe('Mellan dörrarna');
});

test('what a device may not do any more is told of, and not done again', async () => {
  const lead = await hall.open(phone, 'facilitator');
  await Promise.all([isSaved(lead), isKept(lead)]);
  const other = await hall.enter();
  await isOnline(other);
  const card = writeCard(other, 'En annans kort');
  await until('it has come', () => cardOf(lead, card) !== undefined);
  await hall.relayStops();
  await isOffline(lead);
  lead.edit(hideCard, card, true);
  await lead.close();
  await hall.relayStarts();
  const demoted = await hall.open(phone, 'participant');
  await until('it has healed', () => demoted.changes.get().length === 1);
  await isSaved(demoted);
  expect(cardOf(demoted, card)?.hidden).toBe(false);
  const [hidden] = demoted.changes.get();
  if (!hidden) throw new Error('the change is here');
  expect(demoted.redoChange(hidden)).toBe(false);
  await isOnline(demoted);
});

test('two tabs that both hold what is refused both heal, and neither loses a word', async () => {
  const first = await visit();
  await hall.relayStops();
  await isOffline(first);
  breakTheRules(first);
  writeCard(first, 'Före');
  await first.close();
  const tabs = await Promise.all([hall.open(phone), hall.open(phone)]);
  await until('both have read the copy', () =>
    tabs.every((tab) => tab.board.get().cards.size === 1),
  );
  tabs.forEach((tab, n) => void writeCard(tab, `I flik ${n + 1}`));
  await hall.relayStarts();
  await until('all is rescued', () =>
    ['Före', 'I flik 1', 'I flik 2'].every((text) =>
      tabs.some((tab) => rescued(tab).includes(text)),
    ),
  );
  for (const [n, tab] of tabs.entries()) {
    await isOnline(tab);
    const card = writeCard(tab, `Efter i flik ${n + 1}`);
    await isSaved(tab);
    await until('the other tab has it', () => tabs.every((each) => cardOf(each, card)));
  }
  for (const tab of tabs) await tab.close();
  const again = await visit();
  expect(new Set(rescued(again))).toEqual(new Set(['Före', 'I flik 1', 'I flik 2']));
});

test('a tab without contact does not put back what another tab of the device was refused for', async () => {
  const first = await visit();
  await hall.relayStops();
  await isOffline(first);
  breakTheRules(first);
  await first.close();
  await hall.relayStarts();
  const nobody = { url: 'http://127.0.0.1:9' };
  const away = await phone.open(nobody, hall.workshop);
  await until('it has read the copy', () => hasSpoilt(away));
  const card = writeCard(away, 'Skrivet utan kontakt');
  const back = await hall.open(phone);
  await isOnline(back);
  await until('the other tab has begun anew too', () => !hasSpoilt(away));
  expect(rescued(away)).toContain('Skrivet utan kontakt');
  writeCard(back, 'Efteråt');
  await isSaved(back);
  await Promise.all([away.close(), back.close()]);
  await hall.relayStops();
  const again = await hall.open(phone);
  await until('the copy is read', () => again.board.get().cards.size === 1);
  expect(hasSpoilt(again)).toBe(false);
  expect(again.board.get().cards.has(card)).toBe(false);
  expect(rescued(again)).toContain('Skrivet utan kontakt');
});

/** Whether its document holds what the relay refuses. */
function hasSpoilt(session: Session): boolean {
  let found = false;
  session.edit((doc) => {
    found = doc.getMap('cards').has('not an id');
    return null;
  });
  return found;
}

test('a server restored from an older disk: what it had lost is given back to those who wrote it', async () => {
  const session = await visit();
  const other = await hall.enter();
  writeCard(session, 'Fanns när kopian togs');
  await isSaved(session);
  await hall.relayStops();
  const older = freshFolder();
  cpSync(hall.dataDir, older, { recursive: true });
  await hall.relayStarts();
  await Promise.all([isOnline(session), isOnline(other)]);
  const mine = writeCard(session, 'Sparat efter kopian');
  const theirs = writeCard(other, 'En annan sparade efter kopian');
  await Promise.all([isSaved(session), isSaved(other)]);
  await until('both have both', () =>
    [session, other].every((each) => cardOf(each, mine) && cardOf(each, theirs)),
  );

  await hall.relayStops();
  await hall.relayStarts({ dataDir: older });
  await Promise.all([isSaved(session), isSaved(other)]);
  const has = (each: Session, id: CardId, text: string) =>
    textOf(each, id) !== undefined || rescued(each).includes(text);
  await until('each has its own words, on the board or to put back', () =>
    Boolean(
      has(session, mine, 'Sparat efter kopian') &&
        has(other, theirs, 'En annan sparade efter kopian'),
    ),
  );
  expect(rescued(session)).not.toContain('Fanns när kopian togs');
  expect(rescued(session)).not.toContain('En annan sparade efter kopian');
  // Whatever the board says now, it says the same to both.
  const boards = [session, other].map((each) => [...each.board.get().cards.keys()].sort());
  expect(boards[0]).toEqual(boards[1]);
});

test('[P25] a board that follows a newer page of rules stops the device, which keeps its copy', async () => {
  const session = await visit();
  const card = writeCard(session, 'Skrivet i tid');
  await isSaved(session);
  await hall.relayStops();
  const store = openSqliteStore(hall.dataDir);
  const log = await store.read(hall.workshop.id);
  const doc = loadDoc(log);
  const before = Y.encodeStateVector(doc);
  doc.getMap('meta').set('schema', 2);
  const update = Y.encodeStateAsUpdate(doc, before);
  const { erasure } = log;
  await store.append([{ workshop: hall.workshop.id, update, bindings: [], erasure }]);
  await store.close();
  await hall.relayStarts();
  await until('it has stopped', () => session.connection.get().kind === 'stopped');
  expect(session.connection.get()).toEqual({ kind: 'stopped', reason: 'clientTooOld' });
  expect(textOf(session, card)).toBe('Skrivet i tid');
});
