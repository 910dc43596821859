import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearReport, reportCard } from '#shared/board/edits/cards.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Session } from '../../../client/sync/Session.ts';
import type { UnshownCard } from '../../../client/sync/unshown/unshownCard.ts';
import { ask } from '../../support/api.ts';
import { tracesKept } from '../../support/keptBytes.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, type TestDevice, textOf, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isKept, isOffline, isOnline, isSaved } from './until.ts';

const SECRET = 'Gunvor Qvistberg skrek åt handläggaren';
const KEPT = 'Kallelsen är svår att läsa';

let hall: Hall;
let phone: TestDevice;
let forgotten: ReadonlySet<string>[];
beforeEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  forgotten = [];
  hall = await openHall();
  phone = await newTestDevice({
    forgetDrafts: (_, cards) => {
      if (cards) forgotten.push(cards);
    },
  });
});
afterEach(() => hall.close());

const erase = (...cards: readonly CardId[]) =>
  ask(hall, 'POST', `/api/workshops/${hall.workshop.id}/erase`, {
    key: hall.workshop.keys.facilitator,
    body: { cards },
  });
const traces = (words = SECRET) => tracesKept(indexedDB, words);
const isForgotten = (words = SECRET) =>
  until('nothing of it is kept', async () => (await traces(words)).length === 0);

async function visit(): Promise<Session> {
  const session = await hall.open(phone);
  await Promise.all([isSaved(session), isKept(session)]);
  return session;
}
function type(session: Session, card: CardId, words: string): void {
  const field = session.openText({ of: 'card', card, field: 'text' });
  for (const letter of words) field?.change((field.value.get() ?? '') + letter);
}

test('[P75] a device that is there loses the card, its undo, and every byte of it that it kept', async () => {
  const [session, other] = [await visit(), await hall.enter()];
  await isOnline(other);
  const [bad, good] = [writeCard(session, ''), writeCard(session, KEPT)];
  const field = session.openText({ of: 'card', card: bad, field: 'text' });
  for (let end = 1; end <= SECRET.length; end += 1) field?.change(SECRET.slice(0, end));
  field?.change('Någon skrek'); // so that the words are kept for undo alone
  await isSaved(session);
  await until('the other has it', () => textOf(other, bad) === 'Någon skrek');
  expect(await traces()).not.toEqual([]);

  expect((await erase(bad)).status).toBe(200);
  await isForgotten();
  expect(textOf(session, bad)).toBeUndefined();
  expect(field?.value.get()).toBe('');
  field?.redo();
  field?.undo();
  type(session, good, '!');
  await isSaved(session);
  expect(textOf(session, good)).toBe(`${KEPT}!`);
  expect(await traces()).toEqual([]);
  expect(forgotten.at(-1)).toEqual(new Set([bad]));
});

test('[P75] a device that slept goes along when it wakes, once, and also after a reload', async () => {
  const first = await visit();
  const [bad, good] = [writeCard(first, SECRET), writeCard(first, KEPT)];
  await isSaved(first);
  await first.close();
  await erase(bad);
  expect(await traces()).not.toEqual([]);
  const again = await visit();
  await isForgotten();
  expect([textOf(again, bad), textOf(again, good)]).toEqual([undefined, KEPT]);
  await until('it remembers that', async () => {
    const known = await phone.store.get('boards', hall.workshop.id);
    return typeof known === 'object' && known !== null && 'erasure' in known && known.erasure === 1;
  });
  await again.close();
  const before = forgotten.length;
  const third = await visit();
  await isSaved(third);
  expect(forgotten).toHaveLength(before);
});

test('[P74] what was written in it without contact, and beside it, comes in without the words', async () => {
  const session = await visit();
  const [bad, good] = [writeCard(session, SECRET), writeCard(session, KEPT)];
  await isSaved(session);
  await hall.relayStops();
  await isOffline(session);
  type(session, bad, ' och Sven Åkerlund såg det');
  type(session, good, '!');
  const more = writeCard(session, 'Alla får samma svar');
  session.keepUnshown({ ...unshown(session, bad), text: 'Sven Åkerlund såg det' });
  await hall.relayStarts();
  // The relay hears of the erasure first.
  await erase(bad);
  await isSaved(session);
  for (const words of [SECRET, 'Sven Åkerlund såg det']) await isForgotten(words);
  expect([textOf(session, bad), textOf(session, good)]).toEqual([undefined, `${KEPT}!`]);
  const other = await hall.enter();
  await until('others have the rest', () => textOf(other, more) === 'Alla får samma svar');
  expect(textOf(other, bad)).toBeUndefined();
  expect(session.rescued.get()).toEqual([]);
});

const unshown = (session: Session, id: CardId): UnshownCard => ({
  ...{ id, step: 'perspectives', column: 'needs', text: '', actors: [], table: null },
  ...{ org: null, lang: 'sv', at: session.now() },
});

test('[P76] of a reported card that was changed a device keeps only what it says now', async () => {
  const session = await visit();
  const lead = await hall.enter('facilitator');
  await isOnline(lead);
  const bad = writeCard(session, SECRET);
  await isSaved(session);
  session.edit(reportCard, bad, { kind: 'person', at: Math.round(session.now()) });
  const field = session.openText({ of: 'card', card: bad, field: 'text' });
  field?.change('En medarbetare skrek åt handläggaren');
  await isSaved(session);
  expect(await traces('Gunvor Qvistberg')).not.toEqual([]);
  await until('who leads has it', () => lead.board.get().cards.get(bad)?.reported !== null);
  lead.edit(clearReport, bad);
  await isForgotten('Gunvor Qvistberg');
  expect(textOf(session, bad)).toBe('En medarbetare skrek åt handläggaren');
});

test('[P77] a device that is out of reach clears itself when the day in its own copy has passed', async () => {
  let now = Date.now();
  phone = await newTestDevice({ now: () => now });
  const session = await visit();
  writeCard(session, SECRET);
  await isSaved(session);
  await session.close();
  await hall.relayStops();
  now += 10 * 365 * 86_400_000;
  const again = await hall.open(phone);
  await until('it has cleared itself', () => again.connection.get().kind === 'stopped');
  await isForgotten();
  expect(again.connection.get()).toEqual({ kind: 'stopped', reason: 'gone' });
  await until('it knows of no board', async () => (await phone.store.list('boards')).length === 0);
});

test('[P77] before that day, and in contact after it, the copy stays', async () => {
  let now = Date.now();
  phone = await newTestDevice({ now: () => now });
  const session = await visit();
  const card = writeCard(session, KEPT);
  await isSaved(session);
  await hall.relayStops();
  await isOffline(session);
  expect(textOf(session, card)).toBe(KEPT);
  await hall.relayStarts();
  now += 10 * 365 * 86_400_000; // a clock that is wrong
  await isSaved(session);
  expect(textOf(session, card)).toBe(KEPT);
});
