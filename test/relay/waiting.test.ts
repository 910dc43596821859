import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { stepTwo, update } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { RelayInMemory } from '../support/relayInMemory.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

/** Somebody who sits in a room of a relay whose clock stands still: what they send waits for the next tick. */
async function seated() {
  const relay = new RelayInMemory();
  const workshop = await relay.createWorkshop();
  const device = newDevice();
  const wire = await relay.join(workshop, 'participant', device);
  const room = await relay.relay.rooms.enter(workshop.id);
  if (typeof room === 'string') throw new Error(room);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, room.board.snapshot);
  wire.receive(stepTwo());
  await relay.time.pass(50);
  doc.on('update', (bytes: Uint8Array) => wire.receive(update(bytes)));
  const write = (text: string) => writeCard(doc, text, { workshop, device });
  const shown = async () => {
    await relay.time.pass(50);
    return textsOf(room.board.doc);
  };
  return { relay, workshop, wire, write, shown };
}

test('what waits for its tick is on the board after it', async () => {
  const { write, shown } = await seated();
  write('I tid');
  expect(await shown()).toEqual(['I tid']);
});

test('[P12] what still waits when its key is rotated does not count', async () => {
  const { relay, workshop, wire, write, shown } = await seated();
  write('För sent');
  await relay.relay.rotate(workshop.id, 'participant');
  expect(await shown()).toEqual([]);
  expect(wire.closedWith).toBe('badCapability');
});

test('[P15] what waits behind a refused update does not count', async () => {
  const { wire, write, shown } = await seated();
  wire.receive(update(Uint8Array.of(9, 9, 9)));
  write('Efter det');
  expect(await shown()).toEqual([]);
  expect(wire.closedWith).toBe('badData');
});
