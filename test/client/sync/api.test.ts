import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CardId, WorkshopId } from '#shared/domain/ids.ts';
import { newApi } from '../../../client/sync/api.ts';
import { giveCommand } from '../../support/chair.ts';
import { startRelay, type TestRelay } from '../../support/relay.ts';

let relay: TestRelay;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());

const api = () => newApi(relay.url, (url, init) => fetch(url, init));

/** A server that answers everything with one thing. */
const answering = (answer: () => Response) => newApi('http://nowhere', async () => answer());

test('a workshop is made, joined by its code, looked at and taken away', async () => {
  const made = await api().create({ title: 'Mellan dörrarna' });
  if (!made.ok) throw new Error(made.problem);
  const { id, code, keys } = made.value;
  const joined = await api().join(code);
  expect(joined).toEqual({ ok: true, value: { id, key: keys.participant } });
  const access = { id, key: keys.organiser ?? '' };
  const found = await api().workshop(access);
  expect(found.ok && [found.value.role, found.value.stage.title]).toEqual([
    'organiser',
    'Mellan dörrarna',
  ]);
  expect(await api().summary(access, 'md', 'sv')).toMatchObject({ ok: true });
  const turned = await api().rotate(access, 'participant');
  expect(turned.ok && turned.value.keys.participant).not.toBe(keys.participant);
  expect(await api().remove(access)).toEqual({ ok: true, value: null });
  expect(await api().workshop(access)).toEqual({ ok: false, problem: 'gone' });
});

test('[P50] boards as they were are listed, read and restored from', async () => {
  const workshop = await relay.createWorkshop();
  const access = { id: workshop.id, key: workshop.keys.facilitator };
  expect(await api().marks(access)).toEqual({ ok: true, value: { marks: [] } });
  await giveCommand(relay, workshop, { type: 'goTo', position: { kind: 'closed' } });
  const listed = await api().marks(access);
  const mark = listed.ok ? listed.value.marks[0] : undefined;
  if (!mark) throw new Error('there is no mark');
  expect(mark).toMatchObject({ why: 'phase', position: { kind: 'closed' }, cards: 0 });
  expect(await api().mark(access, mark.id)).toEqual({
    ok: true,
    value: { mark, cards: [], groups: [] },
  });
  const unknown = { cards: ['a'.repeat(22) as CardId], what: 'card' as const };
  expect(await api().restore(access, mark.id, unknown)).toEqual({
    ok: false,
    problem: 'malformed',
  });
});

test('[P35] a refusal is named by its problem', async () => {
  const access = { id: 'x'.repeat(22) as WorkshopId, key: 'k'.repeat(43) };
  expect(await api().workshop(access)).toEqual({ ok: false, problem: 'unknownWorkshop' });
  expect(await api().join('AAAAAA')).toEqual({ ok: false, problem: 'unknownCode' });
  expect(await api().create({ title: '' })).toEqual({ ok: false, problem: 'malformed' });
});

test('no network, a proxy’s page and an answer of another shape are all no answer', async () => {
  const nowhere = newApi('http://nowhere', async () => {
    throw new TypeError('fetch failed');
  });
  expect(await nowhere.join('AAAAAA')).toEqual({ ok: false, problem: 'network' });
  for (const answer of [
    () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    () => new Response('<h1>Log in to the guest network</h1>'),
    () => Response.json({ id: 1 }),
    () => Response.json({ type: 'about:blank', title: 'no', status: 500 }, { status: 500 }),
  ]) {
    expect(await answering(answer).join('AAAAAA')).toEqual({ ok: false, problem: 'network' });
  }
});
