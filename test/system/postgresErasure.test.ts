import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { openPostgresStore } from '../../server/store/postgres/openPostgresStore.ts';
import { ask } from '../support/api.ts';
import { giveCommand } from '../support/chair.ts';
import { Postgres } from '../support/postgres.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { tracesOf } from '../support/traces.ts';
import { until } from '../support/until.ts';
import { writeCard } from '../support/writeCard.ts';

/* Erasing where PostgreSQL keeps it all, looked for in the bytes of its data folder. */

/** No six letters of it stand in what PostgreSQL brings itself. */
const SECRET = 'Gunvor Qvistberg på Ängsvägen';

let postgres: Postgres;
let url: string;
let relay: TestRelay;
let workshop: TestWorkshop;
let card: CardId;

beforeAll(async () => {
  postgres = await Postgres.start(['wal_recycle=off']);
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  url = await postgres.database();
  const store = await openPostgresStore(url);
  relay = await startRelay({ store: () => store });
  workshop = await relay.createWorkshop();
  await writeAndFix();
  return () => relay.stop();
});

/** Letter by letter, with a mark and a fixed version of it, and what the server itself notes of its tables. */
async function writeAndFix(): Promise<void> {
  const hall = openStock(relay, workshop, 'participant');
  await hall.synced();
  card = writeCard(hall.doc, 'Kallelsen', { workshop, ...hall });
  setStrategy(hall.doc, card, 'owner', SECRET);
  for (const letter of SECRET) {
    const text = findText(hall.doc, { of: 'card', card, field: 'nextStep' });
    if (text) spliceText(hall.doc, text, { index: text.length, remove: 0, insert: letter });
  }
  await until('it is saved', async () => (await nextStep()) === SECRET);
  hall.close();
  await giveCommand(relay, workshop, { type: 'editDay', place: SECRET }, 'organiser');
  for (const phase of ['write', 'show'] as const) {
    const position = { kind: 'step', step: 'valueVision', phase } as const;
    await giveCommand(relay, workshop, { type: 'goTo', position });
  }
  const organiser = { key: workshop.keys.organiser, body: { revision: 0 } };
  await ask(relay, 'POST', `/api/workshops/${workshop.id}/fixed`, organiser);
  await tell('ANALYZE');
}

const nextStep = async () =>
  readBoard(await fetchDoc(relay, workshop)).cards.get(card)?.nextStep ?? '';
const erase = () =>
  ask(relay, 'POST', `/api/workshops/${workshop.id}/erase`, {
    key: workshop.keys.organiser,
    body: {
      texts: [
        { path: `cards/${card}/nextStep`, words: 'Vi ringer' },
        { path: `cards/${card}/strategy:owner`, words: '' },
        { path: 'stage//place', words: '' },
      ],
    },
  });

/** Which files of the server hold any of it. */
function tracesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return tracesUnder(path);
    return tracesOf(readFileSync(path), SECRET).length > 0 ? [path] : [];
  });
}

async function tell(...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

test('[P98] no byte of erased words is left in any file of the server, its log included when it does not keep its files', async () => {
  await tell('CHECKPOINT');
  expect(tracesUnder(postgres.data)).not.toEqual([]);
  expect(await erase()).toMatchObject({ status: 200 });
  await tell('CHECKPOINT');
  expect(tracesUnder(postgres.data)).toEqual([]);
  expect(await nextStep()).toBe('Vi ringer');
});

test('[P119] nor is any left of a workshop that was deleted, soon after', async () => {
  await tell('CHECKPOINT');
  expect(tracesUnder(postgres.data)).not.toEqual([]);
  const organiser = { key: workshop.keys.organiser };
  const removed = await ask(relay, 'DELETE', `/api/workshops/${workshop.id}`, organiser);
  expect(removed.status).toBe(204);
  await until('nothing is left', async () => {
    await tell('CHECKPOINT');
    return tracesUnder(postgres.data).length === 0;
  });
});

test('[P102] while somebody reads what was there before, it is not settled, and done once they have ended', async () => {
  const reader = new Client({ connectionString: url });
  await reader.connect();
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  await reader.query('SELECT count(*) FROM workshop');
  expect(await erase()).toMatchObject({ status: 503 });
  await reader.query('COMMIT');
  await reader.end();
  expect(await erase()).toMatchObject({ status: 200 });
  await tell('CHECKPOINT');
  expect(tracesUnder(postgres.data)).toEqual([]);
});
