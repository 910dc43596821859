import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCardFile } from '#shared/domain/cardFile.ts';
import { ask } from '../support/api.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';

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

test('a file name is safe whatever the title holds', async () => {
  const { headers } = await summary('md');
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="sammanstallning-mellan-dorrarna-2027-02-11.md"',
  );
});

test('the summary takes a key', async () => {
  expect((await summary('json', 'A'.repeat(43))).status).toBe(401);
  expect((await summary('exe')).status).toBe(404);
});
