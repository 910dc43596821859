import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBoard } from '#shared/board/read/board.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import { participantId } from '#shared/domain/identity.ts';
import { type BoardFile, readBoardFile, writeBoardFile } from '#shared/protocol/file/boardFile.ts';
import { ask } from '../support/api.ts';
import { bringFile, foundAt, homeAndLaptop, stageOf, takeFile } from '../support/boardFiles.ts';
import { giveCommand } from '../support/chair.ts';
import { fetchDoc } from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

let home: TestRelay;
let laptop: TestRelay;
let atHome: TestWorkshop;
let inHall: TestWorkshop;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ home, laptop, atHome, inHall, close } = await homeAndLaptop());
});
afterEach(() => close());

/** Somebody writes a card, and it is on the relay's disk. */
async function write(
  relay: TestRelay,
  workshop: TestWorkshop,
  text: string,
  device = newDevice(),
): Promise<void> {
  const phone = openStock(relay, workshop, 'participant', { device });
  await phone.synced();
  writeCard(phone.doc, text, { workshop, device });
  await until('it is saved', async () => textsOf(await fetchDoc(relay, workshop)).includes(text));
  phone.close();
}

const bringHome = async (query = '', file?: Uint8Array) =>
  bringFile(home, atHome, file ?? (await takeFile(laptop, inHall)), {
    key: atHome.keys.organiser,
    query,
  });

const texts = async (relay = home, workshop = atHome) => textsOf(await fetchDoc(relay, workshop));

