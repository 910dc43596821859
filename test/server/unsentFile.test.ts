import * as decoding from 'lib0/decoding';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { hideCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { Card } from '#shared/domain/card.ts';
import { type DeviceSecret, participantId } from '#shared/domain/identity.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import {
  type CarriedCard,
  type UnsentFile,
  writeUnsentFile,
} from '#shared/protocol/file/unsentFile.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { bringFile, foundAt, takeFile } from '../support/boardFiles.ts';
import { fetchDoc, RawSocket } from '../support/rawSocket.ts';
import { newDevice, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop();
});

/** A phone that was here once, and then could not reach the relay any more. */
class Phone {
  readonly device: DeviceSecret;
  readonly doc: Y.Doc;
  readonly pass: string;

  private constructor(device: DeviceSecret, doc: Y.Doc, pass: string) {
    this.device = device;
    this.doc = doc;
    this.pass = pass;
  }

  static async come(role: Role = 'participant'): Promise<Phone> {
    const device = newDevice();
    const socket = await new RawSocket(relay, workshop, role, { device }).joined();
    const pass = decoding.readVarString(await socket.next(MESSAGE.pass));
    socket.close();
    const stock = openStock(relay, workshop, role, { device });
    await stock.synced();
    stock.close();
    return new Phone(device, stock.doc, pass);
  }

  get participant() {
    return participantId(workshop.id, this.device);
  }

  write(text: string): CardId {
    return writeCard(this.doc, text, { workshop, device: this.device });
  }

  file(
    change: Partial<Pick<UnsentFile, 'participant' | 'id' | 'epoch' | 'cards'>> = {},
    pass: string | null = this.pass,
  ): Uint8Array<ArrayBuffer> {
    const cards = [...readBoard(this.doc).cards.values()].map((card) => carried(card));
    const { id } = workshop;
    const head = { id, epoch: 1, at: 1, participant: this.participant, cards, ...change };
    const others = new Map(Y.decodeStateVector(Y.encodeStateVector(this.doc)));
    others.delete(this.doc.clientID);
    const writing = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(others));
    return writeUnsentFile({ ...head, writing }, pass);
  }
}

const carried = (card: Card, isUnshown = false): CarriedCard => {
  const { id, step, column, text, soThat, nextStep, table, org, lang, at } = card;
  const said = { text, soThat, nextStep, actors: [...card.actors] };
  return { id, isUnshown, step, column, ...said, table, org, lang, at };
};

const take = (file: Uint8Array, role: Role = 'facilitator') =>
  bringFile(relay, workshop, file, { key: workshop.keys[role] });
const cards = async (at = relay, of = workshop) => [
  ...readBoard(await fetchDoc(at, of)).cards.values(),
];

test('[P84] what a phone wrote comes in as its own, and a second time changes nothing', async () => {
  const phone = await Phone.come();
  phone.write('Skrivet bakom gästnätet');
  const file = phone.file();
  expect(await take(file)).toEqual({ status: 200, json: { cards: 1, held: 0, isProved: true } });
  expect(await take(file)).toMatchObject({ json: { cards: 0, held: 0 } });
  expect(await cards()).toMatchObject([
    { text: 'Skrivet bakom gästnätet', author: phone.participant },
  ]);
});

test('[P84] the phone that finds another network afterwards sends nothing twice and is not turned away', async () => {
  const phone = await Phone.come();
  phone.write('Först som fil');
  await take(phone.file());
  const { device, doc } = phone;
  const back = openStock(relay, workshop, 'participant', { device, doc });
  await back.synced();
  expect([back.provider.wsconnected, textsOf(await fetchDoc(relay, workshop))]).toEqual([
    true,
    ['Först som fil'],
  ]);
  back.close();
});

test('[P84] the file holds neither the device’s secret nor what it proves by', async () => {
  const phone = await Phone.come();
  phone.write('Ett kort');
  const file = Buffer.from(phone.file()).toString('latin1');
  for (const secret of [phone.device, phone.pass, workshop.keys.participant]) {
    expect(file).not.toContain(secret);
  }
});

