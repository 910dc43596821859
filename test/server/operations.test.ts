import { expect, test } from 'vitest';
import { ask } from '../support/api.ts';
import { RawSocket } from '../support/rawSocket.ts';
import { startRelay } from '../support/relay.ts';
import { RelayInMemory } from '../support/relayInMemory.ts';

const metrics = async (
  terms: Parameters<typeof startRelay>[0],
  given: Parameters<typeof ask>[3] = {},
) => {
  const relay = await startRelay(terms);
  const answer = await ask(relay, 'GET', '/metrics', given);
  await relay.stop();
  return answer.status;
};
const withKey = { config: { metricsKey: 'a-long-metrics-key' } };

test('[P37] /metrics is for this machine, and no proxy opens it to the world', async () => {
  expect(await metrics({})).toBe(200);
  for (const name of ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']) {
    expect(await metrics({}, { headers: { [name]: '192.0.2.1' } })).toBe(404);
  }
  expect(await metrics({ config: { trustProxy: true } })).toBe(404);
});

test('[P37] with a key it is for whoever has the key, and only for them', async () => {
  expect(await metrics(withKey, { key: 'a-long-metrics-key' })).toBe(200);
  expect(await metrics(withKey, { key: 'another-metrics-key' })).toBe(404);
  expect(await metrics(withKey)).toBe(404);
  expect(await metrics(withKey, { headers: { 'x-forwarded-for': '192.0.2.1' } })).toBe(404);
});

test('[P37] the figures tell what happened and nobody apart', async () => {
  const relay = await startRelay();
  const workshop = await relay.createWorkshop({ title: 'Hemlig titel' });
  const socket = await new RawSocket(relay, workshop, 'participant').joined();
  const bad = await new RawSocket(relay, workshop, 'participant').joined();
  bad.send('no frame');
  await bad.closed();
  const { text } = await ask(relay, 'GET', '/metrics');
  expect(text).toMatch(/^mellanrum_connections 1$/m);
  expect(text).toMatch(/^mellanrum_rooms 1$/m);
  expect(text).toMatch(/^mellanrum_closings_total\{reason="badData"\} 1$/m);
  expect(text).toMatch(/^mellanrum_store_failing 0$/m);
  const { id, code, keys } = workshop;
  for (const secret of [id, code, 'Hemlig', ...Object.values(keys)]) {
    expect(text).not.toContain(secret);
  }
  const labels = new Set([...text.matchAll(/\{(\w+)=/g)].map(([, label]) => label));
  expect(['le', 'reason', 'rule', 'outcome', 'direction']).toEqual(
    expect.arrayContaining([...labels]),
  );
  socket.close();
  await relay.stop();
});

test('[P24] a relay that is being stopped is no longer ready', async () => {
  const { relay } = new RelayInMemory();
  expect(await relay.isReady()).toBe(true);
  const stopped = relay.close();
  expect(await relay.isReady()).toBe(false);
  await stopped;
});

test('[P6] behind a proxy the forwarded host counts only when the proxy is trusted, and PUBLIC_URL always', async () => {
  const create = async (config: NonNullable<Parameters<typeof startRelay>[0]>['config'] = {}) => {
    const relay = await startRelay({ config });
    const { status, json } = await ask(relay, 'POST', '/api/workshops', {
      body: { title: 'Dag' },
      headers: {
        origin: 'https://hall.example',
        'x-forwarded-host': 'hall.example',
        'x-forwarded-proto': 'https',
      },
    });
    await relay.stop();
    return [status, JSON.stringify(json).includes('"https://hall.example/w/')];
  };
  expect(await create()).toEqual([403, false]);
  expect(await create({ trustProxy: true })).toEqual([201, true]);
  expect(await create({ publicUrl: 'https://hall.example' })).toEqual([201, true]);
});

test('[P113] who runs the server is told to anybody, and what they have not said is null', async () => {
  const named = { name: 'Förbundet Exempel', contact: 'hjalp@example.se', supervisor: null };
  const relay = await startRelay({ config: { operator: named } });
  const { status, json } = await ask(relay, 'GET', '/api/operator');
  expect([status, json]).toEqual([200, named]);
  await relay.stop();
});