test('[P80] the file is the organiser’s alone, and its name is safe', async () => {
  const path = `/api/workshops/${atHome.id}/board.mellanrum`;
  const { status, headers } = await ask(home, 'GET', path, { key: atHome.keys.organiser });
  expect([status, headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename="tavla-mellan-dorrarna-2099-02-11.mellanrum"',
  ]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  for (const role of ['facilitator', 'participant', 'screen'] as const) {
    expect((await ask(home, 'GET', path, { key: atHome.keys[role] })).status).toBe(403);
  }
});

test('[P80] it holds no key, no code, no secret of a device and no ballot', async () => {
  const device = newDevice();
  await write(home, atHome, 'Ett kort', device);
  const file = Buffer.from(await takeFile(home, atHome)).toString('latin1');
  for (const secret of [...Object.values(atHome.keys), atHome.code, device]) {
    expect(file).not.toContain(secret);
  }
  expect(file).toContain(participantId(atHome.id, device));
});

test('[P83] on an empty server the workshop begins under its own id, in its own life, with new keys', async () => {
  expect(inHall.id).toBe(atHome.id);
  expect(inHall.keys.organiser).not.toBe(atHome.keys.organiser);
  expect(await stageOf(laptop, inHall)).toEqual(await stageOf(home, atHome));
  const refused = await ask(laptop, 'GET', `/api/workshops/${atHome.id}`, {
    key: atHome.keys.organiser,
  });
  expect(refused.status).toBe(401);
});

test('[P81] a day in the hall comes home beside what was written at home, each card once and with its author', async () => {
  const device = newDevice();
  await write(laptop, inHall, 'I salen', device);
  await write(home, atHome, 'Hemma');
  expect(await bringHome()).toEqual({
    status: 200,
    json: { cards: 1, stage: 'unchanged', desk: 'unchanged' },
  });
  expect(await texts()).toEqual(['Hemma', 'I salen']);
  const cards = [...readBoard(await fetchDoc(home, atHome)).cards.values()];
  expect(cards.find(({ text }) => text === 'I salen')?.author).toBe(
    participantId(atHome.id, device),
  );
});

test('[P81] the same file twice changes nothing, and the next one brings only what is new', async () => {
  await write(laptop, inHall, 'Förmiddag');
  await bringHome();
  const before = await takeFile(home, atHome);
  expect(await bringHome()).toMatchObject({ json: { cards: 0, stage: 'unchanged' } });
  const [one, other] = [readBoardFile(before), readBoardFile(await takeFile(home, atHome))];
  expect({ ...(one.ok && one.value), at: 0 }).toEqual({ ...(other.ok && other.value), at: 0 });
  await write(laptop, inHall, 'Eftermiddag');
  expect(await bringHome()).toMatchObject({ json: { cards: 1 } });
  expect(await texts()).toEqual(['Eftermiddag', 'Förmiddag']);
});

test('[P81] who wrote in the hall goes on at home as the same person', async () => {
  const device = newDevice();
  await write(laptop, inHall, 'I salen', device);
  await bringHome();
  const phone = openStock(home, atHome, 'participant', { device });
  await phone.synced();
  writeCard(phone.doc, 'Hemma sedan', { workshop: atHome, device });
  await until('both are there', async () => (await texts()).length === 2);
  expect(phone.provider.wsconnected).toBe(true);
  phone.close();
});

test('[P81] whoever is at home sees it at once', async () => {
  await write(laptop, inHall, 'I salen');
  const desk = openStock(home, atHome, 'organiser');
  await desk.synced();
  await bringHome();
  await until('it comes', () => textsOf(desk.doc).includes('I salen'));
  desk.close();
});

test('[P82] the day’s stage comes home when home has not been steered since', async () => {
  await giveCommand(laptop, inHall, { type: 'lock', locked: true });
  expect(await bringHome()).toMatchObject({ json: { stage: 'taken' } });
  expect(await stageOf(home, atHome)).toMatchObject({ locked: true });
  expect(await bringHome()).toMatchObject({ json: { stage: 'unchanged' } });
  await giveCommand(laptop, inHall, { type: 'lock', locked: false });
  expect(await bringHome()).toMatchObject({ json: { stage: 'taken' } });
  expect(await stageOf(home, atHome)).toMatchObject({ locked: false });
});

test('[P82] when both have been steered nobody’s is taken until somebody has chosen, and then for good', async () => {
  await giveCommand(laptop, inHall, { type: 'lock', locked: true });
  await giveCommand(home, atHome, { type: 'door', open: false });
  const before = await stageOf(home, atHome);
  expect(await bringHome()).toMatchObject({ status: 200, json: { stage: 'apart' } });
  expect(await stageOf(home, atHome)).toEqual(before);
  expect(await bringHome('?stage=here')).toMatchObject({ json: { stage: 'kept' } });
  expect(await stageOf(home, atHome)).toMatchObject({ locked: false, doorOpen: false });
  expect(await bringHome()).toMatchObject({ json: { stage: 'unchanged' } });
});

test('[P82] the chosen one of the file stands, also against who steers from before', async () => {
  await giveCommand(laptop, inHall, { type: 'lock', locked: true });
  await giveCommand(home, atHome, { type: 'door', open: false });
  expect(await bringHome('?stage=file')).toMatchObject({ json: { stage: 'taken' } });
  expect(await stageOf(home, atHome)).toMatchObject({ locked: true, doorOpen: true });
});

const fix = (relay: TestRelay, workshop: TestWorkshop, revision: number) =>
  ask(relay, 'POST', `/api/workshops/${workshop.id}/fixed`, {
    key: workshop.keys.organiser,
    body: { revision },
  });
const fixedAt = (relay: TestRelay, workshop: TestWorkshop, number = '1.0') =>
  ask(relay, 'GET', `/api/workshops/${workshop.id}/fixed/${number}`, { key: workshop.keys.screen });

test('[P82] a version that was fixed in the hall says the same at home, also where the workshop never was', async () => {
  expect(await fix(laptop, inHall, 0)).toMatchObject({ status: 201 });
  expect(await bringHome()).toMatchObject({ json: { desk: 'taken' } });
  const { text } = await fixedAt(laptop, inHall);
  expect(await fixedAt(home, atHome)).toMatchObject({ status: 200, text });
  expect(await bringHome()).toMatchObject({ json: { desk: 'unchanged' } });
  const third = await startRelay();
  const there = await foundAt(third, atHome, await takeFile(home, atHome));
  expect(await fixedAt(third, there)).toMatchObject({ status: 200, text });
  await third.stop();
});

test('[P82] what was fixed at home stays what it is, whatever is chosen', async () => {
  await fix(laptop, inHall, 0);
  await fix(home, atHome, 0);
  const { text } = await fixedAt(home, atHome);
  expect(await bringHome()).toMatchObject({ json: { desk: 'apart' } });
  expect(await bringHome('?stage=file')).toMatchObject({ json: { desk: 'kept' } });
  expect((await fixedAt(home, atHome)).text).toBe(text);
  expect(await bringHome()).toMatchObject({ json: { desk: 'unchanged' } });
});

const erase = (relay: TestRelay, { id, keys }: TestWorkshop, card: string) =>
  ask(relay, 'POST', `/api/workshops/${id}/erase`, {
    key: keys.organiser,
    body: { cards: [card] },
  });
const cardAt = async (relay: TestRelay, workshop: TestWorkshop, text: string) => {
  const cards = [...readBoard(await fetchDoc(relay, workshop)).cards.values()];
  return cards.find((card) => card.text === text)?.id ?? '';
};

test('[P81] what was erased in the hall is erased at home, and what was erased at home stays so', async () => {
  await write(laptop, inHall, 'Kvar');
  await write(laptop, inHall, 'Raderat i salen');
  await write(laptop, inHall, 'Raderat hemma');
  await bringHome();
  const morning = await takeFile(laptop, inHall);
  const gone = await cardAt(laptop, inHall, 'Raderat i salen');
  expect((await erase(laptop, inHall, gone)).status).toBeLessThan(300);
  await erase(home, atHome, await cardAt(home, atHome, 'Raderat hemma'));
  expect(await bringHome()).toMatchObject({ status: 200 });
  expect(await texts()).toEqual(['Kvar']);
  // Also from a file of before.
  expect(await bringHome('', morning)).toMatchObject({ status: 200, json: { cards: 0 } });
  expect(await texts()).toEqual(['Kvar']);
  const third = await startRelay();
  const there = await foundAt(third, atHome, await takeFile(home, atHome));
  expect(await texts(third, there)).toEqual(['Kvar']);
  const key = there.keys.organiser;
  expect(await bringFile(third, there, morning, { key })).toMatchObject({ status: 200 });
  expect(await texts(third, there)).toEqual(['Kvar']);
  await third.stop();
});

test('[P83] CREATE_KEY is asked for as when a workshop is created', async () => {
  const closed = await startRelay({ config: { createKey: 'hemlig' } });
  const file = await takeFile(home, atHome);
  expect(await bringFile(closed, atHome, file)).toMatchObject({ status: 401 });
  expect(await bringFile(closed, atHome, file, { key: 'hemlig' })).toMatchObject({ status: 201 });
  await closed.stop();
});

test('[P83] what was deleted here does not come back by a file', async () => {
  const file = await takeFile(home, atHome);
  await ask(home, 'DELETE', `/api/workshops/${atHome.id}`, { key: atHome.keys.organiser });
  expect(await bringFile(home, atHome, file)).toMatchObject({ status: 410 });
});

/** The file, with something else said in it. */
async function forged(change: (file: BoardFile) => Partial<BoardFile>): Promise<Uint8Array> {
  const file = readBoardFile(await takeFile(laptop, inHall));
  if (!file.ok) throw new Error(file.problem);
  return writeBoardFile({ ...file.value, ...change(file.value) });
}

const FORGED_DESK = { desk: newDesk(), kept: [{ number: '1.0', at: 1, json: '{"a":1}' }] };
const other = 'another-workshop-00000' as BoardFile['id'];

test.each<readonly [string, string, (file: Uint8Array) => Uint8Array | Promise<Uint8Array>]>([
  ['cut short', 'damagedFile', (file) => file.subarray(0, file.length - 7)],
  ['cut within its front', 'damagedFile', (file) => file.subarray(0, 20)],
  [
    'with a bit turned',
    'damagedFile',
    (file) => file.map((byte, at) => byte ^ (at === 300 ? 1 : 0)),
  ],
  ['with another sum', 'damagedFile', (file) => file.fill(0, -32)],
  ['of a later version', 'newerFile', (file) => file.fill(9, 19, 20)],
  ['of another workshop', 'otherWorkshop', () => forged(() => ({ id: other }))],
  ['of another life', 'otherLife', () => forged(({ epoch }) => ({ epoch: epoch + 1 }))],
  ['with a board that is none', 'refusedFile', () => forged(() => ({ board: Buffer.from('hej') }))],
  ['with a kept summary that is none', 'refusedFile', () => forged(() => ({ desk: FORGED_DESK }))],
])('[P81] a file %s is refused in words, and nothing changes', async (_, id, spoil) => {
  await write(laptop, inHall, 'I salen');
  const before = await stageOf(home, atHome);
  const file = await spoil(new Uint8Array(await takeFile(laptop, inHall)));
  expect(await bringHome('', file)).toMatchObject({
    json: { type: `urn:mellanrum:problem:${id}` },
  });
  expect(await texts()).toEqual([]);
  expect(await stageOf(home, atHome)).toEqual(before);
});

test('[P33] a file larger than any board is refused', async () => {
  const huge = Buffer.alloc(17 * 1024 * 1024);
  huge[0] = 0x89;
  expect(await bringHome('', huge)).toMatchObject({ status: 413 });
});

test('[P83] where the workshop never was, the id in the address must be that of the file', async () => {
  const file = await takeFile(home, atHome);
  const empty = await startRelay();
  expect(await bringFile(empty, { id: other }, file)).toMatchObject({ status: 409 });
  expect(await foundAt(empty, atHome, file)).toMatchObject({ id: atHome.id });
  await empty.stop();
});
