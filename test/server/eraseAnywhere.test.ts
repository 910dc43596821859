import { randomBytes } from 'node:crypto';
import * as decoding from 'lib0/decoding';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { spotOf } from '#shared/board/changedPaths.ts';
import { writeActor } from '#shared/board/edits/actors.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { isNeededAt } from '#shared/board/renewable.ts';
import { findText, spliceText, type TextPath } from '#shared/board/texts.ts';
import { wordsOnBoard } from '#shared/board/wordsOnBoard.ts';
import { CARD_TEXTS } from '#shared/domain/card.ts';
import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import { type Desk, parseDesk } from '#shared/domain/desk/desk.ts';
import { wordsOfDesk } from '#shared/domain/desk/wordsOfDesk.ts';
import { type ActorId, type CardId, randomId, tableId } from '#shared/domain/ids.ts';
import { type Stage, stageSchema } from '#shared/domain/stage/stage.ts';
import { wordsOfStage } from '#shared/domain/stage/wordsOfStage.ts';
import { STRATEGY_WORDS } from '#shared/domain/strategy.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { parseKeptSummary } from '#shared/summary/keptSummary.ts';
import type { Store } from '../../server/store/Store.ts';
import { ask } from '../support/api.ts';
import { giveCommands } from '../support/chair.ts';
import { fetchDoc, frame, RawSocket } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';
import { tracesIn, tracesOf } from '../support/traces.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

/* Every place in which a person can write, each with a name in it after all. */

const SECRET = 'Gunvor Qvistberg';
const LATE = 'Sven Åkerlund';
const FILLED = ['text', 'soThat', 'nextStep', ...STRATEGY_WORDS.map((key) => `strategy:${key}`)];

let relay: TestRelay;
let workshop: TestWorkshop;
let hall: Stock;
let strategy: CardId;
/** Begun once, when the words have been taken out of what was kept and still stand on the board. */
let meanwhile: (() => Promise<unknown>) | null = null;
beforeEach(async () => {
  relay = await startRelay({ store: between });
  workshop = await relay.createWorkshop();
  hall = openStock(relay, workshop, 'participant');
  await hall.synced();
  strategy = fillIn(hall, '');
  return async () => {
    hall.close();
    await relay.stop();
  };
});

/** A store that is slow to write the stage: what was begun meanwhile is next in line when it has. */
const between = (real: Store): Store => ({
  ...real,
  async writeRecord(...given) {
    const act = meanwhile;
    if (act && given[1] === 'stage') {
      meanwhile = null;
      await act();
    }
    return await real.writeRecord(...given);
  },
});

/** A strategy in which every word is said by somebody. */
function fillIn({ doc, device }: Stock, text: string): CardId {
  const id = writeCard(doc, text, { workshop, device });
  for (const field of CARD_TEXTS) write(doc, { of: 'card', card: id, field }, `${SECRET} ${field}`);
  for (const key of STRATEGY_WORDS) setStrategy(doc, id, key, `${SECRET} ${key}`);
  setStrategy(doc, id, 'river', 'upstream');
  return id;
}
function write(doc: Y.Doc, path: TextPath, words: string): void {
  const text = findText(doc, path);
  if (text) spliceText(doc, text, { index: text.length, remove: 0, insert: words });
}
const erase = (texts: readonly unknown[]) =>
  ask(relay, 'POST', `/api/workshops/${workshop.id}/erase`, {
    key: workshop.keys.organiser,
    body: { texts },
  });
const cardPath = (key: string) => `cards/${strategy}/${key}`;
const cardOn = (doc: Y.Doc) => readBoard(doc).cards.get(strategy);
/** Whether the name stands in anything that is read of the card. */
const says = (doc: Y.Doc) => JSON.stringify(cardOn(doc) ?? '').includes(SECRET);
const arrived = () =>
  until('it is at the relay', async () => {
    const there = cardOn(await fetchDoc(relay, workshop));
    return JSON.stringify(there) === JSON.stringify(cardOn(hall.doc));
  });
