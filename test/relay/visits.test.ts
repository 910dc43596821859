import { expect, test } from 'vitest';
import { memoryStore } from '../support/memoryStore.ts';
import { newDevice } from '../support/relay.ts';
import { RelayInMemory } from '../support/relayInMemory.ts';

function hallWithDisk() {
  const store = memoryStore();
  const puts: number[] = [];
  let isFull = false;
  const hall = new RelayInMemory({
    store: {
      ...store,
      putSlips: (id, slips, stage) => {
        if (isFull) return Promise.reject(new Error('full'));
        puts.push(slips.length);
        return store.putSlips(id, slips, stage);
      },
    },
  });
  const fill = (full: boolean) => {
    isFull = full;
  };
  return { hall, store, puts, fill };
}

test('[P90] a hall that comes at once, and leaves at once, is kept in a few commits', async () => {
  const { hall, store, puts } = hallWithDisk();
  const workshop = await hall.createWorkshop();
  const wires = [];
  for (let n = 0; n < 100; n += 1) wires.push(await hall.join(workshop, 'participant'));
  await hall.time.pass(200);
  expect(await store.readSlips(workshop.id)).toHaveLength(100);
  expect(puts.length).toBeLessThanOrEqual(3);
  for (const wire of wires) wire.connection?.ended();
  await hall.time.pass(200);
  expect(puts.length).toBeLessThanOrEqual(6);
});

test('[P90] whoever came while the disk refused is kept when it works again', async () => {
  const { hall, store, fill } = hallWithDisk();
  const workshop = await hall.createWorkshop();
  fill(true);
  await hall.join(workshop, 'participant');
  const device = newDevice();
  const late = await hall.join(workshop, 'participant', device);
  late.connection?.ended();
  await hall.time.pass(100);
  expect(await store.readSlips(workshop.id)).toHaveLength(0);
  fill(false);
  await hall.time.pass(2_000);
  expect(await store.readSlips(workshop.id)).toHaveLength(2);
});
