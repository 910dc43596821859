import * as decoding from 'lib0/decoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import type { Time } from '../../server/relay/time.ts';
import { FakeTime } from '../support/fakeTime.ts';
import { stepOne, stepTwo, update } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { type FakeWire, RelayInMemory } from '../support/relayInMemory.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

const bodies = ({ sent }: FakeWire, step: number): Uint8Array[] =>
  sent.flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== MESSAGE.sync) return [];
    return decoding.readVarUint(decoder) === step ? [decoding.readVarUint8Array(decoder)] : [];
  });

test('[P103] a hall that comes back to a large board is answered a few at a time, and everybody has all', async () => {
  // As in a real process, something else may happen before what is to be done at once.
  const fake = new FakeTime();
  const later: Time['later'] = (ms, run) => fake.later(Math.max(1, ms), run);
  const time = { now: () => fake.now(), steady: () => fake.steady(), later };
  const hall = new RelayInMemory({ time });
  const workshop = await hall.createWorkshop();
  const device = newDevice();
  const writer = await hall.join(workshop, 'participant', device);
  const doc = new Y.Doc();
  for (let n = 0; n < 600; n += 1) writeCard(doc, 'å'.repeat(500), { workshop, device });
  writer.receive(stepTwo(Y.encodeStateAsUpdate(doc)));
  await fake.pass(100);
  doc.on('update', (bytes: Uint8Array) => writer.receive(update(bytes)));

  const wires: FakeWire[] = [];
  for (let n = 0; n < 20; n += 1) wires.push(await hall.join(workshop, 'participant'));
  for (const wire of wires) wire.receive(stepOne());
  const answered = () => wires.filter((wire) => bodies(wire, SYNC.step2).length > 0).length;
  const seen = new Set<number>();
  // Somebody writes between any two of the answers.
  for (let n = 0; n < 40 && answered() < wires.length; n += 1) {
    writeCard(doc, `Medan de kommer ${n}`, { workshop, device });
    await fake.pass(1);
    seen.add(answered());
  }
  await fake.pass(100);
  expect(seen.size).toBeGreaterThan(3);
  for (const wire of wires) {
    const copy = new Y.Doc();
    for (const step of [SYNC.step2, SYNC.update]) {
      for (const body of bodies(wire, step)) Y.applyUpdate(copy, body);
    }
    expect(copy.store.pendingStructs).toBeNull();
    expect(textsOf(copy)).toEqual(textsOf(doc));
  }
});

test('[P7] who asks alone is told all there is in step 2 itself', async () => {
  const hall = new RelayInMemory();
  const workshop = await hall.createWorkshop();
  const device = newDevice();
  const writer = await hall.join(workshop, 'participant', device);
  writer.receive(stepTwo());
  const doc = new Y.Doc();
  doc.on('update', (bytes: Uint8Array) => writer.receive(update(bytes)));
  for (let n = 1; n <= 3; n += 1) {
    writeCard(doc, `Kort ${n}`, { workshop, device });
    await hall.time.pass(30);
    const wire = await hall.join(workshop, 'participant');
    wire.receive(stepOne());
    await hall.time.pass(30);
    const [body = new Uint8Array()] = bodies(wire, SYNC.step2);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, body);
    expect(textsOf(copy)).toHaveLength(n);
  }
});