const bytesOf = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc));

test('[P98] each text and word of a card is erased by itself, and all else that the card says stays', async () => {
  await arrived();
  const [first, ...rest] = FILLED.map((key) => ({
    path: cardPath(key),
    words: key === 'text' ? 'Boka om utan att ringa' : '',
  }));
  expect(await erase([{ ...first, words: ' ' }])).toMatchObject({ status: 400 });
  expect(await erase([first])).toMatchObject({ status: 200 });
  expect(cardOn(await fetchDoc(relay, workshop))).toMatchObject({
    text: 'Boka om utan att ringa',
    soThat: `${SECRET} soThat`,
    strategy: { owner: `${SECRET} owner` },
  });
  expect(await erase(rest)).toMatchObject({ status: 200 });
  expect(tracesIn(relay.dataDir, SECRET)).toEqual([]);
  await until('the hall has heard', () => !says(hall.doc));
  expect(cardOn(hall.doc)).toMatchObject({
    text: 'Boka om utan att ringa',
    column: 'needs',
    strategy: { river: 'upstream' },
  });
  expect(tracesOf(bytesOf(hall.doc), SECRET)).toEqual([]);
  setStrategy(hall.doc, strategy, 'owner', 'Bemanningen');
  await arrived();
});

test('[P99] a late phone brings no word of a strategy back, and loses nothing of its other cards', async () => {
  await arrived();
  const phone = openStock(relay, workshop, 'participant');
  await phone.synced();
  phone.provider.disconnect();
  setStrategy(phone.doc, strategy, 'owner', LATE);
  setStrategy(phone.doc, strategy, 'owner', `${LATE} igen`);
  setStrategy(phone.doc, strategy, 'sign', LATE);
  write(phone.doc, { of: 'card', card: strategy, field: 'nextStep' }, LATE);
  writeCard(phone.doc, 'Alla får samma svar', { workshop, ...phone });
  const words = ['strategy:owner', 'strategy:sign', 'nextStep'];
  await erase(words.map((key) => ({ path: cardPath(key), words: 'Bemanningen' })));
  phone.provider.connect();
  await until('the rest has come', () => textsOf(hall.doc).includes('Alla får samma svar'));
  await until(
    'both say the same',
    () => JSON.stringify(cardOn(hall.doc)) === JSON.stringify(cardOn(phone.doc)),
  );
  expect(cardOn(hall.doc)).toMatchObject({
    nextStep: 'Bemanningen',
    strategy: { owner: 'Bemanningen', sign: 'Bemanningen' },
  });
  for (const doc of [hall.doc, phone.doc]) expect(tracesOf(bytesOf(doc), LATE)).toEqual([]);
  expect(tracesIn(relay.dataDir, LATE)).toEqual([]);
  // What is written since is written into what stands there now.
  setStrategy(phone.doc, strategy, 'owner', 'Elevhälsan');
  await until('it is heard', () => cardOn(hall.doc)?.strategy.owner === 'Elevhälsan');
  phone.close();
});

