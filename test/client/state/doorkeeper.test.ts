import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CapturedLink } from '../../../client/state/captureKey.ts';
import { Doorkeeper } from '../../../client/state/doorkeeper.ts';
import type { Entrance } from '../../../client/state/entrance.ts';
import { parsePath, type Route } from '../../../client/state/route.ts';
import { type Api, newApi } from '../../../client/sync/api.ts';
import { keepFreshKey, keepWorkshop, listWorkshops } from '../../../client/sync/device/keyRing.ts';
import { newCell } from '../../../client/sync/readable.ts';
import {
  startRelayProcess,
  type TestRelayProcess,
  type TestWorkshop,
} from '../../support/relay.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, type TestDevice } from '../sync/device.ts';

let relay: TestRelayProcess;
let workshop: TestWorkshop;
let phone: TestDevice;
const doors: Doorkeeper[] = [];

beforeAll(async () => {
  relay = await startRelayProcess();
});
beforeEach(async () => {
  workshop = await relay.createWorkshop();
  phone = await newTestDevice();
});
afterEach(() => Promise.all(doors.splice(0).map((door) => door.close())));
afterAll(() => relay.kill());

/** Somebody comes to an address, by a link or by hand. */
function comesTo(
  path: string,
  link: CapturedLink | null = null,
  asParticipant = false,
  ahead: Pick<Api, 'workshop'> | null = null,
) {
  const route = newCell<Route>(parsePath(path));
  const door = new Doorkeeper({
    route,
    device: Promise.resolve(phone.store),
    api: newApi(relay.url, (url, init) => fetch(url, init)),
    origin: relay.url,
    platform: phone.platform,
    asParticipant: () => asParticipant,
    askAgain: 50,
    onKeys: () => undefined,
  });
  doors.push(door);
  void door.start(link, ahead);
  return { door, goTo: (next: string) => route.set(parsePath(next)) };
}

const becomes = async <Kind extends Entrance['kind']>(door: Doorkeeper, kind: Kind) => {
  await until(`the way in is ${kind}`, () => door.entrance.get().kind === kind);
  return door.entrance.get() as Extract<Entrance, { kind: Kind }>;
};

const board = () => `/w/${workshop.id}`;
const linkOf = (role: 'facilitator' | 'participant' | 'screen'): CapturedLink => ({
  id: workshop.id,
  key: workshop.keys[role],
});

test('a link opens the workshop in the role of its key, and is remembered with its title', async () => {
  const { door } = comesTo(board(), linkOf('facilitator'));
  const { role, workshop: open } = await becomes(door, 'open');
  expect(role).toBe('facilitator');
  await until('contact', () => open.session.connection.get().kind === 'online');
  const [entry] = await listWorkshops(phone.store);
  expect(entry).toMatchObject({
    title: 'Mellan dörrarna',
    keys: { facilitator: workshop.keys.facilitator },
  });
});

test('an address without a key, or with half of one, opens nothing', async () => {
  await becomes(comesTo(board()).door, 'noKey');
  await becomes(comesTo(board(), { id: workshop.id, key: null }).door, 'noKey');
});

test('a key the relay does not know is told of and not kept', async () => {
  const { door } = comesTo(board(), { id: workshop.id, key: 'k'.repeat(43) });
  expect(await becomes(door, 'refused')).toMatchObject({ problem: 'badKey' });
  expect(await listWorkshops(phone.store)).toEqual([]);
});

test('a first visit while the relay is down waits, and opens by itself when it is back', async () => {
  const { port, dataDir } = relay;
  await relay.kill();
  const { door } = comesTo(board(), linkOf('participant'));
  expect(await becomes(door, 'refused')).toMatchObject({ problem: 'network' });
  relay = await startRelayProcess({ port, dataDir });
  expect((await becomes(door, 'open')).role).toBe('participant');
});

test('a later visit opens without asking anybody', async () => {
  const first = comesTo(board(), linkOf('participant'));
  const { workshop: open } = await becomes(first.door, 'open');
  await until('a copy is kept', () => open.session.keeping.get() === 'device');
  await first.door.close();
  const { port, dataDir } = relay;
  await relay.kill();
  const { workshop: again } = await becomes(comesTo(board()).door, 'open');
  expect(again.session.stage.get()?.title).toBe('Mellan dörrarna');
  relay = await startRelayProcess({ port, dataDir });
});

test('what the relay has said of a link’s key is shown before there is contact, and is not asked for twice', async () => {
  const api = newApi(relay.url, (url, init) => fetch(url, init));
  const door = new Doorkeeper({
    route: newCell<Route>(parsePath(board())),
    device: Promise.resolve(phone.store),
    api: { ...api, workshop: () => expect.unreachable('asked again') },
    origin: 'http://127.0.0.1:1', // a socket that never comes
    platform: phone.platform,
    asParticipant: () => false,
    askAgain: 50,
    onKeys: () => undefined,
  });
  doors.push(door);
  void door.start(linkOf('participant'), api);
  const { workshop: open } = await becomes(door, 'open');
  expect(open.session.stage.get()?.title).toBe('Mellan dörrarna');
  expect(open.session.heard.get()).toBeNull();
});

test('what was asked ahead about one key says nothing about another', async () => {
  const unasked = { workshop: () => expect.unreachable('asked about another key') };
  await keepFreshKey(phone.store, workshop.id, 'k'.repeat(43), 0);
  await keepWorkshop(phone.store, {
    id: workshop.id,
    title: '',
    keys: { participant: workshop.keys.participant },
    seen: 0,
  });
  const { door } = comesTo(board(), linkOf('participant'), false, unasked);
  expect((await becomes(door, 'open')).role).toBe('participant');
});

test('a tab that was opened as a participant comes as one, also where the device could lead', async () => {
  await becomes(comesTo(board(), linkOf('facilitator')).door, 'open');
  await becomes(comesTo(board(), linkOf('participant')).door, 'open');
  expect((await becomes(comesTo(board(), null, true).door, 'open')).role).toBe('participant');
  expect((await becomes(comesTo(board()).door, 'open')).role).toBe('facilitator');
});

test('the projector comes with the screen’s key even where there is a stronger one', async () => {
  await becomes(comesTo(board(), linkOf('facilitator')).door, 'open');
  const { door, goTo } = comesTo(`/screen/${workshop.id}`, linkOf('screen'));
  expect((await becomes(door, 'open')).role).toBe('screen');
  goTo(board());
  await until('the stronger', () => {
    const entrance = door.entrance.get();
    return entrance.kind === 'open' && entrance.role === 'facilitator';
  });
});

test('leaving the workshop closes it, and its pages do not', async () => {
  const { door, goTo } = comesTo(board(), linkOf('participant'));
  const { workshop: open } = await becomes(door, 'open');
  goTo(`${board()}/summary`);
  expect(door.entrance.get()).toMatchObject({ kind: 'open', workshop: open });
  goTo('/');
  await becomes(door, 'outside');
});
