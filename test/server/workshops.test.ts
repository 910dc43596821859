import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Role } from '#shared/domain/role.ts';
import { earlierPlan } from '#shared/domain/stage/earlierPlan.ts';
import { presetDay } from '#shared/domain/stage/presets.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { createAnswerSchema, problemSchema, workshopAnswerSchema } from '#shared/protocol/api.ts';
import { ask } from '../support/api.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
beforeEach(async () => {
  workshop = await relay.createWorkshop({ title: 'Mellan dörrarna' });
});

const show = (role: Role) =>
  ask(relay, 'GET', `/api/workshops/${workshop.id}`, { key: workshop.keys[role] });

const problem = (id: string) =>
  expect.stringMatching(new RegExp(`"type":"urn:mellanrum:problem:${id}"`));

test('[P30] a title alone makes a workshop, with a code, and a key and a link for each role', async () => {
  const { status, json } = await ask(relay, 'POST', '/api/workshops', { body: { title: ' Dag ' } });
  expect(status).toBe(201);
  const made = v.parse(createAnswerSchema, json);
  expect(made.code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
  expect(made.links.participant).toBe(`${relay.url}/w/${made.id}#key=${made.keys.participant}`);
  expect(made.links.screen).toBe(`${relay.url}/screen/${made.id}#key=${made.keys.screen}`);
  expect(new Set(Object.values(made.keys)).size).toBe(4);
});

test('[P95] a workshop by an earlier one’s plan has that plan, and none of its days', async () => {
  const { stage } = v.parse(workshopAnswerSchema, (await show('organiser')).json);
  const held: Stage = {
    ...stage,
    ...presetDay('worldCafe', 'sv'),
    caseText: 'En ung vuxen.',
    position: { kind: 'closed' },
    locked: true,
  };
  const body = { title: 'Ett år senare', like: { ...earlierPlan(held), position: 'closed' } };
  const { status, json } = await ask(relay, 'POST', '/api/workshops', { body });
  expect(status).toBe(201);
  const { id, keys } = v.parse(createAnswerSchema, json);
  const made = await ask(relay, 'GET', `/api/workshops/${id}`, { key: keys.organiser ?? '' });
  const { plan, steering, caseText } = held;
  expect(made.json).toMatchObject({
    stage: { plan, steering, caseText, position: { kind: 'lobby' }, locked: false, revision: 0 },
  });
});

test('[P95] a plan that could not have been made here is refused', async () => {
  const { stage } = v.parse(workshopAnswerSchema, (await show('organiser')).json);
  const body = { title: 'Dag', like: { ...earlierPlan(stage), plan: [] } };
  expect(await ask(relay, 'POST', '/api/workshops', { body })).toMatchObject({ status: 400 });
});

test('[P30] links lead to PUBLIC_URL when there is one, and through a trusted proxy', async () => {
  const published = await startRelay({ config: { publicUrl: 'https://m.example' } });
  expect((await published.createWorkshop()).links.organiser).toMatch(/^https:\/\/m\.example\/w\//);
  await published.stop();
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'hall.example' };
  const given = { body: { title: 'Dag' }, headers };
  const proxied = await startRelay({ config: { trustProxy: true } });
  expect((await ask(proxied, 'POST', '/api/workshops', given)).text).toContain(
    'https://hall.example/w/',
  );
  await proxied.stop();
  expect((await ask(relay, 'POST', '/api/workshops', given)).text).toContain(`${relay.url}/w/`);
});

test('[P64] what the exit question came to is told to those who lead, and to nobody else', async () => {
  for (const role of ['organiser', 'facilitator'] as const) {
    expect((await show(role)).json).toMatchObject({ exit: { answers: 0, ratings: null } });
  }
  for (const role of ['participant', 'screen'] as const) {
    expect((await show(role)).text).not.toContain('exit');
  }
});

test('[P31] each role is told what it may see', async () => {
  const seen = async (role: Role) => v.parse(workshopAnswerSchema, (await show(role)).json);
  const organiser = await seen('organiser');
  expect(organiser).toMatchObject({
    id: workshop.id,
    role: 'organiser',
    epoch: 1,
    code: workshop.code,
  });
  expect(organiser.stage.title).toBe('Mellan dörrarna');
  expect(organiser.keys).toEqual(workshop.keys);
  expect(organiser.links).toEqual(workshop.links);
  const { organiser: _, ...lower } = workshop.keys;
  expect((await seen('facilitator')).keys).toEqual(lower);
  expect(await seen('participant')).toMatchObject({ code: null, keys: {}, links: {} });
  expect(await seen('screen')).toMatchObject({ code: workshop.code, keys: {}, links: {} });
});

test.each([
  ['nothing', undefined],
  ['no key of this workshop', 'A'.repeat(43)],
  ['a key that was cut off', 'abc'],
])('%s as a key is answered with 401', async (_, key) => {
  const answer = await ask(relay, 'GET', `/api/workshops/${workshop.id}`, key ? { key } : {});
  expect([answer.status, answer.text]).toEqual([401, problem('badKey')]);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
});

test.each<readonly [string, string, readonly Role[]]>([
  ['DELETE', '', ['facilitator', 'participant', 'screen']],
  ['POST', '/rotate', ['facilitator', 'participant', 'screen']],
  ['POST', '/import', ['facilitator', 'participant', 'screen']],
])('%s …%s is the organiser’s alone', async (method, path, roles) => {
  for (const role of roles) {
    const answer = await ask(relay, method, `/api/workshops/${workshop.id}${path}`, {
      key: workshop.keys[role],
      ...(method === 'POST' ? { body: { role: 'screen' } } : {}),
    });
    expect([answer.status, answer.text]).toEqual([403, problem('notAllowed')]);
  }
  expect((await show('organiser')).status).toBe(200);
});

test('rotating the organiser’s own key answers with the new one', async () => {
  const answer = await ask(relay, 'POST', `/api/workshops/${workshop.id}/rotate`, {
    key: workshop.keys.organiser,
    body: { role: 'organiser' },
  });
  const { keys } = v.parse(workshopAnswerSchema, answer.json);
  expect((await show('organiser')).status).toBe(401);
  expect(keys.organiser).not.toBe(workshop.keys.organiser);
  workshop = { ...workshop, keys: { ...workshop.keys, organiser: keys.organiser ?? '' } };
  expect((await show('organiser')).status).toBe(200);
});

test('what was deleted is gone, what never was is unknown', async () => {
  const path = `/api/workshops/${workshop.id}`;
  expect((await ask(relay, 'DELETE', path, { key: workshop.keys.organiser })).status).toBe(204);
  const gone = await show('organiser');
  expect([gone.status, gone.text]).toEqual([410, problem('gone')]);
  for (const id of ['A'.repeat(22), 'x', '%00', '..']) {
    const unknown = await ask(relay, 'GET', `/api/workshops/${id}`, { key: 'A'.repeat(43) });
    expect(unknown.status).toBe(404);
  }
});

test('with CREATE_KEY set only its holder creates', async () => {
  const closed = await startRelay({ config: { createKey: 'open sesame' } });
  const create = (key?: string) =>
    ask(closed, 'POST', '/api/workshops', { body: { title: 'Dag' }, ...(key ? { key } : {}) });
  for (const key of [undefined, 'wrong']) {
    const answer = await create(key);
    expect([answer.status, answer.text]).toEqual([401, problem('createKeyNeeded')]);
  }
  const { createKey } = { createKey: 'open%20sesame' };
  expect((await create(createKey)).status).toBe(401);
  await closed.stop();
  const spaceless = await startRelay({ config: { createKey: 'open-sesame' } });
  const made = await ask(spaceless, 'POST', '/api/workshops', {
    body: { title: 'Dag' },
    key: 'open-sesame',
  });
  expect(made.status).toBe(201);
  await spaceless.stop();
});

test.each([
  ['no JSON', '{', 'notJson'],
  ['nothing', '', 'notJson'],
  ['a list', '[]', 'malformed'],
  ['no title', '{"title":"   "}', 'malformed'],
  ['a title of the wrong type', '{"title":7}', 'malformed'],
  ['a title beyond the limit', JSON.stringify({ title: 'x'.repeat(121) }), 'malformed'],
  ['a day that does not exist', '{"title":"Dag","date":"2027-02-30"}', 'malformed'],
  ['a thousand tables', '{"title":"Dag","tables":1000}', 'malformed'],
])('creating with %s is answered with %s', async (_, body, id) => {
  const answer = await ask(relay, 'POST', '/api/workshops', { body });
  expect([answer.status, answer.text]).toEqual([400, problem(id)]);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(v.is(problemSchema, answer.json)).toBe(true);
});

test('[P33] a body beyond the limit is answered with 413', async () => {
  const answer = await ask(relay, 'POST', '/api/workshops', {
    body: { title: 'Dag', filler: 'x'.repeat(100_000) },
  });
  expect([answer.status, answer.text]).toEqual([413, problem('tooLarge')]);
});

test('what is not there, and what is asked for in the wrong way', async () => {
  expect((await ask(relay, 'GET', '/api/nothing')).text).toEqual(problem('notFound'));
  expect((await ask(relay, 'GET', '/api')).status).toBe(404);
  const wrong = await ask(relay, 'PUT', `/api/workshops/${workshop.id}`);
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, DELETE']);
});

test('every answer has the strict headers, and none can be kept', async () => {
  const answer = await show('organiser');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('health and readiness', async () => {
  expect((await ask(relay, 'GET', '/healthz')).json).toEqual({ status: 'ok' });
  expect((await ask(relay, 'GET', '/readyz')).json).toEqual({ status: 'ok' });
  expect((await ask(relay, 'HEAD', '/healthz')).text).toBe('');
});
