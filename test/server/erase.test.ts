import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { clearReport, reportCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { type CardId, type GroupId, type RoundId, randomId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { giveCommand } from '../support/chair.ts';
import { fetchDoc, frame, RawSocket } from '../support/rawSocket.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';
import { tracesIn, tracesOf } from '../support/traces.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

const SECRET = 'Gunvor Qvistberg skrek åt handläggaren';
const KEPT = 'Kallelsen är svår 👩‍👩‍👧 att läsa.';

let relay: TestRelay;
let workshop: TestWorkshop;
let hall: Stock;
let bad: CardId;
let good: CardId;
beforeEach(async () => {
  // A folder for each: what another test wrote would be found too.
  relay = await startRelay();
  workshop = await relay.createWorkshop();
  hall = openStock(relay, workshop, 'participant');
  await hall.synced();
  bad = writeCard(hall.doc, '', { workshop, ...hall });
  // Letter by letter, as people write.
  for (const letter of SECRET) write(hall.doc, bad, letter);
  good = writeCard(hall.doc, KEPT, { workshop, ...hall });
  await arrived();
  await goTo('write');
  return async () => {
    hall.close();
    await relay.stop();
  };
});

const goTo = (phase: 'write' | 'show') =>
  giveCommand(relay, workshop, {
    type: 'goTo',
    position: { kind: 'step', step: 'valueVision', phase },
  });
const arrived = (stock: Stock = hall) =>
  until('all is at the relay', async () => {
    const there = await fetchDoc(relay, workshop);
    const cards = (doc: Y.Doc) => doc.getMap(ROOT.cards).toJSON();
    return isDeepStrictEqual(cards(there), cards(stock.doc));
  });
function write(doc: Y.Doc, card: CardId, words: string, from = Number.POSITIVE_INFINITY): void {
  const text = findText(doc, { of: 'card', card, field: 'text' });
  if (text) spliceText(doc, text, { index: Math.min(from, text.length), remove: 0, insert: words });
}
const erase = (cards: readonly unknown[], role: Role = 'facilitator') =>
  ask(relay, 'POST', `/api/workshops/${workshop.id}/erase`, {
    key: workshop.keys[role],
    body: { cards },
  });
const traces = () => tracesIn(relay.dataDir, SECRET);

test('[P73] nothing of an erased card is left in any file of the store, and all else is as it was', async () => {
  write(hall.doc, bad, 'igen ', 0);
  write(hall.doc, good, '!');
  const group = randomId<'group'>(randomBytes) satisfies GroupId;
  const place = { step: 'valueVision', column: 'needs', rank: 'a1' } as const;
  const aside = writeCard(hall.doc, 'Bredvid', { workshop, ...hall });
  sewGroup(hall.doc, { id: group, title: `Om ${SECRET}`, place }, [bad, aside]);
  setStrategy(hall.doc, bad, 'owner', SECRET);
  hall.doc.getText(textName.happened(bad)).insert(0, SECRET);
  await arrived();
  await vote(bad, good);
  await goTo('show');
  const fixed = `/api/workshops/${workshop.id}/fixed`;
  const organiser = { key: workshop.keys.organiser };
  await ask(relay, 'POST', fixed, { ...organiser, body: { revision: 0 } });
  const kept = async () => (await ask(relay, 'GET', `${fixed}/1.0`, organiser)).text;
  expect(await kept()).toContain(SECRET);

  const gone = [bad, aside];
  expect(await erase(gone)).toMatchObject({ status: 200, json: { erased: gone } });
  expect(traces()).toEqual([]);
  await until('others see it gone', () => !readBoard(hall.doc).cards.has(bad));
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual([`${KEPT}!`]);
  expect(tracesOf(Buffer.from(Y.encodeStateAsUpdate(hall.doc)), SECRET)).toEqual([]);
  const marks = await ask(relay, 'GET', `/api/workshops/${workshop.id}/marks`, {
    key: workshop.keys.facilitator,
  });
  expect(marks.json).toMatchObject({ marks: [{ cards: 1 }, { cards: 1 }] });
  expect(await kept()).toContain(JSON.stringify(`${KEPT}!`));
});

/** One vote for each, in a round that stays open. */
async function vote(...cards: readonly CardId[]): Promise<void> {
  const round = 'round-one-00000000000a' as RoundId;
  const budget = { needs: 3, strategies: 2 };
  await giveCommand(relay, workshop, {
    type: 'openRound',
    id: round,
    step: null,
    budget,
    perCard: 2,
  });
  const voter = await new RawSocket(relay, workshop, 'participant', {
    device: hall.device,
  }).joined();
  const choices = Object.fromEntries(cards.map((card) => [card, 1]));
  const slip = { kind: 'ballot', round, turn: 0, table: null, choices };
  voter.send(frame(MESSAGE.slip, JSON.stringify({ request: 1, slip })));
  await voter.next(MESSAGE.slip);
  voter.close();
}

test('[P74] a late phone neither brings words back nor loses the rest of its batch', async () => {
  const phone = openStock(relay, workshop, 'participant');
  await phone.synced();
  phone.provider.disconnect();
  write(phone.doc, bad, 'Sven Åkerlund såg det också ', 5);
  setStrategy(phone.doc, bad, 'owner', 'Sven Åkerlund');
  phone.doc.getText(textName.happened(bad)).insert(0, 'Sven Åkerlund har slutat');
  const more = writeCard(phone.doc, 'Alla får samma svar', { workshop, ...phone });
  write(phone.doc, good, ' Varje gång.');

  await erase([bad]);
  phone.provider.connect();
  await until('the rest has come', () => textsOf(hall.doc).length === 2);
  await arrived();
  expect(textsOf(hall.doc)).toEqual(['Alla får samma svar', `${KEPT} Varje gång.`]);
  expect(readBoard(hall.doc).cards.has(more)).toBe(true);
  await until('the phone itself has lost it', () => !readBoard(phone.doc).cards.has(bad));
  for (const words of [SECRET, 'Sven Åkerlund såg det också', 'Sven Åkerlund har slutat']) {
    expect(tracesIn(relay.dataDir, words)).toEqual([]);
    expect(tracesOf(Buffer.from(Y.encodeStateAsUpdate(phone.doc)), words)).toEqual([]);
  }
  phone.close();
});

test('[P74] a card that is put back under its erased id is gone in the commit that brought it', async () => {
  await erase([bad]);
  const phone = openStock(relay, workshop, 'participant');
  phone.provider.disconnect();
  const card = phone.doc.getMap(ROOT.cards);
  const copied = writeCard(phone.doc, 'Sven Åkerlund har slutat', { workshop, ...phone });
  phone.doc.transact(() => {
    const thing = card.get(copied);
    if (thing instanceof Y.Map) card.set(bad, thing.clone());
  });
  writeCard(phone.doc, 'Alla får samma svar', { workshop, ...phone });
  phone.provider.connect();
  await until('the rest has come', () => textsOf(hall.doc).includes('Alla får samma svar'));
  await erase([copied]);
  expect(tracesIn(relay.dataDir, 'Sven Åkerlund har slutat')).toEqual([]);
  await until('the phone has lost both', () => textsOf(phone.doc).length === 2);
  expect(readBoard(await fetchDoc(relay, workshop)).cards.has(bad)).toBe(false);
  phone.close();
});

test('[P73] the same request again changes nothing; who may not, and what is no card, is told so', async () => {
  const refused = (status: number, id: string) => ({
    status,
    json: { type: `urn:mellanrum:problem:${id}` },
  });
  expect(await erase([bad], 'participant')).toMatchObject(refused(403, 'notAllowed'));
  const unknown = randomId<'card'>(randomBytes);
  expect(await erase([bad, unknown])).toMatchObject(refused(400, 'malformed'));
  expect(readBoard(await fetchDoc(relay, workshop)).cards.has(bad)).toBe(true);
  for (const cards of [[], ['../x'], [7]])
    expect(await erase(cards)).toMatchObject(refused(400, 'malformed'));
  for (const role of ['facilitator', 'organiser'] as const)
    expect(await erase([bad, bad], role)).toMatchObject({ status: 200, json: { erased: [bad] } });
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual([KEPT]);
});

test('[P76] what a reported card said before it was changed is gone once its report is settled', async () => {
  reportCard(hall.doc, bad, { kind: 'person', at: Date.now() });
  await arrived();
  const text = findText(hall.doc, { of: 'card', card: bad, field: 'text' });
  if (text) spliceText(hall.doc, text, { index: 0, remove: 16, insert: 'Någon' });
  await arrived();
  const lead = openStock(relay, workshop, 'facilitator');
  await lead.synced();
  expect(traces()).not.toEqual([]);
  clearReport(lead.doc, bad);
  await until(
    'the old words are gone',
    () => tracesIn(relay.dataDir, 'Gunvor Qvistberg').length === 0,
  );
  expect(textsOf(await fetchDoc(relay, workshop))).toEqual(
    [KEPT, 'Någon skrek åt handläggaren'].sort(),
  );
  lead.close();
});
