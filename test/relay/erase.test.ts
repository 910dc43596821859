import * as decoding from 'lib0/decoding';
import { beforeEach, expect, test } from 'vitest';
import { addCard, reportCard } from '#shared/board/edits/cards.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardId, RoundId } from '#shared/domain/ids.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { boardOf } from '../../server/relay/marks/boardOf.ts';
import type { Room } from '../../server/relay/room.ts';
import type { Store, Workshop } from '../../server/store/Store.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { command, frame } from '../support/rawSocket.ts';
import { type FakeWire, RelayInMemory } from '../support/relayInMemory.ts';

const card = (name: string) => `card-${name}-0000000000000` as CardId;
const [BAD, GOOD] = [card('bad'), card('good')];
const AT = 1_800_000_000_000;
const ROUND = 'round-one-00000000000a' as RoundId;

let store: Store;
/** The disk does not take marks that are rewritten. */
let isStuck: boolean;
let hall: RelayInMemory;
let workshop: Workshop;
let room: Room;
let phone: FakeWire;

beforeEach(async () => {
  const real = memoryStore();
  isStuck = false;
  store = {
    ...real,
    rewriteMark: async (...given) => {
      if (isStuck) throw new Error('EIO');
      return real.rewriteMark(...given);
    },
  };
  hall = new RelayInMemory({ store });
  workshop = await hall.createWorkshop();
  room = await enter();
  await edit((doc) => {
    for (const id of [BAD, GOOD]) write(doc, id, 'Gunvor skrek');
  });
  phone = await hall.join(workshop, 'participant');
  await steer({ type: 'goTo', position: { kind: 'step', step: 'valueVision', phase: 'vote' } });
});

async function enter(): Promise<Room> {
  const entered = await hall.relay.rooms.enter(workshop.id);
  if (typeof entered === 'string') throw new Error(entered);
  return entered;
}
async function edit(change: (doc: Room['board']['doc']) => void): Promise<void> {
  const done = room.edit(change);
  await hall.time.pass(30);
  await done;
}
function write(doc: Room['board']['doc'], id: CardId, text: string): void {
  const place = { step: 'valueVision', column: 'needs', rank: 'a0' } as const;
  const by = { participant: null, table: null, org: null, lang: 'sv', at: AT } as const;
  addCard(doc, { id, place, text, actors: [] }, by);
}
async function erase(...cards: readonly CardId[]): Promise<unknown> {
  const done = room.erasing.erase(cards).catch(() => 'refused');
  await hall.time.pass(100);
  return done;
}
async function steer(body: object): Promise<void> {
  const chair = await hall.join(workshop, 'facilitator');
  const { revision } = room.steering.stage;
  chair.receive(command(1, revision, body));
  await hall.time.pass(10);
  expect(room.steering.stage.revision).toBe(revision + 1);
}
const told = (wire: FakeWire, kind: number): readonly unknown[] =>
  wire.sent.flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes);
    return decoding.readVarUint(decoder) === kind
      ? [JSON.parse(decoding.readVarString(decoder))]
      : [];
  });
const marked = async () => {
  const heads = await store.listMarks(workshop.id);
  const marks = await Promise.all(heads.map(({ id }) => store.readMark(workshop.id, id)));
  return marks.map((mark) =>
    mark ? [...boardOf(mark).cards.values()].map(({ id, text }) => [id, text]) : null,
  );
};

test('[P75] everybody is told when nothing is left, and so is whoever comes later', async () => {
  expect(told(phone, MESSAGE.notice)).toEqual([]);
  expect(await erase(BAD)).toBe('erased');
  const notice = { notice: 'erased', erasure: 1, cards: [BAD], texts: [] };
  expect(told(phone, MESSAGE.notice)).toEqual([notice]);
  const late = await hall.join(workshop, 'participant');
  expect(told(late, MESSAGE.notice)).toEqual([notice]);
});

test('[P73] a ballot loses the card, and whoever cast it may give those votes to another', async () => {
  const budget = { needs: 2, strategies: 2 };
  await steer({ type: 'openRound', id: ROUND, step: null, budget, perCard: 2 });
  const hand = async (choices: object) => {
    const slip = { kind: 'ballot', round: ROUND, turn: 0, table: null, choices };
    phone.receive(frame(MESSAGE.slip, JSON.stringify({ request: 1, slip })));
    await hall.time.pass(10);
  };
  await hand({ [BAD]: 1, [GOOD]: 1 });
  await erase(BAD);
  const ballots = (await store.readSlips(workshop.id)).filter(({ box }) => box !== 'devices');
  expect(ballots.map(({ json }) => JSON.parse(json))).toEqual([{ choices: { [GOOD]: 1 } }]);
  await steer({ type: 'closeRound', id: ROUND });
  expect(Object.keys(room.steering.stage.rounds[0]?.tally ?? {})).toEqual([GOOD]);
});

