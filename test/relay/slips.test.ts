import * as decoding from 'lib0/decoding';
import { beforeEach, expect, test } from 'vitest';
import { addCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import type { DeviceSecret } from '#shared/domain/identity.ts';
import { type CardId, type GroupId, type RoundId, tableId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import type { Workshop } from '../../server/store/Store.ts';
import { BrokenDisk } from '../support/brokenStore.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { command, frame } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { type FakeWire, RelayInMemory } from '../support/relayInMemory.ts';

const ROUND = 'round-one-00000000000a' as RoundId;
const card = (name: string) => `card-${name}-0000000000000` as CardId;
const [A, B, STRATEGY] = [card('a'), card('b'), card('s')];
const GROUP = 'group-one-00000000000a' as GroupId;
const T1 = tableId(1);

let disk: BrokenDisk;
let hall: RelayInMemory;
let workshop: Workshop;
let chair: FakeWire;
let phone: FakeWire;
let device: DeviceSecret;

beforeEach(async () => {
  disk = new BrokenDisk();
  hall = new RelayInMemory({ store: disk.wrap(memoryStore()) });
  workshop = await hall.createWorkshop();
  await write(A, 'needs');
  await write(B, 'needs');
  await write(STRATEGY, 'strategies');
  chair = await hall.join(workshop, 'facilitator');
  device = newDevice();
  phone = await hall.join(workshop, 'participant', device);
  await hall.time.pass(10);
});

async function onBoard<Value>(edit: Parameters<Edit<Value>>[0]): Promise<void> {
  const room = await hall.relay.rooms.enter(workshop.id);
  if (typeof room === 'string') throw new Error(room);
  const done = room.edit(edit);
  await hall.time.pass(30);
  await done;
}
type Edit<Value> = (edit: (doc: Parameters<typeof addCard>[0]) => Value) => void;

const write = (id: CardId, column: 'needs' | 'strategies') =>
  onBoard((doc) => {
    const place = { step: 'stakeholders', column, rank: 'a0' } as const;
    const by = {
      participant: null,
      table: null,
      org: null,
      lang: 'sv',
      at: 1_800_000_000_000,
    } as const;
    return addCard(doc, { id, place, text: 'Ett kort', actors: [] }, by);
  });

/** Everything of a kind that somebody was sent, in order. */
function told(wire: FakeWire, kind: number): unknown[] {
  return wire.sent.flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== kind) return [];
    if (kind === MESSAGE.stage) decoding.readVarUint(decoder);
    return [JSON.parse(decoding.readVarString(decoder))];
  });
}
const stageOf = (wire: FakeWire) =>
  told(wire, MESSAGE.stage).at(-1) as { revision: number; rounds: object[] };

async function steer(body: object): Promise<unknown> {
  chair.receive(command(1, stageOf(chair).revision, body));
  await hall.time.pass(10);
  return told(chair, MESSAGE.command).at(-1);
}
const openVotes = () =>
  steer({
    type: 'openRound',
    id: ROUND,
    step: null,
    budget: { needs: 3, strategies: 2 },
    perCard: 2,
  });
const closeVotes = () => steer({ type: 'closeRound', id: ROUND });

async function hand(wire: FakeWire, slip: unknown): Promise<unknown> {
  wire.receive(frame(MESSAGE.slip, JSON.stringify({ request: 7, slip })));
  await hall.time.pass(10);
  const answer = told(wire, MESSAGE.slip).at(-1) as { request: number; refusal: unknown };
  expect(answer.request).toBe(7);
  return answer.refusal;
}
const ballot = (choices: Record<string, number>, rest: object = {}) => ({
  kind: 'ballot',
  round: ROUND,
  turn: 0,
  table: T1,
  choices,
  ...rest,
});
const drafts = (count: number, table = T1) => ({
  kind: 'drafts',
  step: 'stakeholders',
  table,
  count,
});
const slipsOnDisk = async () =>
  (await hall.store.readSlips(workshop.id)).filter(({ box }) => box !== 'devices');
const countsTold = async (wire: FakeWire) => {
  await hall.time.pass(300);
  return told(wire, MESSAGE.counts).at(-1);
};

