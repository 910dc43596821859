import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type BoardPath, pathOf } from '#shared/board/changedPaths.ts';
import { editActor, mergeActor, writeActor } from '#shared/board/edits/actors.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText, type TextPath } from '#shared/board/texts.ts';
import { type ActorId, type GroupId, randomId, tableId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { ask } from '../support/api.ts';
import { giveCommand } from '../support/chair.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';
import { tracesIn, tracesOf } from '../support/traces.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

/* Words that are no card's, in which a person was named after all. */

const SECRET = 'Gunvor Qvistberg skrek åt handläggaren';
const LATE = 'Sven Åkerlund såg det också';
const PROMISE = textName.promise(tableId(4), 'what');
const promise: TextPath = { of: 'root', name: PROMISE };

let relay: TestRelay;
let workshop: TestWorkshop;
let hall: Stock;
let group: GroupId;
let [actor, alias]: ActorId[] = [];
beforeEach(async () => {
  relay = await startRelay();
  workshop = await relay.createWorkshop();
  hall = openStock(relay, workshop, 'participant');
  await hall.synced();
  const { doc } = hall;
  for (const letter of SECRET) write(doc, promise, letter);
  write(doc, { of: 'root', name: textName.change(tableId(4)) }, 'Telefontiden');
  group = randomId<'group'>(randomBytes) as GroupId;
  const place = { step: 'valueVision', column: 'needs', rank: 'a1' } as const;
  const cards = ['Kallelsen', 'Brevet'].map((text) => writeCard(doc, text, { workshop, ...hall }));
  sewGroup(doc, { id: group, title: SECRET, place }, cards);
  [actor, alias] = [nameActor(SECRET, 'GQ'), nameActor(`${SECRET} 2`, '')];
  if (actor && alias) mergeActor(doc, alias, actor);
  await arrived();
  await goTo('write');
  return async () => {
    hall.close();
    await relay.stop();
  };
});

function nameActor(name: string, short: string): ActorId {
  const id = randomId<'actor'>(randomBytes) as ActorId;
  const where = { huvudman: 'region', kind: 'unit', ring: 2 } as const;
  const flags = { inRoom: false, missing: false, bridge: false };
  writeActor(hall.doc, { id, name, short, ...where, ...flags });
  return id;
}
const goTo = (phase: 'write' | 'show') =>
  giveCommand(relay, workshop, {
    type: 'goTo',
    position: { kind: 'step', step: 'valueVision', phase },
  });
const said = (doc: Y.Doc) => {
  const { texts, groups, actors } = readBoard(doc);
  return JSON.stringify([[...texts].sort(), [...groups], [...actors], textsOf(doc)]);
};
const arrived = (stock: Stock = hall) =>
  until(
    'all is at the relay',
    async () => said(await fetchDoc(relay, workshop)) === said(stock.doc),
  );
function write(doc: Y.Doc, path: TextPath, words: string, at = Number.POSITIVE_INFINITY): void {
  const text = findText(doc, path);
  if (text) spliceText(doc, text, { index: Math.min(at, text.length), remove: 0, insert: words });
}
const erase = (texts: readonly unknown[], role: Role = 'facilitator') =>
  ask(relay, 'POST', `/api/workshops/${workshop.id}/erase`, {
    key: workshop.keys[role],
    body: { texts },
  });
const traces = (words = SECRET) => tracesIn(relay.dataDir, words);
const bytesOf = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc));
const rootPath = (name: string): BoardPath => pathOf({ root: name, id: '', key: '' });
const titlePath = () => pathOf({ root: 'groups', id: group, key: 'title' });
const namePath = () => pathOf({ root: 'actors', id: actor ?? '', key: 'name' });
const EVERYTHING = () => [
  { path: rootPath(PROMISE), words: 'Röster hördes' },
  { path: titlePath(), words: '' },
  { path: namePath(), words: 'Elevhälsan' },
];

test('[P98] nothing of erased words is left in any file of the store, and all else is as it was', async () => {
  await goTo('show');
  const fixed = `/api/workshops/${workshop.id}/fixed`;
  const organiser = { key: workshop.keys.organiser };
  await ask(relay, 'POST', fixed, { ...organiser, body: { revision: 0 } });
  const kept = async () => (await ask(relay, 'GET', `${fixed}/1.0`, organiser)).text;
  expect(await kept()).toContain(SECRET);
  expect(traces()).not.toEqual([]);

  expect(await erase(EVERYTHING())).toMatchObject({ status: 200, json: { erased: [] } });
  expect(traces()).toEqual([]);
  const { texts, groups, actors } = readBoard(await fetchDoc(relay, workshop));
  expect([...texts.values()].sort()).toEqual(['Röster hördes', 'Telefontiden']);
  expect(groups.get(group)?.title).toBe('');
  const name = { name: 'Elevhälsan', short: '', huvudman: 'region', kind: 'unit', ring: 2 };
  expect([...actors.values()]).toMatchObject([
    { ...name, mergedInto: null },
    { ...name, mergedInto: actor },
  ]);
  const marks = await ask(relay, 'GET', `/api/workshops/${workshop.id}/marks`, organiser);
  expect(marks.json).toMatchObject({ marks: [{ cards: 2 }, { cards: 2 }] });
  expect(await kept()).toContain('Elevhälsan');
  expect(await kept()).toContain('Telefontiden');
  await until('others see it', () => said(hall.doc).includes('Elevhälsan'));
  expect(tracesOf(bytesOf(hall.doc), SECRET)).toEqual([]);
});

