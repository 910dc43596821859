import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clearReport, reportCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { parseKeptSummary } from '#shared/summary/keptSummary.ts';
import { ask } from '../support/api.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { writeCard } from '../support/writeCard.ts';

const WORDS = 'Vi tappar tråden när vi lämnar över.';
let relay: TestRelay;
let workshop: TestWorkshop;
let chair: Stock;
let card: CardId;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop();
  chair = openStock(relay, workshop, 'facilitator');
  await chair.synced();
  card = writeCard(chair.doc, WORDS, { workshop, ...chair });
  await atRelay((found) => found?.text === WORDS);
  return () => chair.close();
});

type Found =
  ReturnType<typeof readBoard>['cards'] extends ReadonlyMap<CardId, infer One>
    ? One | undefined
    : never;
const atRelay = (holds: (card: Found) => boolean) =>
  until('the relay has it', async () =>
    holds(readBoard(await fetchDoc(relay, workshop)).cards.get(card)),
  );

const path = (rest = '') => `/api/workshops/${workshop.id}/fixed${rest}`;
const fix = (body: unknown, role: Role = 'organiser') =>
  ask(relay, 'POST', path(), { key: workshop.keys[role], body });
const read = (number: string, role: Role = 'screen') =>
  ask(relay, 'GET', path(`/${number}`), { key: workshop.keys[role] });
const refused = (status: number, id: string) => ({
  status,
  json: { type: `urn:mellanrum:problem:${id}` },
});

test('[P70] a version is made by the relay, numbered, and dated', async () => {
  expect(await fix({ revision: 0 })).toMatchObject({ status: 201, json: { number: '1.0' } });
  const { status, json, text } = await read('1.0');
  expect(status).toBe(200);
  expect(json).toMatchObject({
    choices: { version: { number: '1.0', diarienummer: '' } },
    summary: { title: 'Mellan dörrarna', counts: { cards: 1 } },
  });
  expect(text).toContain(WORDS);
  expect(parseKeptSummary(text)?.summary.title).toBe('Mellan dörrarna');
});

test('[P71] what is fixed says the same when the board does not', async () => {
  await fix({ revision: 0 });
  const before = (await read('1.0')).text;
  writeCard(chair.doc, 'Ett nytt kort.', { workshop, ...chair });
  reportCard(chair.doc, card, { kind: 'person', at: Date.now() });
  await atRelay((found) => found?.reported !== null);
  expect((await read('1.0')).text).toBe(before);
});

test('[P70] nothing is fixed while a card is reported, and it is when somebody has decided', async () => {
  reportCard(chair.doc, card, { kind: 'person', at: Date.now() });
  await atRelay((found) => found?.reported !== null);
  expect(await fix({ revision: 0 })).toMatchObject(refused(409, 'openReports'));
  expect(await read('1.0')).toMatchObject(refused(404, 'unknownVersion'));
  clearReport(chair.doc, card);
  await atRelay((found) => found?.reported === null);
  expect(await fix({ revision: 0 })).toMatchObject({ status: 201 });
});

test('[P70] nothing is fixed that its organiser has not seen, nor twice', async () => {
  expect(await fix({ revision: 1 })).toMatchObject(refused(409, 'deskChanged'));
  const both = await Promise.all([fix({ revision: 0 }), fix({ revision: 0 })]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await fix({ revision: 1 })).toMatchObject(refused(409, 'alreadyFixed'));
});

test('[P72] a fixed version is for all who read the board, a kept one for those who lead', async () => {
  await fix({ revision: 0 });
  const kept = await fix({ revision: 1, keep: 'Utkast till bordsvärdarna' });
  expect(kept).toMatchObject({ status: 201, json: { number: 'k1' } });
  const statuses = async (number: string) =>
    Promise.all(
      (['organiser', 'facilitator', 'participant', 'screen'] as const).map(
        async (role) => (await read(number, role)).status,
      ),
    );
  expect(await statuses('1.0')).toEqual([200, 200, 200, 200]);
  expect(await statuses('k1')).toEqual([200, 200, 403, 403]);
  expect((await read('k1', 'organiser')).json).toMatchObject({ choices: { version: null } });
});

test('[P70] only an organiser fixes, and only what is asked for rightly', async () => {
  for (const role of ['facilitator', 'participant', 'screen'] as const) {
    expect(await fix({ revision: 0 }, role)).toMatchObject(refused(403, 'notAllowed'));
  }
  expect(await fix({ revision: 0, keep: ' ' })).toMatchObject(refused(400, 'malformed'));
  expect(await fix({})).toMatchObject(refused(400, 'malformed'));
  expect((await ask(relay, 'GET', path('/1.0'), {})).status).toBe(401);
});

test('[P71] versions are deleted with the workshop', async () => {
  await fix({ revision: 0 });
  await ask(relay, 'DELETE', `/api/workshops/${workshop.id}`, { key: workshop.keys.organiser });
  expect((await read('1.0')).status).toBe(410);
});

test('[P118] working material that was kept can be taken away, what is fixed cannot', async () => {
  await fix({ revision: 0, keep: 'Utkast' });
  await fix({ revision: 1, keep: 'Ett till' });
  await fix({ revision: 2 });
  const drop = (number: string, role: Role = 'organiser') =>
    ask(relay, 'DELETE', path(`/${number}`), { key: workshop.keys[role] });
  expect(await drop('k1', 'facilitator')).toMatchObject(refused(403, 'notAllowed'));
  expect(await drop('1.0')).toMatchObject(refused(404, 'unknownVersion'));
  expect(await drop('k1')).toMatchObject({ status: 204 });
  expect(await drop('k1')).toMatchObject(refused(404, 'unknownVersion'));
  expect(await read('k1', 'organiser')).toMatchObject(refused(404, 'unknownVersion'));
  expect((await read('k2', 'organiser')).status).toBe(200);
  expect((await read('1.0')).status).toBe(200);
  expect(await fix({ revision: 4, keep: 'Ett tredje' })).toMatchObject({ json: { number: 'k3' } });
});
