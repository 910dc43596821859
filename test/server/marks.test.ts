import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { removeCard, reportCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { Card } from '#shared/domain/card.ts';
import { participantId } from '#shared/domain/identity.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { markAnswerSchema, marksAnswerSchema, restoreAnswerSchema } from '#shared/protocol/api.ts';
import { ask } from '../support/api.ts';
import { giveCommand } from '../support/chair.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
let hall: Stock;
let one: CardId;
let other: CardId;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop();
  hall = openStock(relay, workshop, 'participant');
  await hall.synced();
  one = writeCard(hall.doc, 'Ingen får veta vad som hände efter remissen.', { workshop, ...hall });
  other = writeCard(hall.doc, 'Kallelsen är svår 👩‍👩‍👧 att läsa.', { workshop, ...hall });
  await arrived(2);
  await goTo('write');
  return () => hall.close();
});

const arrived = async (count: number) =>
  until('all is at the relay', async () => {
    const { cards } = readBoard(await fetchDoc(relay, workshop));
    return cards.size === count && isSame(cards);
  });
const isSame = (cards: ReadonlyMap<CardId, Card>) =>
  [...readBoard(hall.doc).cards.values()].every(
    ({ id, text, removed, reported }) =>
      JSON.stringify(cards.get(id)?.removed) === JSON.stringify(removed) &&
      JSON.stringify(cards.get(id)?.reported) === JSON.stringify(reported) &&
      cards.get(id)?.text === text,
  );
const goTo = (phase: 'write' | 'show') =>
  giveCommand(relay, workshop, {
    type: 'goTo',
    position: { kind: 'step', step: 'valueVision', phase },
  });

const at = (rest = '', id: string = workshop.id) => `/api/workshops/${id}/marks${rest}`;
const get = (rest = '', role: Role = 'facilitator') =>
  ask(relay, 'GET', at(rest), { key: workshop.keys[role] });
const list = async () => v.parse(marksAnswerSchema, (await get()).json).marks;
async function first(): Promise<string> {
  const [mark] = await list();
  if (!mark) throw new Error('there is no mark');
  return mark.id;
}
const post = (mark: string, body: unknown, role: Role = 'facilitator') =>
  ask(relay, 'POST', at(`/${mark}/restore`), { key: workshop.keys[role], body });
const restore = async (cards: readonly CardId[], what: string) =>
  post(await first(), { cards, what });
const changed = (answer: { json: unknown }) => v.parse(restoreAnswerSchema, answer.json).changed;
const refused = (status: number, id: string) => ({
  status,
  json: { type: `urn:mellanrum:problem:${id}` },
});

const here = (id: CardId): Card => {
  const card = readBoard(hall.doc).cards.get(id);
  if (!card) throw new Error('the card is not here');
  return card;
};
const me = () => participantId(workshop.id, hall.device);
function type(id: CardId, index: number, remove: number, insert: string): void {
  const text = findText(hall.doc, { of: 'card', card: id, field: 'text' });
  if (text) spliceText(hall.doc, text, { index, remove, insert });
}
const empty = (id: CardId) => type(id, 0, here(id).text.length, '');

test('[P50] marks are told oldest first, with when, why, where and how many cards', async () => {
  removeCard(hall.doc, other, { by: me(), at: Date.now() });
  await arrived(2);
  await goTo('show');
  const marks = await list();
  expect(marks.map(({ why, position, cards }) => [why, position, cards])).toEqual([
    ['phase', { kind: 'step', step: 'valueVision', phase: 'write' }, 2],
    ['phase', { kind: 'step', step: 'valueVision', phase: 'show' }, 1],
  ]);
});

test('[P50] a mark is the board as it was, without who wrote or any key', async () => {
  const before = here(one);
  empty(one);
  removeCard(hall.doc, other, { by: me(), at: Date.now() });
  await arrived(2);
  const { json, text } = await get(`/${await first()}`);
  const { cards, groups } = v.parse(markAnswerSchema, json);
  const told = cards.find(({ id }) => id === one);
  const { step, column, rank, org, table } = before;
  const { lang, text: words } = before;
  expect(told).toMatchObject({ step, column, rank, lang, org, table, text: words });
  expect(cards.map(({ removed, reported }) => [removed, reported])).toEqual([
    [null, false],
    [null, false],
  ]);
  expect(groups).toEqual([]);
  for (const secret of [me(), ...Object.values(workshop.keys)]) expect(text).not.toContain(secret);
});

