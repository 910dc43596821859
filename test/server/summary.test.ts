import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportCard } from '#shared/board/edits/cards.ts';
import { parseCardFile } from '#shared/domain/cardFile.ts';
import { ask } from '../support/api.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { writeCard } from '../support/writeCard.ts';

const CARDS = readFileSync(new URL('../support/data/cards.json', import.meta.url), 'utf8');
let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
  workshop = await relay.createWorkshop({ title: '../"Mellan" dörrarna\n', date: '2027-02-11' });
  const path = `/api/workshops/${workshop.id}/import`;
  await ask(relay, 'POST', path, { key: workshop.keys.organiser, body: CARDS });
});
afterAll(() => relay.stop());

const summary = (form: string, key = workshop.keys.participant) =>
  ask(relay, 'GET', `/api/workshops/${workshop.id}/summary.${form}`, { key });

test('the summary as JSON is a card file with every card, and can be brought in again', async () => {
  const { status, text } = await summary('json');
  expect(status).toBe(200);
  const file = parseCardFile(text);
  expect(file.ok && [file.value.rows.length, file.value.problems]).toEqual([88, []]);
});

test('the summary as Markdown is in the language asked for', async () => {
  const swedish = await summary('md');
  expect(swedish.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(swedish.text).toContain('Styrkor');
  expect((await summary('md?lang=en')).text).toContain('Strengths');
  expect((await summary('md?lang=xx')).text).toBe(swedish.text);
});

test('each table is a file for a sheet, the cards unless another is asked for', async () => {
  const cards = await summary('csv');
  expect(cards.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(cards.headers.get('x-content-type-options')).toBe('nosniff');
  expect(cards.headers.get('content-disposition')).toBe(
    'attachment; filename="kort-mellan-dorrarna-2027-02-11.csv"',
  );
  expect(cards.text.split('\r\n')).toHaveLength(90);
  const strategies = await summary('csv?table=strategies&lang=en');
  expect(strategies.text).toContain('"No.";"Strategy"');
  expect(strategies.headers.get('content-disposition')).toContain('strategier-mellan');
  expect((await summary('csv?table=people')).status).toBe(400);
});

test('the calendar holds what is to be done by when', async () => {
  const { headers, text } = await summary('ics');
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(11);
});

test('a version is asked for without a name', async () => {
  const table = await summary('md?version=t4');
  expect(table.text).toContain('Bord 4');
  expect(table.text).not.toContain('Bord 5');
  expect((await summary('md?version=short')).text).not.toContain('## De fem stegen');
  expect((await summary('md?version=Skolan')).status).toBe(400);
});

test('a file name is safe whatever the title holds', async () => {
  const { headers } = await summary('md');
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="sammanstallning-mellan-dorrarna-2027-02-11.md"',
  );
});

test('[P72] a version that is fixed says the same in every form, whatever becomes of the board', async () => {
  const key = workshop.keys.organiser;
  const path = `/api/workshops/${workshop.id}/fixed`;
  expect((await ask(relay, 'POST', path, { key, body: { revision: 0 } })).status).toBe(201);
  const { status, text } = await summary('md?fixed=1.0', workshop.keys.screen);
  expect(status).toBe(200);
  expect(text).toMatch(/^\*\*FASTSTÄLLD 1\.0\*\* · /);
  expect((await summary('csv?fixed=1.0')).text.split('\r\n')).toHaveLength(90);
  expect((await summary('md')).text).toMatch(/^\*\*ARBETSMATERIAL/);
  expect(await summary('md?fixed=9.9')).toMatchObject({
    status: 404,
    json: { type: 'urn:mellanrum:problem:unknownVersion' },
  });
});

test('nothing is handed out in any form while a card is reported', async () => {
  const other = await relay.createWorkshop();
  const chair = openStock(relay, other, 'facilitator');
  await chair.synced();
  const card = writeCard(chair.doc, 'Ett kort.', { workshop: other, ...chair });
  reportCard(chair.doc, card, { kind: 'person', at: Date.now() });
  const form = (ending: string) =>
    ask(relay, 'GET', `/api/workshops/${other.id}/summary.${ending}`, { key: other.keys.screen });
  await until('the relay has it', async () => (await form('md')).status === 409);
  for (const ending of ['md', 'json', 'csv', 'ics']) {
    expect(await form(ending)).toMatchObject({
      status: 409,
      json: { type: 'urn:mellanrum:problem:openReports' },
    });
  }
  chair.close();
});

test('the summary takes a key', async () => {
  expect((await summary('json', 'A'.repeat(43))).status).toBe(401);
  expect((await summary('exe')).status).toBe(404);
});
