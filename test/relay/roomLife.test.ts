import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { BrokenDisk } from '../support/brokenStore.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { stepOne, stepTwo, update } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { RelayInMemory } from '../support/relayInMemory.ts';
import { writeCard } from '../support/writeCard.ts';

const IDLE = 46_000;
const device = newDevice();

async function opened(hall = new RelayInMemory()) {
  const workshop = await hall.createWorkshop();
  const wire = await hall.join(workshop, 'participant', device);
  const room = await hall.relay.rooms.enter(workshop.id);
  if (typeof room === 'string') throw new Error(room);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, room.board.snapshot);
  doc.on('update', (bytes: Uint8Array) => wire.receive(update(bytes)));
  const write = () => writeCard(doc, 'Ett kort', { workshop, device });
  return { hall, workshop, wire, room, write };
}

test('a room that nobody has been in for a while goes to rest, and comes back the same', async () => {
  const { hall, workshop, wire, room, write } = await opened();
  write();
  await hall.time.pass(10);
  const before = room.board.snapshot;
  wire.connection?.ended();
  await hall.time.pass(IDLE);
  expect(hall.logged).toContain('roomClosed');
  const again = await hall.relay.rooms.enter(workshop.id);
  expect(again).not.toBe(room);
  expect(typeof again === 'string' ? again : again.board.snapshot).toEqual(before);
});

test('a room with somebody in it stays', async () => {
  const { hall, workshop, room } = await opened();
  await hall.time.pass(IDLE * 10);
  expect(await hall.relay.rooms.enter(workshop.id)).toBe(room);
});

test('who comes back before the room rests finds the same room', async () => {
  const { hall, workshop, wire, room } = await opened();
  wire.connection?.ended();
  await hall.time.pass(IDLE / 2);
  await hall.join(workshop, 'participant', device);
  await hall.time.pass(IDLE);
  expect(await hall.relay.rooms.enter(workshop.id)).toBe(room);
});

test('who joins while a room is being saved waits, and gets a new one', async () => {
  const real = memoryStore();
  let finish: () => void = () => undefined;
  const slow = {
    ...real,
    compact: async (...given: Parameters<typeof real.compact>) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return real.compact(...given);
    },
  };
  const { hall, workshop, wire, room, write } = await opened(new RelayInMemory({ store: slow }));
  for (let n = 0; n < 40; n += 1) {
    write();
    await hall.time.pass(30);
  }
  wire.connection?.ended();
  await hall.time.pass(IDLE);
  let entered: unknown = null;
  const joining = hall.relay.rooms.enter(workshop.id).then((found) => {
    entered = found;
  });
  await hall.time.pass(1_000);
  expect(entered).toBeNull();
  finish();
  await joining;
  expect(entered).not.toBe(room);
  expect((await real.read(workshop.id)).snapshot).not.toBeNull();
});

test('two who enter at once get one room', async () => {
  const hall = new RelayInMemory();
  const workshop = await hall.createWorkshop();
  const [one, other] = await Promise.all([
    hall.relay.rooms.enter(workshop.id),
    hall.relay.rooms.enter(workshop.id),
  ]);
  expect(one).toBe(other);
});

test('a load that fails never becomes an empty room', async () => {
  const real = memoryStore();
  let fails = true;
  const hall = new RelayInMemory({
    store: {
      ...real,
      read: async (id) => (fails ? Promise.reject(new Error('EIO')) : real.read(id)),
    },
  });
  const workshop = await hall.createWorkshop();
  await expect(hall.relay.rooms.enter(workshop.id)).rejects.toThrow('EIO');
  fails = false;
  const room = await hall.relay.rooms.enter(workshop.id);
  expect(typeof room === 'string' ? '' : room.board.doc.getMap('meta').get('epoch')).toBe(1);
});