test('[P51] a card that was taken away lies on the board again, its author the same, seen by all', async () => {
  const before = here(other);
  removeCard(hall.doc, other, { by: me(), at: Date.now() });
  await arrived(2);
  expect(changed(await restore([one, other], 'card'))).toEqual([other]);
  await until('the hall sees it', () => here(other).removed === null);
  expect(here(other)).toEqual(before);
  expect(here(other).author).toBe(me());
});

test('[P51] an emptied text says what it said, and is the same shared text as before', async () => {
  const shared = findText(hall.doc, { of: 'card', card: one, field: 'text' });
  const before = here(one);
  empty(one);
  await arrived(2);
  expect(changed(await restore([one], 'text'))).toEqual([one]);
  await until('the hall sees it', () => here(one).text === before.text);
  expect(here(one)).toEqual(before);
  expect(findText(hall.doc, { of: 'card', card: one, field: 'text' })).toBe(shared);
  // Written by the relay, and still everybody's to change.
  type(one, 0, 5, 'Alla');
  await until('the relay has it', async () =>
    textsOf(await fetchDoc(relay, workshop)).includes(
      'Alla får veta vad som hände efter remissen.',
    ),
  );
  expect(hall.provider.wsconnected).toBe(true);
});

test('[P51] only the difference is written, on the borders of what one sees as letters', async () => {
  const before = here(other).text;
  type(other, before.indexOf('👩'), '👩‍👩‍👧'.length, '👩');
  await arrived(2);
  const deltas: unknown[] = [];
  findText(hall.doc, { of: 'card', card: other, field: 'text' })?.observe((event) => {
    deltas.push(event.changes.delta);
  });
  await restore([other], 'text');
  await until('the hall sees it', () => here(other).text === before);
  expect(deltas).toEqual([[{ retain: before.indexOf('👩') }, { delete: 2 }, { insert: '👩‍👩‍👧' }]]);
});

test('[P51] letters that somebody typed offline meanwhile are merged as any edit', async () => {
  const away = new Y.Doc();
  Y.applyUpdate(away, Y.encodeStateAsUpdate(hall.doc));
  type(one, 0, 'Ingen får'.length, '');
  await arrived(2);
  const text = findText(away, { of: 'card', card: one, field: 'text' });
  if (text) spliceText(away, text, { index: text.length, remove: 0, insert: ' Nej.' });
  await restore([one], 'text');
  await until('the hall sees it', () => here(one).text.startsWith('Ingen'));
  Y.applyUpdate(away, Y.encodeStateAsUpdate(hall.doc));
  expect(readBoard(away).cards.get(one)?.text).toBe(
    'Ingen får veta vad som hände efter remissen. Nej.',
  );
});

test('[P51] the same twice changes nothing, and writes nothing', async () => {
  empty(one);
  removeCard(hall.doc, other, { by: me(), at: Date.now() });
  await arrived(2);
  await restore([one], 'text');
  await restore([other], 'card');
  const before = Y.encodeStateAsUpdate(await fetchDoc(relay, workshop));
  expect(changed(await restore([one, other, one], 'text'))).toEqual([]);
  expect(changed(await restore([one, other, one], 'card'))).toEqual([]);
  expect(changed(await restore([one], 'soThat'))).toEqual([]);
  expect(Y.encodeStateAsUpdate(await fetchDoc(relay, workshop))).toEqual(before);
});

