import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { createAnswerSchema, workshopAnswerSchema } from '#shared/protocol/api.ts';
import { Rations } from '../../server/http/rations.ts';
import { ask } from '../support/api.ts';
import { FakeTime } from '../support/fakeTime.ts';
import { startRelay, type TestRelay, type TestRelayOptions } from '../support/relay.ts';

const relays: TestRelay[] = [];
afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.stop())));

async function relayWith(options: TestRelayOptions = {}): Promise<TestRelay> {
  const relay = await startRelay(options);
  relays.push(relay);
  return relay;
}

const begin = (relay: TestRelay, lang: unknown = 'da', key?: string) =>
  ask(relay, 'POST', '/api/demonstrations', { body: { lang }, ...(key ? { key } : {}) });

test('[P116] whoever asks leads a room with invented cards, and nobody organises it', async () => {
  const relay = await relayWith();
  const { status, json } = await begin(relay);
  expect(status).toBe(201);
  const { id, keys, links } = v.parse(createAnswerSchema, json);
  expect(Object.keys(keys).sort()).toEqual(['facilitator', 'participant', 'screen']);
  expect(links.organiser).toBeUndefined();
  const shown = await ask(relay, 'GET', `/api/workshops/${id}`, { key: keys.facilitator ?? '' });
  const { role, stage } = v.parse(workshopAnswerSchema, shown.json);
  expect(role).toBe('facilitator');
  expect(stage).toMatchObject({
    practice: true,
    lang: 'da',
    title: expect.stringContaining('Øvelse'),
  });
  expect(stage.rounds).toHaveLength(2);
  const text = await ask(relay, 'GET', `/api/workshops/${id}/summary.md?lang=da`, {
    key: keys.screen ?? '',
  });
  expect(text.text).toContain('Afgørelserne kommer i forkert rækkefølge');
});

test('[P116] it deletes itself', async () => {
  const time = new FakeTime();
  const relay = await relayWith({ time });
  const { id, keys } = v.parse(createAnswerSchema, (await begin(relay)).json);
  await time.pass(29 * 3_600_000);
  const shown = await ask(relay, 'GET', `/api/workshops/${id}`, { key: keys.facilitator ?? '' });
  expect(shown.status).toBe(410);
});

test('[P116] where creating takes a key, so does this', async () => {
  const relay = await relayWith({ config: { createKey: 'open-sesame' } });
  expect((await begin(relay)).status).toBe(401);
  expect((await begin(relay, 'sv', 'open-sesame')).status).toBe(201);
});

test('a language that there is not is no language', async () => {
  expect((await begin(await relayWith(), 'xx')).status).toBe(400);
});

test('[P116] one address gets a dozen at once, and then one a minute', async () => {
  const time = new FakeTime();
  const relay = await relayWith({ time });
  for (let made = 0; made < 12; made += 1) expect((await begin(relay)).status).toBe(201);
  const refused = await begin(relay);
  expect([refused.status, refused.text]).toEqual([
    429,
    expect.stringContaining('urn:mellanrum:problem:tooManyDemonstrations'),
  ]);
  await time.pass(60_000);
  expect((await begin(relay)).status).toBe(201);
  expect((await begin(relay)).status).toBe(429);
});

test('however many addresses somebody has, all together get no more than is there', () => {
  const terms = { each: { perSecond: 1, burst: 2 }, all: { perSecond: 1, burst: 5 } };
  const rations = new Rations(terms, () => 0);
  const got = Array.from({ length: 20 }, (_, at) => rations.take(`10.0.0.${at}`));
  expect(got.filter(Boolean)).toHaveLength(5);
});
