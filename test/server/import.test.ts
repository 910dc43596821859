import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readBoard } from '#shared/board/read/board.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { ask } from '../support/api.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf } from '../support/writeCard.ts';

const CARDS = readFileSync(new URL('../support/data/cards.json', import.meta.url), 'utf8');

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop();
});

const bringIn = (body: string) =>
  ask(relay, 'POST', `/api/workshops/${workshop.id}/import`, {
    key: workshop.keys.organiser,
    body,
  });

async function stage(): Promise<Stage> {
  const path = `/api/workshops/${workshop.id}`;
  const { json } = await ask(relay, 'GET', path, { key: workshop.keys.organiser });
  return (json as { stage: Stage }).stage;
}

test('[P34] the real file comes in whole, seen at once by who is there, its votes as a closed round', async () => {
  const hall = openStock(relay, workshop, 'participant');
  await hall.synced();
  const { status, json } = await bringIn(CARDS);
  expect([status, json]).toEqual([200, { cards: 88, actors: 26, votes: 726, problems: [] }]);
  await until('the hall sees them', () => textsOf(hall.doc).length === 88);
  const cards = [...readBoard(hall.doc).cards.values()];
  expect(cards.every(({ author }) => author === null)).toBe(true);
  const { rounds } = await stage();
  expect(rounds).toHaveLength(1);
  expect(rounds[0]).toMatchObject({ state: 'closed' });
  expect(Object.keys(rounds[0]?.tally ?? {})).toHaveLength(88);
  hall.close();
});

test('[P34] the same file twice lays nothing twice', async () => {
  await bringIn(CARDS);
  expect((await bringIn(CARDS)).json).toMatchObject({ cards: 0, actors: 0, votes: 0 });
  expect(textsOf(await fetchDoc(relay, workshop))).toHaveLength(88);
  expect((await stage()).rounds).toHaveLength(1);
});

test('[P34] a bad row is named by line and reason, and the rest comes in', async () => {
  const rows = [
    '[',
    '  {"step":"vardevision","column":"styrkor","text":"Gott"},',
    '  {"step":"okant","column":"styrkor","text":"Fel steg"},',
    '  {"step":"vardevision","column":"styrkor","text":""}',
    ']',
  ].join('\n');
  expect((await bringIn(rows)).json).toEqual({
    cards: 1,
    actors: 0,
    votes: 0,
    problems: [
      { line: 3, row: 2, reason: 'unknownStep' },
      { line: 4, row: 3, reason: 'noText' },
    ],
  });
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual(['Gott']);
});

test.each([
  ['no JSON', 'steg;kolumn;text', 'notJson'],
  ['nothing', '', 'notJson'],
  ['an object without a list of cards', '{"cards":7}', 'malformed'],
  ['a number', '7', 'malformed'],
])('a file that is %s is refused in words, and nothing changes', async (_, body, id) => {
  expect(await bringIn(body)).toMatchObject({
    status: 400,
    json: { type: `urn:mellanrum:problem:${id}` },
  });
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual([]);
});

test('a file in another encoding is refused in words', async () => {
  const latin1 = Buffer.from('[{"text":"Värdevision"}]', 'latin1');
  const response = await fetch(`${relay.url}/api/workshops/${workshop.id}/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${workshop.keys.organiser}` },
    body: latin1,
  });
  expect(await response.json()).toMatchObject({ detail: 'The body is not UTF-8.' });
});

test('[P33] a file of 50 MB is answered with 413', async () => {
  const { status, json } = await bringIn(`["${'x'.repeat(50 * 1024 * 1024)}"]`);
  expect([status, json]).toMatchObject([413, { type: 'urn:mellanrum:problem:tooLarge' }]);
});

test('[P33] a body that hides its length is cut off at the limit', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(`${relay.url}/api/workshops/${workshop.id}/import`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${workshop.keys.organiser}`,
        'transfer-encoding': 'chunked',
      },
    });
    sending.on('response', (response) => resolve(response.statusCode));
    sending.on('error', reject);
    for (let sent = 0; sent < 8; sent += 1) sending.write('x'.repeat(1024 * 1024));
  });
  expect(status).toBe(413);
});