test('[P51] a text of a reported card is not brought back, the card itself is', async () => {
  empty(one);
  reportCard(hall.doc, one, { kind: 'person', at: Date.now() });
  removeCard(hall.doc, one, { by: me(), at: Date.now() });
  await arrived(2);
  expect(await restore([one], 'text')).toMatchObject(refused(409, 'reportedCard'));
  const { cards } = v.parse(markAnswerSchema, (await get(`/${await first()}`)).json);
  expect(cards.filter(({ reported }) => reported).map(({ id }) => id)).toEqual([one]);
  expect(changed(await restore([one], 'card'))).toEqual([one]);
  await until('the hall sees it', () => here(one).removed === null);
  expect(here(one).text).toBe('');
});

test('[P51] of several cards all come back or none', async () => {
  removeCard(hall.doc, other, { by: me(), at: Date.now() });
  const late = writeCard(hall.doc, 'Kom efter läget', { workshop, ...hall });
  await arrived(3);
  expect(await restore([other, late], 'card')).toMatchObject(refused(400, 'malformed'));
  expect(readBoard(await fetchDoc(relay, workshop)).cards.get(other)?.removed).not.toBeNull();
});

test('[P50] marks are for those who steer, each of their own workshop', async () => {
  const mark = await first();
  for (const role of ['participant', 'screen'] as const) {
    expect(await get('', role)).toMatchObject(refused(403, 'notAllowed'));
    expect(await get(`/${mark}`, role)).toMatchObject(refused(403, 'notAllowed'));
    const body = { cards: [one], what: 'text' };
    expect(await post(mark, body, role)).toMatchObject(refused(403, 'notAllowed'));
  }
  expect((await get(`/${mark}`, 'organiser')).status).toBe(200);
  const elsewhere = await relay.createWorkshop();
  const key = elsewhere.keys.organiser;
  const strange = (path: string) => ask(relay, 'GET', path, { key });
  expect(await strange(at(`/${mark}`))).toMatchObject(refused(401, 'badKey'));
  expect(await strange(at(`/${mark}`, elsewhere.id))).toMatchObject(refused(404, 'unknownMark'));
  expect(await strange(at('', elsewhere.id))).toMatchObject({ status: 200, json: { marks: [] } });
});

test.each<readonly [string, unknown]>([
  ['nothing', {}],
  ['no cards', { cards: [], what: 'card' }],
  ['too many cards', { cards: new Array(1_001).fill('a'.repeat(22)), what: 'card' }],
  ['ids that are none', { cards: ['../../etc'], what: 'card' }],
  ['a prototype', { cards: ['__proto__'], what: 'card' }],
  ['no text at all', { cards: ['a'.repeat(22)], what: 'author' }],
  ['a card that never was', { cards: ['a'.repeat(22)], what: 'text' }],
])('[P51] a request with %s is refused in words, and nothing changes', async (_, body) => {
  const before = Y.encodeStateAsUpdate(await fetchDoc(relay, workshop));
  expect(await post(await first(), body)).toMatchObject(refused(400, 'malformed'));
  expect(Y.encodeStateAsUpdate(await fetchDoc(relay, workshop))).toEqual(before);
});

test('[P35] a mark that is none, and a method that it does not take, are told by name', async () => {
  for (const mark of ['x', 'a'.repeat(22), '%00', `${'a'.repeat(22)}%27--`]) {
    expect(await get(`/${mark}`)).toMatchObject(refused(404, 'unknownMark'));
    expect(await post(mark, { cards: [one], what: 'card' })).toMatchObject(
      refused(404, 'unknownMark'),
    );
  }
  expect(await ask(relay, 'DELETE', at(`/${await first()}`))).toMatchObject(
    refused(405, 'methodNotAllowed'),
  );
});

test('[P49] marks are there when the relay has been started again', async () => {
  const before = await startRelay();
  const made = await before.createWorkshop();
  await giveCommand(before, made, { type: 'goTo', position: { kind: 'closed' } });
  const path = `/api/workshops/${made.id}/marks`;
  const told = (from: TestRelay) => ask(from, 'GET', path, { key: made.keys.facilitator });
  await until('it is kept', async () => (await told(before)).text.includes('closed'));
  const { text } = await told(before);
  await before.stop();
  const after = await startRelay({ dataDir: before.dataDir });
  expect((await told(after)).text).toBe(text);
  await after.stop();
});
