import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CardId } from '#shared/domain/ids.ts';
import { DATABASE_FILE } from '../../../server/store/sqlite/database.ts';
import { openSqliteStore } from '../../../server/store/sqlite/openSqliteStore.ts';
import { copyOut } from '../../../server/upkeep/copyOut.ts';
import { putBack } from '../../../server/upkeep/putBack.ts';
import { ask } from '../../support/api.ts';
import { commandLine } from '../../support/commandLine.ts';
import { fetchDoc } from '../../support/rawSocket.ts';
import { freshFolder, startRelay, type TestRelay, type TestWorkshop } from '../../support/relay.ts';
import { openStock } from '../../support/stockProvider.ts';
import { until } from '../../support/until.ts';
import { textsOf, writeCard } from '../../support/writeCard.ts';

const NOW = new Date('2027-02-11T12:00:00Z');

async function write(relay: TestRelay, workshop: TestWorkshop, text: string): Promise<CardId> {
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  const card = writeCard(writer.doc, text, { workshop, device: writer.device });
  await until(`"${text}" is there`, async () =>
    textsOf(await fetchDoc(relay, workshop)).includes(text),
  );
  writer.close();
  return card;
}

/** A day with a card, a copy of it, and then another card. */
async function copiedDay() {
  const relay = await startRelay();
  const workshop = await relay.createWorkshop();
  const card = await write(relay, workshop, 'Före kopian');
  const copy = freshFolder();
  copyOut(relay.dataDir, copy);
  return { relay, workshop, copy, card };
}

test('[P114] the copy is in its place, every board begins its next life, and what was there is put aside', async () => {
  const { relay, workshop, copy } = await copiedDay();
  await write(relay, workshop, 'Efter kopian');
  await relay.stop();
  const { dataDir } = relay;
  const done = await commandLine('restore', [copy], { DATA_DIR: dataDir });
  expect(done.complained).toBe('');
  expect(done.said).toContain('1 workshops are back');
  const again = await startRelay({ dataDir });
  const doc = await fetchDoc(again, workshop);
  expect(textsOf(doc)).toEqual(['Före kopian']);
  expect(doc.getMap('meta').get('epoch')).toBe(2);
  const { json } = await ask(again, 'GET', `/api/workshops/${workshop.id}`, {
    key: workshop.keys.organiser,
  });
  expect(json).toMatchObject({ id: workshop.id, epoch: 2 });
  await again.stop();

  const aside = readdirSync(dataDir).find((name) => name.startsWith('replaced-')) ?? '';
  const old = await startRelay({ dataDir: join(dataDir, aside) });
  expect(textsOf(await fetchDoc(old, workshop))).toEqual(['Efter kopian', 'Före kopian']);
  await old.stop();
});

test('[P83] the file of a restored board can be opened on another server', async () => {
  const { relay, workshop, copy } = await copiedDay();
  await relay.stop();
  await putBack(copy, relay.dataDir, NOW);
  const again = await startRelay({ dataDir: relay.dataDir });
  const at = `/api/workshops/${workshop.id}`;
  const headers = { authorization: `Bearer ${workshop.keys.organiser}` };
  const file = await fetch(`${again.url}${at}/board.mellanrum`, { headers });
  const other = await startRelay();
  const body = await file.arrayBuffer();
  const opened = await fetch(`${other.url}${at}/import`, { method: 'POST', body });
  expect(opened.status).toBe(201);
  await again.stop();
  await other.stop();
});

test('what has been deleted since stays deleted, and cards that come back are counted', async () => {
  const { relay, workshop, copy, card } = await copiedDay();
  const lost = await relay.createWorkshop({ title: 'Skapad efter kopian' });
  const second = freshFolder();
  copyOut(relay.dataDir, second);
  const key = workshop.keys.organiser;
  const erased = await ask(relay, 'POST', `/api/workshops/${workshop.id}/erase`, {
    key: workshop.keys.facilitator,
    body: { cards: [card] },
  });
  expect(erased.status).toBe(200);
  await relay.stop();
  expect(await putBack(copy, relay.dataDir, NOW)).toMatchObject({
    workshops: 1,
    stayDeleted: 0,
    cardsBack: 1,
  });

  const again = await startRelay({ dataDir: relay.dataDir });
  await ask(again, 'DELETE', `/api/workshops/${workshop.id}`, { key });
  await again.stop();
  const put = await putBack(second, relay.dataDir, new Date(NOW.getTime() + 1));
  expect(put).toMatchObject({ workshops: 1, stayDeleted: 1, cardsBack: 0 });
  const store = openSqliteStore(relay.dataDir);
  expect((await store.find(workshop.id)).kind).toBe('gone');
  expect((await store.find(lost.id)).kind).toBe('here');
  await store.close();
});

test('while a relay uses the folder nothing is touched', async () => {
  const { relay, workshop, copy } = await copiedDay();
  await write(relay, workshop, 'Efter kopian');
  await expect(putBack(copy, relay.dataDir, NOW)).rejects.toThrow(/Another relay already uses/);
  expect(textsOf(await fetchDoc(relay, workshop))).toHaveLength(2);
  await relay.stop();
});

test('an empty folder, and a damaged database, are good places too', async () => {
  const { relay, workshop, copy } = await copiedDay();
  await relay.stop();
  const fresh = join(freshFolder(), 'data');
  expect(await putBack(copy, fresh, NOW)).toMatchObject({ putAside: null, cardsBack: 0 });
  writeFileSync(join(relay.dataDir, DATABASE_FILE), 'x'.repeat(5000));
  expect(await putBack(copy, relay.dataDir, NOW)).toMatchObject({ workshops: 1, cardsBack: null });
  for (const dataDir of [fresh, relay.dataDir]) {
    const store = openSqliteStore(dataDir);
    expect((await store.find(workshop.id)).kind).toBe('here');
    await store.close();
  }
});

test('a folder without a copy is one sentence, and the database stays', async () => {
  const { relay, workshop } = await copiedDay();
  await relay.stop();
  const done = await commandLine('restore', [freshFolder()], { DATA_DIR: relay.dataDir });
  expect([done.code, done.complained]).toEqual([
    1,
    expect.stringMatching(/^mellanrum: There is no database in .*\.\n$/),
  ]);
  const again = await startRelay({ dataDir: relay.dataDir });
  expect(textsOf(await fetchDoc(again, workshop))).toEqual(['Före kopian']);
  await again.stop();
});