test('[P40] ballots are counted when the round is closed, and nothing says any more whose they were', async () => {
  const other = await hall.join(workshop, 'participant');
  await openVotes();
  expect(await hand(phone, ballot({ [A]: 2, [STRATEGY]: 1 }))).toBeNull();
  expect(await hand(other, ballot({ [A]: 1 }, { table: tableId(2) }))).toBeNull();
  expect(stageOf(phone).rounds).toMatchObject([{ state: 'open', tally: {} }]);
  expect(await closeVotes()).toEqual({ request: 1, refusal: null });
  expect(stageOf(phone).rounds).toMatchObject([
    {
      state: 'closed',
      tally: { [A]: { votes: 3, tables: 2 }, [STRATEGY]: { votes: 1, tables: 1 } },
    },
  ]);
  expect(await slipsOnDisk()).toEqual([]);
});

test('[P40] a newer ballot of a device takes the place of the one before, whatever tab or connection it comes from', async () => {
  await openVotes();
  await hand(phone, ballot({ [A]: 2 }));
  const tab = await hall.join(workshop, 'participant', device);
  expect(await hand(tab, ballot({ [B]: 1 }))).toBeNull();
  expect(await hand(tab, ballot({ [B]: 1 }))).toBeNull();
  await closeVotes();
  expect(stageOf(phone).rounds).toMatchObject([{ tally: { [B]: { votes: 1, tables: 1 } } }]);
});

test('[P40] two cards that are sewn together are one choice of a ballot', async () => {
  await openVotes();
  await hand(phone, ballot({ [A]: 2, [B]: 1 }));
  const place = { step: 'stakeholders', column: 'needs', rank: 'a0' } as const;
  await onBoard((doc) => sewGroup(doc, { id: GROUP, title: '', place }, [A, B]));
  await closeVotes();
  expect(stageOf(phone).rounds).toMatchObject([
    { tally: { [A]: { votes: 2 }, [B]: { votes: 1 }, [GROUP]: { votes: 2 } } },
  ]);
});

test('[P41] a ballot that may not be cast is refused with the reason, and the one before stands', async () => {
  await openVotes();
  await hand(phone, ballot({ [A]: 1 }));
  const refusals = [
    [ballot({ [A]: 3 }), 'overBudget'],
    [ballot({ [A]: 2, [B]: 2 }), 'overBudget'],
    [ballot({ [card('nowhere')]: 1 }), 'unknown'],
    [ballot({ [A]: 1 }, { round: 'round-two-00000000000a' }), 'closed'],
    [ballot({ [A]: 0.5 }), 'malformed'],
    [ballot({ [A]: -1 }), 'malformed'],
    [{ kind: 'anything' }, 'malformed'],
  ] as const;
  for (const [slip, refusal] of refusals) expect(await hand(phone, slip)).toBe(refusal);
  const screen = await hall.join(workshop, 'screen');
  expect(await hand(screen, ballot({ [A]: 1 }))).toBe('notAllowed');
  await closeVotes();
  expect(await hand(phone, ballot({ [B]: 1 }))).toBe('closed');
  expect(stageOf(phone).rounds).toMatchObject([{ tally: { [A]: { votes: 1, tables: 1 } } }]);
});

test('[P41] who was not here when the round was opened does not vote in it, but does in the next', async () => {
  await openVotes();
  const late = await hall.join(workshop, 'participant');
  await hall.time.pass(10);
  expect(await hand(late, ballot({ [A]: 1 }))).toBe('joinedLate');
  await closeVotes();
  const round = 'round-two-00000000000a';
  await steer({ type: 'openRound', id: round, step: null, budget: { needs: 3 }, perCard: 2 });
  expect(await hand(late, ballot({ [A]: 1 }, { round }))).toBeNull();
});