test.each<readonly [string, (phone: Phone, other: Phone) => Uint8Array]>([
  ['without a proof', (phone) => phone.file({}, null)],
  ['with another’s proof', (phone, other) => phone.file({}, other.pass)],
  ['in another’s name', (phone, other) => phone.file({ participant: other.participant })],
])('[P84] a file %s brings its new cards as nobody’s', async (_, forge) => {
  const phone = await Phone.come();
  phone.write('Vems är det?');
  const file = forge(phone, await Phone.come());
  expect(await take(file)).toMatchObject({ json: { cards: 1, isProved: false } });
  expect(await take(file)).toMatchObject({ json: { cards: 0 } });
  expect(await cards()).toMatchObject([{ text: 'Vems är det?', author: null }]);
});

test('[P84] a proof does not outlive its key', async () => {
  const phone = await Phone.come();
  phone.write('Skrivet före bytet');
  const path = `/api/workshops/${workshop.id}/rotate`;
  await ask(relay, 'POST', path, { key: workshop.keys.organiser, body: { role: 'participant' } });
  expect(await take(phone.file())).toMatchObject({ json: { isProved: false, cards: 1 } });
});

test('[P84] a participant’s file does what a participant may, whoever takes it in', async () => {
  const neighbour = openStock(relay, workshop, 'participant');
  await neighbour.synced();
  const { device } = neighbour;
  const card = writeCard(neighbour.doc, 'Grannens kort', { workshop, device });
  await expect.poll(async () => (await cards()).length).toBe(1);
  neighbour.close();
  const phone = await Phone.come();
  hideCard(phone.doc, card, true);
  phone.write('Eget');
  const { status, json } = await take(phone.file());
  expect([status, json]).toMatchObject([400, { type: 'urn:mellanrum:problem:refusedFile' }]);
  expect(await cards()).toMatchObject([{ text: 'Grannens kort', hidden: false }]);
});

test('[P84] what nobody may see yet stays out until its step is shown', async () => {
  const phone = await Phone.come();
  phone.write('Bara hos mig');
  const hidden = [...readBoard(phone.doc).cards.values()].map((card) => carried(card, true));
  const empty = await Phone.come();
  const file = empty.file({ cards: hidden });
  expect(await take(file)).toMatchObject({ json: { cards: 0, held: 1 } });
  expect(await cards()).toEqual([]);
});

test('[P84] at home, where the hall’s proof means nothing, the words come in all the same', async () => {
  const home = await startRelay();
  const atHome = await foundAt(home, workshop, await takeFile(relay, workshop));
  const phone = await Phone.come();
  phone.write('Skrivet i salen');
  const key = atHome.keys.facilitator;
  expect(await bringFile(home, atHome, phone.file(), { key })).toMatchObject({
    json: { cards: 1, isProved: false },
  });
  await home.stop();
});

test('[P84] nobody below a facilitator takes a file in', async () => {
  const phone = await Phone.come();
  phone.write('Ett kort');
  for (const role of ['participant', 'screen'] as const) {
    expect(await take(phone.file(), role)).toMatchObject({ status: 403 });
  }
  const board = await takeFile(relay, workshop);
  expect(await take(board)).toMatchObject({ status: 403 });
});

test.each<readonly [string, string, (phone: Phone) => Uint8Array]>([
  ['cut short', 'damagedFile', (phone) => phone.file().subarray(0, -9)],
  [
    'with a bit turned',
    'damagedFile',
    (phone) => phone.file().map((b, at) => b ^ (at === 99 ? 4 : 0)),
  ],
  ['of another life', 'otherLife', (phone) => phone.file({ epoch: 7 })],
  [
    'of another workshop',
    'otherWorkshop',
    (phone) => phone.file({ id: 'another-workshop-00000' as UnsentFile['id'] }),
  ],
])('[P84] a file %s is refused in words, and nothing changes', async (_, id, spoil) => {
  const phone = await Phone.come();
  phone.write('Ett kort');
  expect(await take(spoil(phone))).toMatchObject({ json: { type: `urn:mellanrum:problem:${id}` } });
  expect(await cards()).toEqual([]);
});
