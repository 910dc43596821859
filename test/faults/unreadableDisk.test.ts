import { expect, test } from 'vitest';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { ask } from '../support/api.ts';
import { eventLines } from '../support/eventLines.ts';
import { fetchDoc, RawSocket } from '../support/rawSocket.ts';
import { startRelayProcess } from '../support/relay.ts';
import { faultyDatabase } from '../support/smallDisk.ts';
import { until } from '../support/until.ts';
import { Writer } from '../support/writer.ts';

test('a disk that cannot be read: nobody is given an empty board or told that it is gone, and it goes on by itself', async () => {
  const disk = faultyDatabase('noRead');
  const first = await startRelayProcess({ dataDir: disk.folder, env: disk.env });
  const workshop = await first.createWorkshop();
  const writer = new Writer(workshop);
  await writer.connect(first);
  writer.startCard();
  await until('the card is saved', () => writer.hear() === writer.written);
  await first.stop();

  const relay = await startRelayProcess({ dataDir: disk.folder, env: disk.env });
  disk.fill(relay.pid);
  for (let n = 0; n < 3; n += 1) {
    const socket = new RawSocket(relay, workshop, 'participant');
    expect(await socket.closed()).toBe(CLOSE.tryLater);
    expect(socket.frames).toEqual([]);
  }
  const key = workshop.keys.organiser;
  for (const path of ['', '/summary.md']) {
    const { status } = await ask(relay, 'GET', `/api/workshops/${workshop.id}${path}`, { key });
    expect(status).toBe(503);
  }
  expect((await ask(relay, 'POST', '/api/join', { body: { code: workshop.code } })).status).toBe(
    503,
  );
  expect((await ask(relay, 'GET', '/readyz')).status).toBe(503);
  expect((await ask(relay, 'GET', '/healthz')).status).toBe(200);

  disk.free(relay.pid);
  expect(writer.lostIn(await fetchDoc(relay, workshop))).toBe(0);
  await until('it is ready', async () => (await ask(relay, 'GET', '/readyz')).status === 200);
  const told = Object.keys(eventLines(relay.said())).sort();
  expect(told).toEqual(['listening', 'storeFailing', 'storeWorking']);
  expect(eventLines(relay.said())).toMatchObject({ storeFailing: 1, storeWorking: 1 });
  await relay.stop();
}, 60_000);