test('[P42] people without a phone vote on a device after one another, as many as the table has seats', async () => {
  const organiser = await hall.join(workshop, 'organiser');
  organiser.receive(command(1, 0, { type: 'setTables', count: 2, seats: 3 }));
  await hall.time.pass(10);
  await openVotes();
  const other = ballot({ [A]: 1 });
  expect(await hand(phone, other)).toBeNull();
  expect(await hand(phone, ballot({ [A]: 1 }, { turn: 1 }))).toBeNull();
  expect(await hand(phone, ballot({ [A]: 1 }, { turn: 2 }))).toBeNull();
  expect(await hand(phone, ballot({ [A]: 1 }, { turn: 3 }))).toBe('tableFull');
  // Somebody changes their mind: no new ballot.
  expect(await hand(phone, ballot({ [B]: 1 }, { turn: 2 }))).toBeNull();
  expect(await hand(phone, ballot({ [A]: 1 }, { turn: 1, table: null }))).toBe('tableFull');
  await closeVotes();
  expect(stageOf(phone).rounds).toMatchObject([
    { tally: { [A]: { votes: 2, tables: 1 }, [B]: { votes: 1, tables: 1 } } },
  ]);
});

test('[P45] ballots and drafts of a merged table count for the one it went to, also its seats, and come back when it is split', async () => {
  const [T2, T3] = [tableId(2), tableId(3)];
  const organiser = await hall.join(workshop, 'organiser');
  organiser.receive(command(1, 0, { type: 'setTables', count: 3, seats: 1 }));
  await hall.time.pass(10);
  await hand(phone, drafts(2, T1));
  await openVotes();
  await hand(phone, ballot({ [A]: 1 }, { table: T1 }));
  expect(await hand(phone, ballot({ [A]: 1 }, { table: T2, turn: 1 }))).toBeNull();
  expect(await hand(phone, ballot({ [A]: 1 }, { table: T2, turn: 2 }))).toBe('tableFull');
  await steer({ type: 'mergeTables', from: T1, into: T3 });
  expect(await countsTold(chair)).toMatchObject({
    drafts: [{ table: T3, cards: 2 }],
    ballots: [
      { table: T3, ballots: 1 },
      { table: T2, ballots: 1 },
    ],
  });
  // The one seat of table 3 that nobody from table 1 has taken.
  expect(await hand(phone, ballot({ [A]: 1 }, { table: T1, turn: 3 }))).toBeNull();
  expect(await hand(phone, ballot({ [A]: 1 }, { table: T3, turn: 4 }))).toBe('tableFull');
  await steer({ type: 'splitTable', table: T1 });
  expect(await countsTold(chair)).toMatchObject({ drafts: [{ table: T1, cards: 2 }] });
  await steer({ type: 'mergeTables', from: T2, into: T3 });
  await closeVotes();
  expect(stageOf(phone).rounds).toMatchObject([{ tally: { [A]: { votes: 3, tables: 2 } } }]);
});

test('[P43] everybody hears how many ballots and drafts there are and from which tables, and nothing else', async () => {
  await hand(phone, drafts(3));
  expect(await countsTold(chair)).toEqual({
    drafts: [{ step: 'stakeholders', table: T1, cards: 3, devices: 1 }],
    ballots: [],
    answers: 0,
  });
  await openVotes();
  await hand(phone, ballot({ [A]: 1 }));
  expect(await countsTold(chair)).toMatchObject({ ballots: [{ table: T1, ballots: 1 }] });
  const newcomer = await hall.join(workshop, 'screen');
  expect(told(newcomer, MESSAGE.counts)).toEqual([await countsTold(chair)]);
});

test('[P43] drafts of a phone that sleeps still count, until the step is shown', async () => {
  await hand(phone, drafts(2));
  phone.connection?.ended();
  await hall.time.pass(300);
  expect((await hall.join(workshop, 'participant')).sent.length).toBeGreaterThan(0);
  expect(await countsTold(chair)).toMatchObject({ drafts: [{ cards: 2 }] });
  await steer({ type: 'goTo', position: { kind: 'step', step: 'stakeholders', phase: 'show' } });
  expect(await countsTold(chair)).toEqual({ drafts: [], ballots: [], answers: 0 });
  expect(await slipsOnDisk()).toEqual([]);
  const other = await hall.join(workshop, 'participant', device);
  expect(await hand(other, drafts(2))).toBe('closed');
});

