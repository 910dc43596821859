import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { fetchDoc, RawSocket, saved, stepTwo } from '../support/rawSocket.ts';
import { freshFolder, runMain, startRelayProcess } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

const LOCAL = { HOST: '127.0.0.1', PORT: '0' };

test('it says where it can be reached, with a QR code for the hall, and ends on SIGTERM', async () => {
  const run = runMain({ PORT: '0', DATA_DIR: freshFolder(), PUBLIC_URL: 'http://192.0.2.7:4040' });
  const port = await run.listening;
  await until('the whole greeting', () => run.said().includes('Stop with Ctrl-C.'));
  expect(run.said()).toContain(`http://localhost:${port}`);
  expect(run.said()).toContain('http://192.0.2.7:4040');
  expect(run.said()).toMatch(/[█▀▄]{10}/);
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
});

test('[P24] SIGTERM: what has come is committed and acknowledged, then everybody is closed with 1013', async () => {
  const relay = await startRelayProcess();
  const workshop = await relay.createWorkshop();
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  const raw = await new RawSocket(relay, workshop, 'participant').joined();
  raw.send(stepTwo());
  raw.send(saved(3));
  writeCard(writer.doc, 'I sista stund', { workshop, device: writer.device });
  await raw.next(MESSAGE.saved);
  await until(
    'the card is there',
    async () => textsOf(await fetchDoc(relay, workshop)).length === 1,
  );
  await relay.stop();
  expect(await raw.closed()).toBe(CLOSE.tryLater);
  writer.close();
  const again = await startRelayProcess({ dataDir: relay.dataDir });
  expect(textsOf(await fetchDoc(again, workshop))).toEqual(['I sista stund']);
  await again.stop();
});

test('a port that is taken is one sentence and exit code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await until('the other program listens', () => other.listening);
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const run = runMain({
    HOST: '127.0.0.1',
    PORT: port,
    DATA_DIR: freshFolder(),
    LOG_LEVEL: 'silent',
  });
  expect(await run.ended).toBe(1);
  expect(run.said()).toMatch(/^mellanrum: Port \d+ is taken by another program\..*\n$/);
  other.close();
});

test('a DATA_DIR that cannot be written is one sentence and exit code 1', async () => {
  const file = join(freshFolder(), 'a file');
  writeFileSync(file, '');
  const run = runMain({ ...LOCAL, DATA_DIR: join(file, 'data') });
  expect(await run.ended).toBe(1);
  expect(run.said()).toMatch(/^mellanrum: DATA_DIR \(.*\) cannot be written to\..*\n$/);
});

test('a database from a newer version is one sentence and exit code 1', async () => {
  const dataDir = freshFolder();
  const newer = new DatabaseSync(join(dataDir, 'mellanrum.sqlite'));
  newer.exec('PRAGMA user_version = 2000');
  newer.close();
  const run = runMain({ ...LOCAL, DATA_DIR: dataDir });
  expect(await run.ended).toBe(1);
  expect(run.said()).toMatch(/^mellanrum: The database .* newer version of Mellanrum .*\n$/);
});

test('every problem of the environment is told at once', async () => {
  const dataDir = join(freshFolder(), 'data');
  const run = runMain({ PORT: 'x', DATABASE_URL: 'mysql://x', DATA_DIR: dataDir });
  expect(await run.ended).toBe(1);
  expect(run.said().trim().split('\n')).toHaveLength(2);
  expect(existsSync(dataDir)).toBe(false);
});

test('no line of the log holds a text, a key, a code or an id', async () => {
  const relay = await startRelayProcess({ env: { LOG_LEVEL: 'debug' } });
  const workshop = await relay.createWorkshop({ title: 'Hemlig titel' });
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  writeCard(writer.doc, 'Hemligt kort', { workshop, device: writer.device });
  const attacker = await new RawSocket(relay, workshop, 'screen').joined();
  attacker.send('Hemlig ram');
  await attacker.closed();
  writer.close();
  await relay.stop();
  const { id, code, keys } = workshop;
  const secrets = ['Hemlig', id, code, writer.device, ...Object.values(keys)];
  for (const secret of secrets) expect(relay.said()).not.toContain(secret);
  expect(relay.said()).toContain('"event":"roomOpened"');
});
