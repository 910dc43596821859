import { expect, test } from 'vitest';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import type { LogEvent } from '../../server/log.ts';
import { fetchDoc, RawSocket, stepOne, stepTwo, update } from '../support/rawSocket.ts';
import { newDevice, startRelay } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

const LIMITS = { lagPresenceBytes: 64 * 1024, lagUpdatesBytes: 256 * 1024, lagCloseMs: 500 };
/** Far more than the network itself can hold between two processes. */
const ANSWERS = 400;

test('[P22] a real socket that reads nothing is let go, and nobody else notices', async () => {
  const logged: LogEvent[] = [];
  const log = { write: (event: LogEvent) => logged.push(event) };
  const relay = await startRelay({ limits: LIMITS, log });
  const workshop = await relay.createWorkshop();
  const device = newDevice();
  const doc = await fetchDoc(relay, workshop);
  const writer = await new RawSocket(relay, workshop, 'participant', { device }).joined();
  writer.send(stepTwo());
  doc.on('update', (bytes: Uint8Array) => writer.send(update(bytes)));
  for (let card = 0; card < 200; card += 1) {
    writeCard(doc, 'x'.repeat(1_900), { workshop, device });
  }
  await writer.settled();

  const stuck = await new RawSocket(relay, workshop, 'participant').joined();
  stuck.socket.pause();
  const before = process.memoryUsage().arrayBuffers;
  for (let asked = 0; asked < ANSWERS; asked += 1) stuck.send(stepOne());
  // What it asks for in one breath is answered once: it has to go on asking before the network holds no more.
  await until('it is let go', () => {
    stuck.send(stepOne());
    return logged.includes('letGo');
  });
  // 400 answers of 400 KB were asked for: they were not kept ready.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 ** 2);

  const hall = openStock(relay, workshop, 'participant');
  await hall.synced();
  writeCard(doc, 'Till alla', { workshop, device });
  await until('the hall sees it', () => textsOf(hall.doc).includes('Till alla'));
  stuck.socket.resume();
  expect([1006, CLOSE.tryLater]).toContain(await stuck.closed());
  expect(logged.filter((event) => event === 'letGo')).toHaveLength(1);
  hall.close();
  await relay.stop();
});
