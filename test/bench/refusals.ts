/**
 * Memory before and after a million refused frames of every kind. Most are dropped unanswered, as the guard of presence
 * does with somebody else's; each socket ends with one that closes it. Run: `npm run bench -- refusals`, or
 * with a number of frames; `node --max-semi-space-size=2 test/bench/bench.ts refusals` keeps the engine from
 * making itself comfortable, and what is resident then says more.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as Y from 'yjs';
import { participantId } from '#shared/domain/identity.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { keyOf } from '../../server/relay/capability.ts';
import { ATTACKS, type Target } from '../sim/attacks.ts';
import { frame, stepTwo, update } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { FakeWire, RelayInMemory } from '../support/relayInMemory.ts';
import { writeCard } from '../support/writeCard.ts';

const FRAMES = Number(process.argv[3] ?? 1_000_000);
const FRAMES_EACH = 20;
const AT_ONCE = 200;
const WARM = 100_000;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const hall = new RelayInMemory();
const workshop = await hall.createWorkshop();
const [victim, attacker] = [newDevice(), newDevice()];
const honest = await hall.join(workshop, 'participant', victim);
const doc = new Y.Doc();
const room = await hall.relay.rooms.enter(workshop.id);
if (typeof room === 'string') throw new Error(room);
Y.applyUpdate(doc, room.board.snapshot);
doc.on('update', (bytes: Uint8Array) => honest.receive(update(bytes)));
for (let n = 0; n < 100; n += 1) {
  writeCard(doc, `Kort ${n}`, { workshop, device: victim });
  await hall.time.pass(30);
}
const board = room.board.snapshot;

const target: Target = {
  board: room.board.doc,
  victim: participantId(workshop.id, victim),
  victimClient: doc.clientID,
  attacker: participantId(workshop.id, attacker),
  client: 4_000_000_001,
  count: 7,
};
const state = JSON.stringify({ org: null, table: null, editing: null });
const bytesOf = (count: number): Uint8Array => new Uint8Array(count).fill(7);
const presenceOf = (client: number, json: string): Uint8Array =>
  frame(MESSAGE.awareness, frame(1, client, 1_000_000, json));

/** Dropped unanswered. */
const DROPPED: readonly Uint8Array[] = [
  presenceOf(doc.clientID, state),
  presenceOf(doc.clientID, 'null'),
  presenceOf(2 ** 40, state),
  presenceOf(doc.clientID, `"${'x'.repeat(4_000)}"`),
];

/** Close the socket: what the guard refuses, what cannot be read, what is too large, and text. */
const CLOSING: readonly (readonly (Uint8Array | string)[])[] = [
  // The first attack is for a screen.
  ...ATTACKS.slice(1).map((attack) => attack(target)),
  [update(bytesOf(40))],
  [frame(MESSAGE.sync, 9, bytesOf(3))],
  [stepTwo(bytesOf(900))],
  [update(bytesOf(300 * 1024))],
  [frame(MESSAGE.awareness, bytesOf(300 * 1024))],
  [frame(MESSAGE.awareness, bytesOf(9))],
  [frame(MESSAGE.command, '{')],
  [frame(MESSAGE.command, `"${'x'.repeat(70_000)}"`)],
  [frame(77)],
  [new Uint8Array()],
  ['text'],
];
const closedWith = new Map<CloseReason | 'let be', number>();

async function refuse(count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += AT_ONCE * FRAMES_EACH) {
    const wires: FakeWire[] = [];
    for (let n = 0; n < AT_ONCE; n += 1) wires.push(await attackBy(n));
    await hall.time.pass(6);
    for (const wire of wires) {
      const reason = wire.closedWith ?? 'let be';
      closedWith.set(reason, (closedWith.get(reason) ?? 0) + 1);
      wire.connection?.ended();
    }
    // A million frames take less than a second of this clock: the workshop's own allowance fills up again.
    await hall.time.pass(20_000);
    honest.receive(frame(MESSAGE.clock, 1));
    honest.sent.length = 0;
    hall.logged.length = 0;
  }
}

async function attackBy(n: number): Promise<FakeWire> {
  const wire = new FakeWire();
  const seat = await hall.knock(workshop, keyOf(workshop, 'participant'), newDevice(), wire);
  if (typeof seat === 'string') throw new Error(seat);
  wire.connection = seat;
  for (let one = 1; one < FRAMES_EACH; one += 1) {
    wire.receive(DROPPED[one % DROPPED.length] ?? new Uint8Array());
  }
  for (const sent of CLOSING[n % CLOSING.length] ?? []) {
    const isText = typeof sent === 'string';
    seat.receive(isText ? new TextEncoder().encode(sent) : sent, !isText);
  }
  return wire;
}

function memory(): NodeJS.MemoryUsage {
  collectGarbage();
  return process.memoryUsage();
}

/** What is resident follows what the engine keeps ready for its heap. */
const inMegabytes = ({ heapUsed, heapTotal, external, rss }: NodeJS.MemoryUsage): string =>
  `heap ${mb(heapUsed)} of ${mb(heapTotal)} kept ready, outside it ${mb(external)}, resident ${mb(rss)}`;
const mb = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(1)} MB`;

await refuse(WARM);
const before = memory();
const began = performance.now();
await refuse(FRAMES);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
const after = memory();
const isSame = Buffer.compare(room.board.snapshot, board) === 0;
const ends = [...closedWith].map(([reason, count]) => `${count} ${reason}`).join(', ');
process.stdout.write(
  [
    `${FRAMES} refused frames in ${seconds} s, after ${WARM} to warm up; the board is ${isSame ? 'the same' : 'CHANGED'}`,
    `before: ${inMegabytes(before)}`,
    `after:  ${inMegabytes(after)}`,
    `sockets: ${ends}`,
    '',
  ].join('\n'),
);
await hall.stop();
