import { afterEach, beforeEach, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { pathOf } from '#shared/board/changedPaths.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { tableId } from '#shared/domain/ids.ts';
import { ask } from '../support/api.ts';
import { bringFile, homeAndLaptop, takeFile } from '../support/boardFiles.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { newDevice, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { tracesIn } from '../support/traces.ts';
import { until } from '../support/until.ts';

const SECRET = 'Gunvor Qvistberg skrek åt handläggaren';
const PROMISE = textName.promise(tableId(4), 'what');
const OTHER = textName.change(tableId(4));
const PATH = pathOf({ root: PROMISE, id: '', key: '' });

let home: TestRelay;
let laptop: TestRelay;
let atHome: TestWorkshop;
let inHall: TestWorkshop;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ home, laptop, atHome, inHall, close } = await homeAndLaptop());
});
afterEach(() => close());

const saidIn = (doc: Y.Doc, name = PROMISE) => readBoard(doc).texts.get(name) ?? '';
const said = async (relay: TestRelay, workshop: TestWorkshop, name = PROMISE) =>
  saidIn(await fetchDoc(relay, workshop), name);

async function write(relay: TestRelay, workshop: TestWorkshop, words: string, name = PROMISE) {
  const phone = openStock(relay, workshop, 'participant', { device: newDevice() });
  await phone.synced();
  const text = findText(phone.doc, { of: 'root', name });
  if (text) spliceText(phone.doc, text, { index: 0, remove: 0, insert: words });
  await until('it is saved', async () => (await said(relay, workshop, name)).includes(words));
  phone.close();
}
const bring = async () =>
  bringFile(home, atHome, await takeFile(laptop, inHall), { key: atHome.keys.organiser });
const erase = (words = '') =>
  ask(laptop, 'POST', `/api/workshops/${inHall.id}/erase`, {
    key: inHall.keys.facilitator,
    body: { texts: [{ path: PATH, words }] },
  });

test('[P101] what was erased on the hall’s laptop is gone at home too, and what was written since comes', async () => {
  await write(laptop, inHall, SECRET);
  expect((await bring()).status).toBe(200);
  expect(await said(home, atHome)).toBe(SECRET);
  await write(home, atHome, 'Åkerlund ');
  await write(home, atHome, 'Telefontiden', OTHER);

  await erase('Röster hördes');
  await write(laptop, inHall, 'Ingen väntar. ');
  expect((await bring()).status).toBe(200);
  expect(await said(home, atHome)).toBe('Ingen väntar. Röster hördes');
  expect(await said(home, atHome, OTHER)).toBe('Telefontiden');
  for (const words of [SECRET, 'Åkerlund ']) expect(tracesIn(home.dataDir, words)).toEqual([]);

  expect((await bring()).status).toBe(200);
  await write(home, atHome, 'Hemma. ');
  expect(await said(home, atHome)).toBe('Hemma. Ingen väntar. Röster hördes');
});

test('[P101] erased twice in the hall, and once more at home, it never comes back', async () => {
  await write(laptop, inHall, SECRET);
  await bring();
  await erase();
  await write(laptop, inHall, 'Sven Åkerlund såg det');
  expect((await bring()).status).toBe(200);
  await erase();
  await write(laptop, inHall, 'Ingen väntar');
  expect((await bring()).status).toBe(200);
  expect(await said(home, atHome)).toBe('Ingen väntar');
  for (const words of [SECRET, 'Sven Åkerlund såg det']) {
    expect(tracesIn(home.dataDir, words)).toEqual([]);
    expect(tracesIn(laptop.dataDir, words)).toEqual([]);
  }
});