test('[P100] every place of the stage and the desk is erased, and what was fixed can still be read', async () => {
  const actor = randomId<'actor'>(randomBytes) as ActorId;
  const what = { huvudman: 'region', kind: 'unit', ring: 2 } as const;
  const flags = { inRoom: true, missing: false, bridge: false };
  writeActor(hall.doc, { id: actor, name: `${SECRET} aktör`, short: 'GQ', ...what, ...flags });
  await arrived();
  await setTheStage();
  await editTheDesk();
  const fixed = `/api/workshops/${workshop.id}/fixed`;
  const organiser = { key: workshop.keys.organiser };
  for (const keep of [`${SECRET} utkast`, undefined]) {
    const body = { revision: (await records()).desk.revision, keep };
    expect(await ask(relay, 'POST', fixed, { ...organiser, body })).toMatchObject({ status: 201 });
  }
  const places = [...(await standing()).map(({ path }) => path)];
  const kinds = new Set(places.map((path) => path.replace(/^cards\/[^/]+/, 'cards')));
  expect([...kinds].map((path) => (spotOf(path).root === 'actors' ? 'actors' : path))).toEqual([
    ...FILLED.map((key) => `cards/${key}`),
    'actors',
    ...['stage//title', 'stage//organiser', 'stage//place', 'stage//caseText', 'stage/rules/0'],
    ...['stage/plan/valueVision', 'stage/breaks/0', 'stage//onScreen', 'stage/tables/t2'],
    ...['desk//introduction', 'desk//diarienummer', 'desk//decision', 'desk//retention'],
    ...['desk//contact', 'desk//questions', 'desk/parts/case', 'desk/organisations/0'],
    ...['desk/fixed/1.0', 'desk/kept/k1'],
  ]);
  const renewals = (await standing()).map(({ path, isNeeded }) => ({
    path,
    words: isNeeded ? 'En annan' : '',
  }));
  expect(await erase(renewals)).toMatchObject({ status: 200 });
  expect(await standing()).toEqual([]);
  expect(tracesIn(relay.dataDir, SECRET)).toEqual([]);
  for (const number of ['1.0', 'k1']) {
    const { text } = await ask(relay, 'GET', `${fixed}/${number}`, organiser);
    expect(parseKeptSummary(text)).toMatchObject({
      choices: { introduction: '', figures: { organisations: [{ name: 'En annan', present: 4 }] } },
      summary: {
        title: 'En annan',
        actors: [{ name: 'En annan' }],
        tables: [{ name: null }, { name: null }],
      },
    });
  }
});

test('[P98] what only a kept version says any more is taken out of it', async () => {
  await arrived();
  const fixed = `/api/workshops/${workshop.id}/fixed`;
  const organiser = { key: workshop.keys.organiser };
  await ask(relay, 'POST', fixed, { ...organiser, body: { revision: 0 } });
  const soThat = findText(hall.doc, { of: 'card', card: strategy, field: 'soThat' });
  soThat?.delete(0, soThat.length);
  await arrived();
  const told = [{ words: `${SECRET} soThat`, instead: 'En funktion' }];
  const body = { told };
  const path = `/api/workshops/${workshop.id}/erase`;
  for (const bad of [
    { ...told[0], instead: ' ' },
    { ...told[0], words: '' },
  ]) {
    const refused = await ask(relay, 'POST', path, { ...organiser, body: { told: [bad] } });
    expect(refused).toMatchObject({ status: 400 });
  }
  const { facilitator } = workshop.keys;
  expect(await ask(relay, 'POST', path, { key: facilitator, body })).toMatchObject({ status: 403 });
  expect(await ask(relay, 'POST', path, { ...organiser, body })).toMatchObject({ status: 200 });
  const { text } = await ask(relay, 'GET', `${fixed}/1.0`, organiser);
  expect(parseKeptSummary(text)?.summary.counts.cards).toBe(1);
  expect(text).toContain('"soThat":"En funktion"');
  expect(text).toContain(`"text":"${SECRET} text"`);
  const left = tracesIn(relay.dataDir, 'berg soThat');
  expect(left.filter((one) => one.endsWith('rg soT'))).toEqual([]);
});

