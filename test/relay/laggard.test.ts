import * as decoding from 'lib0/decoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import { frame, stepOne, update } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { type FakeWire, RelayInMemory } from '../support/relayInMemory.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

const LIMITS = { lagPresenceBytes: 4_000, lagUpdatesBytes: 16_000, lagCloseBytes: 200_000 };

async function hallWithLaggard() {
  const hall = new RelayInMemory({ limits: LIMITS });
  const workshop = await hall.createWorkshop();
  const device = newDevice();
  const [writer, laggard, other] = [
    await hall.join(workshop, 'participant', device),
    await hall.join(workshop, 'participant'),
    await hall.join(workshop, 'participant'),
  ];
  const doc = new Y.Doc();
  apply(doc, [writer], await ask(hall, writer));
  doc.on('update', (bytes: Uint8Array) => writer.receive(update(bytes)));
  const write = async (cards: number) => {
    for (let n = 0; n < cards; n += 1) {
      writeCard(doc, 'x'.repeat(500), { workshop, device });
      await hall.time.pass(25);
    }
  };
  return { hall, laggard, other, doc, write };
}

async function ask(hall: RelayInMemory, wire: FakeWire): Promise<number> {
  const before = wire.sent.length;
  wire.receive(stepOne());
  await hall.time.pass(25);
  return before;
}

/** What a device shows that has read every frame from the `first` on. */
function apply(doc: Y.Doc, [wire]: readonly [FakeWire], first = 0): Y.Doc {
  for (const bytes of wire.sent.slice(first)) {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== MESSAGE.sync) continue;
    if (decoding.readVarUint(decoder) === SYNC.step1) continue;
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
  }
  return doc;
}

test('[P22] a reader that falls behind gets all it missed as one update, and nobody else notices', async () => {
  const { hall, laggard, other, doc, write } = await hallWithLaggard();
  for (const wire of [laggard, other]) await ask(hall, wire);
  laggard.isReading = false;
  await write(100);
  const framesWhileBehind = laggard.sent.length;
  expect(textsOf(apply(new Y.Doc(), [laggard])).length).toBeLessThan(100);
  expect(textsOf(apply(new Y.Doc(), [other]))).toEqual(textsOf(doc));
  laggard.isReading = true;
  laggard.take(1_000_000);
  await hall.time.pass(300);
  expect(laggard.sent.length).toBe(framesWhileBehind + 1);
  const caughtUp = apply(new Y.Doc(), [laggard]);
  expect(textsOf(caughtUp)).toEqual(textsOf(doc));
  expect(caughtUp.store.pendingStructs).toBeNull();
  await write(1);
  expect(textsOf(apply(new Y.Doc(), [laggard]))).toEqual(textsOf(doc));
});

test('[P22] a reader that takes nothing for 15 seconds is let go; one that takes little is not', async () => {
  const { hall, laggard, other, write } = await hallWithLaggard();
  for (const wire of [laggard, other]) wire.isReading = false;
  await write(100);
  for (let second = 0; second < 16; second += 1) {
    other.take(100);
    await hall.time.pass(1_000);
  }
  expect([laggard.closedWith, laggard.isCut]).toEqual(['tryLater', true]);
  expect([other.closedWith, other.isCut]).toEqual([null, false]);
});

test('[P22] asking again and again without reading the answers does not fill the memory', async () => {
  const { hall, laggard, write } = await hallWithLaggard();
  await write(50);
  laggard.isReading = false;
  for (let n = 0; n < 100; n += 1) {
    laggard.receive(stepOne());
    await hall.time.pass(25);
  }
  const answers = laggard.sent.filter(
    (bytes) => bytes[0] === MESSAGE.sync && bytes[1] === SYNC.step2,
  );
  expect(answers).toHaveLength(1);
  laggard.isReading = true;
  laggard.take(1_000_000);
  await hall.time.pass(300);
  expect(laggard.sent.filter((bytes) => bytes[1] === SYNC.step2 && bytes[0] === 0)).toHaveLength(2);
});

test('[P22] presence is the first thing that a slow reader goes without', async () => {
  const { hall, laggard, other, write } = await hallWithLaggard();
  laggard.isReading = false;
  await write(10);
  const before = laggard.sent.length;
  other.receive(frame(MESSAGE.awareness, frame(1, 11, 1, '{}')));
  await hall.time.pass(500);
  expect(other.sent.some((bytes) => bytes[0] === MESSAGE.awareness)).toBe(true);
  expect(laggard.sent.slice(before).some((bytes) => bytes[0] === MESSAGE.awareness)).toBe(false);
});

test('[P20] everybody hears something at least every ten seconds', async () => {
  const { hall, laggard } = await hallWithLaggard();
  for (let n = 0; n < 6; n += 1) {
    const before = laggard.sent.length;
    await hall.time.pass(10_000);
    expect(laggard.sent.slice(before).some((bytes) => bytes[0] === MESSAGE.clock)).toBe(true);
  }
});

test('[P20] a socket that gives no sign of life for 40 seconds is let go', async () => {
  const { hall, laggard, other } = await hallWithLaggard();
  laggard.answersPings = false;
  await hall.time.pass(60_000);
  expect([laggard.closedWith, laggard.isCut]).toEqual(['tryLater', true]);
  expect(other.closedWith).toBeNull();
});

test('[P19] a person who presses without end is told so, and the others are spared', async () => {
  const { hall, laggard } = await hallWithLaggard();
  const before = laggard.sent.length;
  const press = { type: 'tableDone', table: 't1', done: true };
  for (let request = 0; request < 50; request += 1) {
    laggard.receive(
      frame(MESSAGE.command, JSON.stringify({ request, revision: 0, command: press })),
    );
  }
  await hall.time.pass(100);
  const answers = laggard.sent
    .slice(before)
    .filter((bytes) => bytes[0] === MESSAGE.command)
    .map((bytes) => new TextDecoder().decode(bytes));
  expect(answers).toHaveLength(50);
  expect(answers.filter((answer) => answer.includes('"tooFast"'))).toHaveLength(30);
});
