import { readBoard } from '#shared/board/read/board.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { MARK } from './attacks.ts';
import type { Device } from './cast.ts';
import { areSame } from './holds.ts';
import type { Tab } from './tab.ts';
import type { World } from './world.ts';

const MOST_ROUNDS = 60;
/** A reader that has caught up is found at the next look. */
const LOOK_MS = 130;
/** Longer than the store is left alone after it has refused. */
const LAST_RETRY_MS = 6_000;
/** Longer than an empty room is kept, and than a silent socket. */
const REST_MS = 50_000;

/** All faults end. Who is in contact stays so: nothing may need a new connection to be whole again. */
export async function heal(world: World): Promise<void> {
  world.disk.mood = 'well';
  world.disk.delay = 0;
  for (const line of world.lines) {
    line.isStalled = false;
    if (line.isHalf) line.cut(0, 0);
  }
  await world.time.pass(2 * LAST_RETRY_MS);
  // Nobody has sent anything meanwhile: it must have tried again of its own accord.
  for (const room of world.life.relay.relay.rooms.open()) {
    if (!room.board.isSaved) throw new Error('what the store refused is not tried again');
  }
  world.watch.look(world.lines);
  await world.flow(0, 2, LAST_RETRY_MS);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const { device, tab } of world.tabs) {
      if (tab.line) continue;
      await world.giveKey(device);
      world.connect(device, tab);
    }
    unlock(world);
    if (round === 4) await checkSlips(world);
    if (round > 4) closeRounds(world);
    for (const { tab } of world.tabs) if (round === 3) tab.ask();
    await world.flow(round, 1, LOOK_MS);
    if (round > 6 && isQuiet(world)) return;
  }
  throw new Error(`never at rest: ${world.tabs.map(stateOf).join(', ')}`);
}

function unlock({ devices }: World): void {
  for (const { isEver, tabs } of devices) {
    if (isEver === 'organiser' && tabs[0]?.stage?.locked) {
      tabs[0].steer({ type: 'lock', locked: false });
    }
  }
}

/** Everything that was acknowledged is there, whatever has happened since. */
async function checkSlips({ boards, disk, watch }: World): Promise<void> {
  for (const { id } of boards) {
    const lost = watch.handedIn.lost(id, await disk.truth.readSlips(id));
    if (lost) throw new Error(lost);
  }
}

/** So that the last ballots are counted too. */
function closeRounds({ devices }: World): void {
  for (const { isEver, tabs } of devices) {
    const stage = tabs[0]?.stage;
    const round = stage && openRound(stage);
    if (isEver === 'organiser' && round) tabs[0]?.steer({ type: 'closeRound', id: round.id });
  }
}

const isQuiet = ({ lines, tabs }: World): boolean =>
  !lines.some((line) => line.isMoving) &&
  tabs.every(({ tab }) => tab.line !== null && tab.acknowledged === tab.asked);

const stateOf = ({ device, tab }: { device: Device; tab: Tab }): string =>
  `${device.who} ${tab.line ? 'in contact' : `away (${tab.closedWith})`} ${tab.acknowledged}/${tab.asked}`;

/** What must hold when everything has come to rest. Gives what does not. */
export async function checkAtRest(world: World): Promise<readonly string[]> {
  const faults: string[] = [];
  await world.checkDisk();
  for (const { device, tab } of world.tabs) {
    const { board } = world.disk.of(world.board(device).id);
    if (!areSame(tab.doc, board)) faults.push(`device ${device.who} shows another board`);
    if (tab.notices.at(-1)?.includes('notSaving')) faults.push('nobody said that it saves again');
  }
  for (const { id } of world.boards) {
    const room = await world.life.relay.relay.rooms.enter(id);
    const { board } = world.disk.of(id);
    if (typeof room === 'string' || !areSame(room.board.doc, board)) {
      faults.push('the relay has another board than the disk');
    } else if (!room.board.isAtRest) faults.push('the relay keeps something in its queue');
    faults.push(...forbidden(world, id));
  }
  return faults;
}

/** Cards that nobody may have made, or in another's name. */
function forbidden({ disk, devices }: World, id: Device['participant'] | string): string[] {
  const { board } = disk.of(id as Parameters<typeof disk.of>[0]);
  return [...readBoard(board).cards.values()].flatMap((card) => {
    if (card.text.includes(MARK)) return ['an attacker’s card is on the board'];
    const who = /^card-(\d+)-/.exec(card.id)?.[1];
    const maker = devices.find((device) => String(device.who) === who);
    return card.author === (maker?.participant ?? null) ? [] : ['a card in another’s name'];
  });
}

/** Everybody leaves: nothing of them may stay in memory. */
export async function leave(world: World): Promise<readonly string[]> {
  const faults: string[] = [];
  const { relay, clock } = world.life;
  for (const line of world.lines) line.cut(0, 0);
  world.lines = [];
  const frames = await newcomer(world);
  if (frames.some((frame) => frame[0] === MESSAGE.awareness)) faults.push('presence of nobody');
  await world.time.pass(REST_MS);
  if ([...relay.relay.rooms.open()].length > 0) faults.push('a room stays open');
  // The look, with its signs of life, and the sweep.
  if (clock.waiting !== 2) faults.push(`${clock.waiting} timers run in an empty relay`);
  await relay.stop();
  if (clock.waiting > 0) faults.push(`${clock.waiting} timers run in a relay that has ended`);
  return [...faults, ...logFaults(relay.logged)];
}

/** What somebody hears who comes into the empty hall. */
async function newcomer(world: World): Promise<readonly Uint8Array[]> {
  const frames: Uint8Array[] = [];
  const [device] = world.devices;
  if (!device) return frames;
  const board = world.board(device);
  const line = world.openLine(
    { hear: (frame) => frames.push(frame), lost: () => undefined },
    board,
  );
  world.knock(line, board, device);
  await world.flow(0, 2);
  line.cut(0, 0);
  return frames;
}

/** A fault of the relay's own is never honest people's doing; the store's comes and goes by turns. */
function logFaults(logged: readonly string[]): string[] {
  const broken = logged.filter((event) => event === 'roomBroke' || event === 'crashed');
  const store = logged.filter((event) => event.startsWith('store'));
  const isByTurns = store.every((event, n) => event === (n % 2 ? 'storeWorking' : 'storeFailing'));
  return [...broken, ...(isByTurns ? [] : [`the log says ${store.join(' ')}`])];
}