test('[P98] what is written there afterwards stays, and can be erased again', async () => {
  for (const words of [LATE, `${LATE} igen`]) {
    await erase(EVERYTHING());
    await until('the hall has heard', () => said(hall.doc).includes('Röster hördes'));
    write(hall.doc, promise, words, 0);
    write(hall.doc, { of: 'group', group }, words);
    if (actor) editActor(hall.doc, actor, 'short', 'Elev');
    await arrived();
    expect(said(hall.doc)).toContain(words);
    expect(traces()).toEqual([]);
  }
  await erase(EVERYTHING());
  expect(traces(LATE)).toEqual([]);
});

test('[P99] a late phone neither brings words back nor loses the rest of its batch', async () => {
  const phone = openStock(relay, workshop, 'participant');
  await phone.synced();
  phone.provider.disconnect();
  write(phone.doc, promise, LATE, 5);
  write(phone.doc, promise, LATE);
  write(phone.doc, { of: 'group', group }, LATE, 7);
  if (actor) editActor(phone.doc, actor, 'name', LATE);
  if (actor) editActor(phone.doc, actor, 'short', 'Åkerlund');
  write(phone.doc, { of: 'root', name: textName.change(tableId(4)) }, ' på eftermiddagen');
  writeCard(phone.doc, 'Alla får samma svar', { workshop, ...phone });

  await erase(EVERYTHING());
  phone.provider.connect();
  await until('the rest has come', () => textsOf(hall.doc).length === 3);
  await until('both say the same', () => said(hall.doc) === said(phone.doc));
  await arrived();
  expect(said(hall.doc)).toContain('Telefontiden på eftermiddagen');
  expect(readBoard(phone.doc).texts.get(PROMISE)).toBe('Röster hördes');
  for (const words of [SECRET, LATE]) {
    expect(traces(words)).toEqual([]);
    expect(tracesOf(bytesOf(phone.doc), words)).toEqual([]);
    expect(tracesOf(bytesOf(hall.doc), words)).toEqual([]);
  }
  phone.close();
});

test('[P100] texts of the stage and of the desk say something else, in what was kept too', async () => {
  const organiser = { key: workshop.keys.organiser };
  const of = [
    { path: 'stage//title', words: 'En dag' },
    { path: 'stage//caseText', words: '' },
    { path: 'desk//introduction', words: 'Vi sågs.' },
  ];
  const day = { type: 'editDay', title: SECRET, caseText: LATE } as const;
  await giveCommand(relay, workshop, day, 'organiser');
  const fixed = `/api/workshops/${workshop.id}/fixed`;
  await ask(relay, 'POST', fixed, { ...organiser, body: { revision: 0 } });
  expect(await erase(of, 'facilitator')).toMatchObject({ status: 403 });
  expect(traces()).not.toEqual([]);
  await erase([...of, ...EVERYTHING()], 'organiser');
  for (const words of [SECRET, LATE]) expect(traces(words)).toEqual([]);
  const kept = await ask(relay, 'GET', `${fixed}/1.0`, organiser);
  expect(kept.json).toMatchObject({ summary: { title: 'En dag', theCase: { text: '' } } });
});

test('[P98] who may not, and what is no text of this board, is told so, and nothing has changed', async () => {
  const before = said(await fetchDoc(relay, workshop));
  expect(await erase(EVERYTHING(), 'participant')).toMatchObject({ status: 403 });
  const [good] = EVERYTHING();
  for (const bad of [
    { path: 'cards/x/text', words: '' },
    { path: 'text:nothing:t1//', words: '' },
    { path: namePath(), words: ' ' },
    { path: namePath(), words: 'x'.repeat(81) },
    { path: rootPath(PROMISE), words: 'x'.repeat(2_001) },
    { path: rootPath(PROMISE), words: '\0' },
    { path: 'stage//title', words: '' },
    { path: 'stage//locked', words: '' },
    { path: 'desk//revision', words: '' },
    { path: 'stage/tables/t99', words: '' },
    { path: 'promises//t4:read', words: '' },
    { path: pathOf({ root: 'groups', id: actor ?? '', key: 'title' }), words: '' },
  ]) {
    expect(await erase([good, bad], 'organiser'), bad.path).toMatchObject({ status: 400 });
  }
  expect(await erase([], 'organiser')).toMatchObject({ status: 400 });
  expect(said(await fetchDoc(relay, workshop))).toBe(before);
});