test('[P73] what a disk that refuses has stopped half way goes on by itself', async () => {
  isStuck = true;
  expect(await erase(BAD)).toBe('refused');
  expect(await store.unsettled()).toEqual([workshop.id]);
  expect((await marked()).flat()).toContainEqual([BAD, 'Gunvor skrek']);
  expect(told(phone, MESSAGE.notice)).toEqual([]);
  isStuck = false;
  await hall.time.pass(30_100);
  expect(await store.unsettled()).toEqual([]);
  expect(await marked()).toEqual([[[GOOD, 'Gunvor skrek']]]);
  expect(told(phone, MESSAGE.notice)).toHaveLength(1);
});

test('[P73] what a relay that died has left half way is finished by the next, before anybody comes', async () => {
  isStuck = true;
  await erase(BAD);
  isStuck = false;
  const next = new RelayInMemory({ store });
  await next.time.pass(100);
  expect(await store.unsettled()).toEqual([]);
  expect(await marked()).toEqual([[[GOOD, 'Gunvor skrek']]]);
});

test('[P76] what a reported card said before is gone from the marks when nobody has written in it for a while', async () => {
  await edit((doc) => reportCard(doc, BAD, { kind: 'person', at: AT }));
  await edit((doc) => {
    const text = findText(doc, { of: 'card', card: BAD, field: 'text' });
    if (text) spliceText(doc, text, { index: 0, remove: 6, insert: 'Någon' });
  });
  await hall.time.pass(20_000);
  expect((await marked())[0]).toContainEqual([BAD, 'Gunvor skrek']);
  await hall.time.pass(20_000);
  expect(await marked()).toEqual([
    [
      [BAD, 'Någon skrek'],
      [GOOD, 'Gunvor skrek'],
    ],
  ]);
  expect(room.board.erased.list).toEqual([{ thing: BAD, what: 'words' }]);
  expect((await store.read(workshop.id)).updates).toEqual([]);
});

test('[P102] a relay that dies before the commit of an erasure has erased nothing; one that dies after it, all', async () => {
  let isMute = true;
  const slow: Store = {
    ...store,
    append: (entries) =>
      isMute && entries.some(({ erased = [] }) => erased.length > 0)
        ? new Promise(() => undefined)
        : store.append(entries),
  };
  const dying = new RelayInMemory({ store: slow });
  const entered = await dying.relay.rooms.enter(workshop.id);
  if (typeof entered === 'string') throw new Error(entered);
  void entered.erasing.erase([BAD]);
  await dying.time.pass(200);
  const next = new RelayInMemory({ store });
  await next.time.pass(100);
  expect([await store.unsettled(), (await marked()).flat()]).toEqual([
    [],
    [
      [BAD, 'Gunvor skrek'],
      [GOOD, 'Gunvor skrek'],
    ],
  ]);

  isMute = false;
  isStuck = true;
  const other = new RelayInMemory({ store: slow });
  const again = await other.relay.rooms.enter(workshop.id);
  if (typeof again === 'string') throw new Error(again);
  again.erasing.erase([BAD]).catch(() => undefined);
  await other.time.pass(200);
  expect(await store.unsettled()).toEqual([workshop.id]);
  // The store still refuses when the next relay begins, and nobody comes.
  const last = new RelayInMemory({ store });
  await last.time.pass(1_000);
  isStuck = false;
  await last.time.pass(40_000);
  expect(await store.unsettled()).toEqual([]);
  expect((await marked()).flat()).toEqual([[GOOD, 'Gunvor skrek']]);
});

test('[P73] who asks for the same while it is on its way is answered when it is done, not before', async () => {
  const first = room.erasing.erase([BAD]);
  let isAnswered = false;
  const second = room.erasing.erase([BAD]).then(() => {
    isAnswered = true;
  });
  for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
  expect([isAnswered, (await store.read(workshop.id)).erasure]).toEqual([false, 0]);
  await hall.time.pass(200);
  await Promise.all([first, second]);
  expect(await store.unsettled()).toEqual([]);
});