test('[P98] a version that another organiser fixes in the middle of an erasure does not keep the words', async () => {
  await arrived();
  const fixed = `/api/workshops/${workshop.id}/fixed`;
  const organiser = { key: workshop.keys.organiser };
  let answered: Promise<unknown> = Promise.resolve();
  const renewals = [
    { path: 'stage//place', words: 'Folkets hus' },
    { path: 'desk//contact', words: 'Växeln' },
    { path: cardPath('text'), words: 'Boka om utan att ringa' },
    { path: cardPath('soThat'), words: '' },
    { path: cardPath('nextStep'), words: '' },
  ];
  meanwhile = async () => {
    answered = ask(relay, 'POST', fixed, { ...organiser, body: { revision: 0 } });
    // Once a request that came later has been answered, that one stands in line.
    for (let asked = 0; asked < 3; asked += 1) await ask(relay, 'GET', `${fixed}/1.0`, organiser);
  };
  expect(await erase(renewals)).toMatchObject({ status: 200 });
  expect(await answered).toMatchObject({ status: 201 });
  const { text } = await ask(relay, 'GET', `${fixed}/1.0`, organiser);
  expect(parseKeptSummary(text)?.summary.counts.cards).toBe(1);
  expect([text.includes(SECRET), text.includes('Boka om')]).toEqual([false, true]);
});

/** Where the name stands now. */
async function standing() {
  const { stage, desk } = await records();
  const board = wordsOnBoard(readBoard(await fetchDoc(relay, workshop)));
  return [
    ...board.map((one) => ({ ...one, isNeeded: isNeededAt(one.path) })),
    ...wordsOfStage(stage),
    ...wordsOfDesk(desk),
  ].filter(({ words }) => words.includes(SECRET));
}

async function setTheStage(): Promise<void> {
  const { stage } = await records();
  const [first, ...rest] = stage.plan;
  if (!first) throw new Error('a plan has a step');
  const plan = [{ ...first, question: `${SECRET} fråga` }, ...rest];
  const breaks = [{ after: null, name: `${SECRET} paus`, minutes: 10, startsAt: null }];
  const texts = {
    title: `${SECRET} titel`,
    organiser: `${SECRET} arrangör`,
    place: `${SECRET} plats`,
    caseText: `${SECRET} fall`,
  };
  await giveCommands(
    relay,
    workshop,
    [
      { type: 'editDay', ...texts, rules: [`${SECRET} regel`] },
      { type: 'editPlan', plan, breaks },
      { type: 'setTables', count: 2, seats: 6 },
      { type: 'renameTable', table: tableId(2), name: `${SECRET} bord` },
      { type: 'onScreen', show: { kind: 'break', name: `${SECRET} rast` } },
    ],
    'organiser',
  );
}

async function editTheDesk(): Promise<void> {
  const fields = ['introduction', 'diarienummer', 'decision', 'retention', 'contact', 'questions'];
  const socket = await new RawSocket(relay, workshop, 'organiser').joined();
  let desk = await nextDesk(socket);
  for (const command of [
    ...fields.map((field) => ({ type: 'write', field, text: `${SECRET} ${field}` })),
    { type: 'namePart', part: 'case', heading: `${SECRET} rubrik` } satisfies DeskCommand,
    { type: 'organisation', name: `${SECRET} kom`, present: 4 } satisfies DeskCommand,
  ]) {
    await until('it is obeyed', async () => {
      const body = { request: 1, revision: desk.revision, command };
      socket.send(frame(MESSAGE.deskCommand, JSON.stringify(body)));
      const answer = decoding.readVarString(await socket.next(MESSAGE.deskCommand));
      return JSON.parse(answer).refusal === null;
    });
    desk = await nextDesk(socket);
  }
  socket.close();
}

async function nextDesk(socket: RawSocket): Promise<Desk> {
  const desk = parseDesk(JSON.parse(decoding.readVarString(await socket.next(MESSAGE.desk))));
  if (!desk) throw new Error('the relay sent no desk');
  return desk;
}

/** As a newcomer gets them. */
async function records(): Promise<{ readonly stage: Stage; readonly desk: Desk }> {
  const socket = await new RawSocket(relay, workshop, 'organiser').joined();
  const frame = await socket.next(MESSAGE.stage);
  decoding.readVarUint(frame);
  const stage = v.parse(stageSchema, JSON.parse(decoding.readVarString(frame)));
  const desk = await nextDesk(socket);
  socket.close();
  return { stage, desk };
}