test('[P46] a table that shows its cards ends the counting of its own drafts only', async () => {
  const stakeholders = (phase: string) => ({ kind: 'step', step: 'stakeholders', phase });
  const other = await hall.join(workshop, 'participant');
  await steer({ type: 'goTo', position: stakeholders('write') });
  await steer({ type: 'steerBy', steering: 'perTable' });
  await hand(phone, drafts(2));
  await hand(other, drafts(3, tableId(2)));
  const { revision } = stageOf(phone);
  phone.receive(command(1, revision, { type: 'goTo', table: T1, position: stakeholders('show') }));
  await hall.time.pass(10);
  expect(await countsTold(chair)).toMatchObject({ drafts: [{ table: tableId(2), cards: 3 }] });
  expect(await hand(phone, drafts(1))).toBe('closed');
  expect(await hand(other, drafts(4, tableId(2)))).toBeNull();
});

test('[P43] a device that has published or thrown away its drafts counts no more', async () => {
  await hand(phone, drafts(2));
  await hand(phone, drafts(0));
  expect(await countsTold(chair)).toEqual({ drafts: [], ballots: [], answers: 0 });
});

test('[P61] a round that is taken back takes its ballots with it', async () => {
  await openVotes();
  await hand(phone, ballot({ [A]: 1 }));
  expect(await steer({ type: 'undo' })).toEqual({ request: 1, refusal: null });
  expect(stageOf(phone).rounds).toEqual([]);
  expect(await slipsOnDisk()).toEqual([]);
  expect(await countsTold(phone)).toEqual({ drafts: [], ballots: [], answers: 0 });
});

test('[P61] a closed round says how many ballots were counted, empty ones too', async () => {
  const other = await hall.join(workshop, 'participant');
  await openVotes();
  await hand(phone, ballot({ [A]: 1 }));
  await hand(other, ballot({}));
  await closeVotes();
  expect(stageOf(phone).rounds).toMatchObject([{ voters: 2 }]);
});

test('[P60] one number of votes for all columns is counted over them', async () => {
  const both = { [A]: 1, [STRATEGY]: 1 };
  await steer({ type: 'openRound', id: ROUND, step: null, budget: {}, total: 2, perCard: 1 });
  expect(await hand(phone, ballot(both))).toBeNull();
  expect(await hand(phone, ballot({ ...both, [B]: 1 }))).toBe('overBudget');
});

test('[P60] a card in a group is voted on where its group lies', async () => {
  await onBoard((doc) => {
    const place = { step: 'stakeholders', column: 'needs', rank: 'a0' } as const;
    return sewGroup(doc, { id: GROUP, place, title: 'Ihop' }, [A, STRATEGY]);
  });
  const budget = { needs: 1 };
  await steer({ type: 'openRound', id: ROUND, step: null, budget, perCard: 1 });
  expect(await hand(phone, ballot({ [STRATEGY]: 1 }))).toBeNull();
});

test('[P44] nothing is acknowledged that is not on the disk', async () => {
  await openVotes();
  disk.isFull = true;
  expect(await hand(phone, ballot({ [A]: 1 }))).toBe('unavailable');
  expect(await slipsOnDisk()).toEqual([]);
  disk.isFull = false;
  expect(await hand(phone, ballot({ [A]: 1 }))).toBeNull();
  expect(await slipsOnDisk()).toHaveLength(1);
});

test('[P44] ballots outlive the relay', async () => {
  await openVotes();
  await hand(phone, ballot({ [A]: 2 }));
  await hall.stop();
  const store = hall.store;
  hall = new RelayInMemory({ store });
  chair = await hall.join(workshop, 'facilitator');
  await hall.time.pass(10);
  await closeVotes();
  expect(stageOf(chair).rounds).toMatchObject([{ tally: { [A]: { votes: 2, tables: 1 } } }]);
});

test.each<Role>(['participant', 'facilitator'])(
  '[P4] what is no slip at all closes the socket of a %s',
  async (role) => {
    for (const text of ['', '{', '[]', '{"slip":{}}']) {
      const wire = await hall.join(workshop, role);
      wire.receive(frame(MESSAGE.slip, text));
      await hall.time.pass(10);
      expect(wire.closedWith).toBe('badData');
    }
  },
);