test('a long log is folded into a snapshot while people write, and nothing changes for them', async () => {
  const { hall, workshop, wire, room, write } = await opened();
  for (let n = 0; n < 520; n += 1) {
    write();
    await hall.time.pass(30);
  }
  const log = await hall.store.read(workshop.id);
  expect(log.snapshot).not.toBeNull();
  // What a loading has to replay costs no more than what it reads in one go.
  const bytes = log.snapshot?.length ?? 0;
  expect(log.updates.length).toBeLessThan(Math.max(50, bytes / 1024) + 1);
  const restored = new Y.Doc();
  if (log.snapshot) Y.applyUpdate(restored, log.snapshot);
  for (const { update: bytes } of log.updates) Y.applyUpdate(restored, bytes);
  expect(Y.encodeStateAsUpdate(restored)).toEqual(room.board.snapshot);
  expect(wire.closedWith).toBeNull();
});

test('an erasure by somebody else ends the room; devices come back to what there is now', async () => {
  const real = memoryStore();
  const hall = new RelayInMemory({
    store: {
      ...real,
      append: async (entries) => entries.map(() => ({ ok: false, reason: 'erased' })),
    },
  });
  const { workshop, wire, room, write } = await opened(hall);
  write();
  await hall.time.pass(10);
  expect(wire.closedWith).toBe('tryLater');
  expect(await hall.relay.rooms.enter(workshop.id)).not.toBe(room);
});

test('a fault inside one room ends that room and no other', async () => {
  const hall = new RelayInMemory();
  const [one, other] = [await opened(hall), await opened(hall)];
  const failed = one.room.edit(() => {
    throw new Error('a fault of our own');
  });
  other.write();
  await Promise.all([expect(failed).rejects.toThrow(`${CLOSE.tryLater}`), hall.time.pass(20)]);
  expect([one.wire.closedWith, other.wire.closedWith]).toEqual(['tryLater', null]);
  expect((await hall.store.read(other.workshop.id)).updates).toHaveLength(2);
  expect((await hall.store.read(one.workshop.id)).updates).toHaveLength(1);
});

test('a workshop is deleted when its day has come, and its devices hear that it is gone', async () => {
  const { hall, workshop, wire } = await opened();
  hall.time.sleep(workshop.deleteAt - hall.time.now() - 1_000_000);
  wire.connection?.hear();
  await hall.time.pass(900_000);
  expect(wire.closedWith).toBeNull();
  await hall.time.pass(900_000);
  expect(wire.closedWith).toBe('gone');
  expect((await hall.store.find(workshop.id)).kind).toBe('gone');
});

test('a room that cannot save does not go to rest', async () => {
  const disk = new BrokenDisk();
  const { hall, workshop, wire, room, write } = await opened(
    new RelayInMemory({ store: disk.wrap(memoryStore()) }),
  );
  disk.isFull = true;
  write();
  await hall.time.pass(10);
  wire.connection?.ended();
  await hall.time.pass(IDLE * 2);
  expect(await hall.relay.rooms.enter(workshop.id)).toBe(room);
  disk.isFull = false;
  await hall.time.pass(IDLE * 2);
  expect(await hall.relay.rooms.enter(workshop.id)).not.toBe(room);
  expect((await hall.store.read(workshop.id)).updates).toHaveLength(2);
});

test('a log that nobody writes in any more is folded in, and whoever then comes first is given what lies on the disk', async () => {
  const { hall, workshop, wire, write } = await opened();
  for (let n = 0; n < 30; n += 1) {
    write();
    await hall.time.pass(30);
  }
  expect((await hall.store.read(workshop.id)).updates.length).toBeGreaterThan(20);
  await hall.time.pass(10_000);
  const { snapshot, updates } = await hall.store.read(workshop.id);
  expect(updates).toEqual([]);
  wire.connection?.ended();
  await hall.time.pass(IDLE);
  const reader = await hall.join(workshop, 'participant');
  reader.receive(stepOne());
  await hall.time.pass(10);
  const answer = stepTwo(snapshot ?? undefined);
  expect(reader.sent.some((bytes) => Buffer.compare(bytes, answer) === 0)).toBe(true);
});

test('[P23] who leaves, twice over, makes room for one more of theirs and no further', async () => {
  const { hall, workshop, wire } = await opened(
    new RelayInMemory({ limits: { connectionsPerDevice: 1 } }),
  );
  const again = () => hall.join(workshop, 'participant', device);
  await expect(again()).rejects.toThrow('tooManyConnections');
  wire.connection?.ended();
  wire.connection?.ended();
  await again();
  await expect(again()).rejects.toThrow('tooManyConnections');
});
