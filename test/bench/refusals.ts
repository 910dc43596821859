/**
 * Memory before and after a million refused frames. Each attacker sends nineteen that are dropped, in
 * somebody else's name, and then one that closes the socket. Run: `npm run bench -- refusals`, or with a
 * number of frames.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as Y from 'yjs';
import { participantId } from '#shared/domain/identity.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { keyOf } from '../../server/relay/capability.ts';
import { ATTACKS, type Target } from '../sim/attacks.ts';
import { frame, update } from '../support/rawSocket.ts';
import { newDevice } from '../support/relay.ts';
import { FakeWire, RelayInMemory } from '../support/relayInMemory.ts';
import { writeCard } from '../support/writeCard.ts';

const FRAMES = Number(process.argv[3] ?? 1_000_000);
const FRAMES_EACH = 20;
const AT_ONCE = 200;
const WARM = 40_000;

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
/** The first is for a screen. */
const bad = ATTACKS.slice(1).map((attack) => attack(target));
const state = JSON.stringify({ org: null, table: null, editing: null });
const presence = frame(MESSAGE.awareness, frame(1, doc.clientID, 1_000_000, state));

async function refuse(count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += AT_ONCE * FRAMES_EACH) {
    const wires: FakeWire[] = [];
    for (let n = 0; n < AT_ONCE; n += 1) wires.push(await attackBy(n));
    await hall.time.pass(6);
    for (const wire of wires) wire.connection?.ended();
    honest.sent.length = 0;
    hall.logged.length = 0;
  }
}

async function attackBy(n: number): Promise<FakeWire> {
  const wire = new FakeWire();
  const seat = await hall.knock(workshop, keyOf(workshop, 'participant'), newDevice(), wire);
  if (typeof seat === 'string') throw new Error(seat);
  wire.connection = seat;
  for (let dropped = 1; dropped < FRAMES_EACH; dropped += 1) wire.receive(presence);
  for (const frame of bad[n % bad.length] ?? []) wire.receive(frame);
  return wire;
}

function megabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

await refuse(WARM);
const before = megabytes();
const began = performance.now();
await refuse(FRAMES);
const seconds = (performance.now() - began) / 1000;
const after = megabytes();
const isSame = Buffer.compare(room.board.snapshot, board) === 0;
process.stdout.write(
  `${FRAMES} refused frames in ${seconds.toFixed(0)} s: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after; the board is ${isSame ? 'the same' : 'CHANGED'}\n`,
);
await hall.stop();
