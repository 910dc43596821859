import * as decoding from 'lib0/decoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { stepOne, stepTwo, update } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { type FakeWire, RelayInMemory } from '../support/relayInMemory.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

/** Nobody has come to the room for so long. */
const IDLE = 60_000;
const device = newDevice();

/** A board on the disk, folded in, with so many cards after that, and no room. */
async function cold({ cardsAfter = 0 } = {}) {
  const store = memoryStore();
  const hall = new RelayInMemory({ store, limits: { logRowsAtRest: 1 } });
  const workshop = await hall.createWorkshop();
  const doc = new Y.Doc();
  const writer = await hall.join(workshop, 'participant', device);
  writer.receive(stepTwo());
  doc.on('update', (bytes: Uint8Array) => writer.receive(update(bytes)));
  for (let n = 0; n < 30; n += 1) writeCard(doc, `Kort ${n}`, { workshop, device });
  await hall.time.pass(100);
  writer.connection?.ended();
  await hall.time.pass(IDLE);
  expect((await store.read(workshop.id)).snapshot).not.toBeNull();
  if (cardsAfter > 0) {
    const again = await hall.join(workshop, 'participant', device);
    doc.on('update', (bytes: Uint8Array) => again.receive(update(bytes)));
    for (let n = 0; n < cardsAfter; n += 1) {
      writeCard(doc, `Efter ${n}`, { workshop, device });
      await hall.time.pass(50);
    }
  }
  // As after `kill -9`: nobody has tidied up.
  const next = new RelayInMemory({ store });
  return { hall: next, workshop, doc };
}

const steps = ({ sent }: FakeWire): readonly number[] =>
  sent.flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes);
    const isSync = decoding.readVarUint(decoder) === MESSAGE.sync;
    return isSync ? [decoding.readVarUint(decoder)] : [];
  });

function boardOf({ sent }: FakeWire): Y.Doc {
  const doc = new Y.Doc();
  for (const bytes of sent) {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== MESSAGE.sync) continue;
    if (decoding.readVarUint(decoder) === SYNC.step1) continue;
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
  }
  return doc;
}

test.each([0, 7])(
  '[P5] [P7] who comes first to a room at rest is given the board before it is made, %i edits after it was folded in',
  async (cardsAfter) => {
    const { hall, workshop, doc } = await cold({ cardsAfter });
    const wire = await hall.join(workshop, 'participant');
    const room = await hall.relay.rooms.enter(workshop.id);
    if (typeof room === 'string') throw new Error(room);
    wire.receive(stepOne());
    expect(room.board.late.isMade).toBe(false);
    expect(steps(wire)).toEqual([SYNC.step2]);
    expect(textsOf(boardOf(wire))).toEqual(textsOf(doc));

    // Made in the tick after that; then it is asked what the device has.
    await hall.time.pass(1);
    expect(room.board.late.isMade).toBe(true);
    expect(steps(wire).at(-1)).toBe(SYNC.step1);

    // What is written from now on is told on top of that.
    const writer = await hall.join(workshop, 'participant', device);
    writer.receive(stepTwo());
    doc.on('update', (bytes: Uint8Array) => writer.receive(update(bytes)));
    writeCard(doc, 'Nytt', { workshop, device });
    await hall.time.pass(100);
    expect(textsOf(boardOf(wire))).toEqual(textsOf(doc));
    const last = await hall.join(workshop, 'participant');
    last.receive(stepOne());
    await hall.time.pass(100);
    expect(textsOf(boardOf(last))).toEqual(textsOf(doc));
  },
);

test('[P5] who asks for nothing is asked all the same', async () => {
  const { hall, workshop } = await cold();
  const wire = await hall.join(workshop, 'participant');
  expect(steps(wire)).toEqual([]);
  await hall.time.pass(150);
  expect(steps(wire)).toEqual([SYNC.step1]);
});

test('who comes with the board is told only what is new', async () => {
  const { hall, workshop, doc } = await cold();
  const wire = await hall.join(workshop, 'participant');
  wire.receive(stepOne(Y.encodeStateVector(doc)));
  await hall.time.pass(1);
  const answer = wire.sent.filter(({ length }) => length > 2_000);
  expect(steps(wire)).toContain(SYNC.step2);
  expect(answer).toEqual([]);
});

test('a room whose board cannot be read is closed, and never becomes an empty one', async () => {
  const { hall, workshop } = await cold();
  const read = hall.store.read.bind(hall.store);
  const broken = new RelayInMemory({
    store: {
      ...hall.store,
      read: async (...given) => ({ ...(await read(...given)), snapshot: Uint8Array.of(9, 9, 9) }),
    },
  });
  const wire = await broken.join(workshop, 'participant');
  await broken.time.pass(150);
  expect(wire.closedWith).toBe('tryLater');
  expect(broken.logged).toContain('roomBroke');
});
