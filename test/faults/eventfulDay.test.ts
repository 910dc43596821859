import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { eventLines } from '../support/eventLines.ts';
import { command, frame, RawSocket, saved, stepTwo, update } from '../support/rawSocket.ts';
import { startRelayProcess, type TestRelayProcess, type TestWorkshop } from '../support/relay.ts';
import { faultyDatabase } from '../support/smallDisk.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { writeCard } from '../support/writeCard.ts';

/** Stands in everything that anybody writes on this day. */
const WORD = 'Hemligt';
const CREATE_KEY = 'nyckeln-att-skapa';
const METRICS_KEY = 'nyckeln-till-matten';

type Secrets = string[];
const withKeys = v.object({ keys: v.record(v.string(), v.string()) });

/** Writes, shows presence, steers, and asks in ways that the API takes and does not. */
async function ordinaryHours(relay: TestRelayProcess, workshop: TestWorkshop, secrets: Secrets) {
  const { id, keys } = workshop;
  const writer = openStock(relay, workshop, 'participant');
  await writer.synced();
  secrets.push(writer.device);
  writeCard(writer.doc, `${WORD} kort`, { workshop, device: writer.device });
  const editing = `${WORD} närvaro`;
  writer.provider.awareness.setLocalState({ org: null, table: null, editing });
  const chair = await new RawSocket(relay, workshop, 'facilitator').joined();
  chair.send(command(1, 0, { type: 'rename', title: `${WORD} namn` }));
  chair.send(command(2, 0, { type: 'lock', locked: false }));
  await chair.settled();
  const key = keys.organiser;
  const cards = readFileSync(join(import.meta.dirname, '../support/data/cards.json'), 'utf8');
  const imported = await ask(relay, 'POST', `/api/workshops/${id}/import`, { key, body: cards });
  expect(imported.status).toBe(200);
  secrets.push(...[...cards.matchAll(/"text": "([^"]{12,})"/g)].map(([, text]) => text ?? ''));
  for (const path of ['', '/summary.md', '/summary.json?lang=da']) {
    expect((await ask(relay, 'GET', `/api/workshops/${id}${path}`, { key })).status).toBe(200);
  }
  expect((await ask(relay, 'GET', '/metrics', { key: METRICS_KEY })).status).toBe(200);
  return { writer, chair };
}

/** Frames that are refused each in its own way, and keys and codes that are bad. */
async function attacks(relay: TestRelayProcess, workshop: TestWorkshop, secrets: Secrets) {
  const { id, keys } = workshop;
  const board = new Y.Doc();
  board.getMap('cards').set(`${WORD} id`, `${WORD} värde`);
  board.getMap(`${WORD} rot`).set('a', 1);
  const forged = Y.encodeStateAsUpdate(board);
  const bad: readonly (Uint8Array | string)[] = [
    `${WORD} textram`,
    new TextEncoder().encode(`${WORD} ram`),
    update(forged),
    stepTwo(forged.subarray(0, forged.length - 3)),
    update(new Uint8Array(300 * 1024)),
    frame(MESSAGE.command, `{"${WORD}": 1}`),
    frame(MESSAGE.awareness, new TextEncoder().encode(WORD)),
  ];
  for (const bytes of bad) {
    const socket = await new RawSocket(relay, workshop, 'participant').joined();
    socket.send(bytes);
    expect(await socket.closed()).toBeGreaterThanOrEqual(4400);
  }
  const wrong = `${WORD}-${'x'.repeat(35)}`;
  secrets.push(wrong);
  const knock = new RawSocket(relay, workshop, 'participant', {
    protocols: ['mellanrum.v1', `key.${wrong}`, 'device.x'],
  });
  await knock.closed();
  const origin = `https://${WORD.toLowerCase()}.example`;
  secrets.push(origin);
  await new RawSocket(relay, workshop, 'screen', { origin }).closed();
  const screen = await new RawSocket(relay, workshop, 'screen').joined();
  screen.send(update(forged));
  await screen.closed();
  await ask(relay, 'POST', '/api/join', { body: { code: `${WORD}` } });
  await ask(relay, 'POST', '/api/join', { body: `{"${WORD}` });
  await ask(relay, 'POST', '/api/workshops', { key: wrong, body: { title: WORD } });
  await ask(relay, 'GET', `/api/workshops/${id}?key=${wrong}`, { key: wrong });
  await ask(relay, 'DELETE', `/api/workshops/${id}`, { key: keys.participant });
  await ask(relay, 'GET', `/${WORD}/${id}?q=${wrong}`);
}

test('a whole eventful day leaves no text, title, key, secret, code, address or id in the log', async () => {
  const disk = faultyDatabase('noCommit');
  const env = { ...disk.env, LOG_LEVEL: 'debug', CREATE_KEY, METRICS_KEY };
  const relay = await startRelayProcess({ dataDir: disk.folder, env });
  const workshop = await relay.createWorkshop({ title: `${WORD} titel` }, CREATE_KEY);
  const { id, code, keys } = workshop;
  const secrets: Secrets = [WORD, CREATE_KEY, METRICS_KEY, id, code, ...Object.values(keys)];

  const { writer, chair } = await ordinaryHours(relay, workshop, secrets);
  await attacks(relay, workshop, secrets);
  disk.fill(relay.pid);
  writeCard(writer.doc, `${WORD} på sjuk disk`, { workshop, device: writer.device });
  await until('it is told', () => 'storeFailing' in eventLines(relay.said()));
  disk.free(relay.pid);
  await until('it works again', () => 'storeWorking' in eventLines(relay.said()));
  chair.send(saved(1));
  const key = keys.organiser;
  const body = { role: 'participant' };
  const rotated = await ask(relay, 'POST', `/api/workshops/${id}/rotate`, { key, body });
  secrets.push(...Object.values(v.parse(withKeys, rotated.json).keys));
  expect(secrets.length).toBeGreaterThan(30);
  expect((await ask(relay, 'DELETE', `/api/workshops/${id}`, { key })).status).toBe(204);
  await chair.closed();
  writer.close();
  await relay.stop();

  const said = relay.said();
  for (const secret of secrets) expect(said.toLowerCase()).not.toContain(secret.toLowerCase());
  // Also not in parts, or in another dress.
  for (const secret of [id, ...Object.values(keys)]) {
    expect(said).not.toContain(secret.slice(0, 10));
    expect(said).not.toContain(Buffer.from(secret).toString('hex').slice(0, 16));
  }
  expect(said).not.toMatch(/127\.0\.0\.1|::1/);
  const happened = [
    'listening',
    'roomOpened',
    'refused',
    'storeFailing',
    'storeWorking',
    'stopped',
  ];
  expect(Object.keys(eventLines(said))).toEqual(expect.arrayContaining(happened));
}, 60_000);
