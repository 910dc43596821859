import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import * as Y from 'yjs';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { frame, stepTwo } from '../../support/rawSocket.ts';
import { writeCard } from '../../support/writeCard.ts';
import { pace } from '../relay/Case.ts';
import { CONTENDERS, type Running, start } from '../relay/contenders.ts';
import type { Guest } from '../relay/Guest.ts';
import { Hall } from '../relay/Hall.ts';

const WRITERS = 20;
/** A little under what a socket may send in the long run. */
const PER_WRITER = 100;
const SENTENCE = 'Ingen ringer upp när beslutet är taget, och den som väntar vet inte av vem. ';

/** A board on a relay that has been killed: so many cards, written over so many times. */
export interface Filled {
  readonly first: Running;
  readonly room: Hall;
  /** Each writer's client id, and the clock it came to. */
  readonly clocks: ReadonlyMap<number, number>;
}

export async function filled(cards: number, edits: number): Promise<Filled> {
  const first = await start(CONTENDERS.ours);
  const room = await Hall.open(first);
  await room.admit(WRITERS);
  const docs = room.guests.map((guest) => docOf(guest));
  const [author, ...others] = docs;
  const [writer] = room.guests;
  if (!author || !writer) throw new Error('nobody came');
  const by = { workshop: room.place, device: writer.device };
  const ids = Array.from({ length: cards }, () => writeCard(author, SENTENCE, by));
  const board = Y.encodeStateAsUpdate(author);
  writer.say(stepTwo(board));
  for (const doc of others) Y.applyUpdate(doc, board);
  await pace(1, []);
  const messages = docs.map((doc) => rewriting(doc, ids, edits / WRITERS));
  await pace(edits / WRITERS / PER_WRITER + 2, [
    [
      PER_WRITER * WRITERS,
      (n) => {
        const message = messages[n % WRITERS]?.[Math.floor(n / WRITERS)];
        if (message) room.guests[n % WRITERS]?.say(message);
      },
    ],
  ]);
  const clocks = new Map(docs.map((doc) => [doc.clientID, Y.getState(doc.store, doc.clientID)]));
  await first.end('SIGKILL');
  return { first, room, clocks };
}

/** Starts the relay again and lets one in. How long until they have the board, and what memory that took. */
export async function loadAgain({ first, room, clocks }: Filled) {
  const again = await start(CONTENDERS.ours, first.folder);
  let body: Uint8Array = new Uint8Array();
  let took = 0;
  const before = again.memory();
  const began = performance.now();
  const hall = new Hall(again, room.place);
  hall.board = (_, bytes) => {
    took ||= performance.now() - began;
    body = bytes.slice();
  };
  const guest = hall.enter();
  await hall.until(() => guest.isIn);
  await pace(2, []);
  const memory = again.memory() - before;
  await again.end('SIGKILL');
  const vector = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(body));
  const missing = [...clocks].filter(([client, clock]) => (vector.get(client) ?? 0) < clock);
  if (missing.length > 0) throw new Error(`${missing.length} writers have lost something`);
  return { took, memory, bytes: body.length };
}

const rowsSchema = v.object({ rows: v.number() });

/** How many updates a loading has to replay, beside the snapshot. */
export function rowsOnDisk({ first }: Filled): number {
  const sql = new DatabaseSync(join(first.folder, 'mellanrum.sqlite'), { readOnly: true });
  try {
    return v.parse(rowsSchema, sql.prepare('SELECT count(*) AS rows FROM board_update').get()).rows;
  } finally {
    sql.close();
  }
}

function docOf({ client }: Guest): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = client;
  return doc;
}

/** Letters that come and go in the cards, one in each message: in the end there is no more than before. */
function rewriting(doc: Y.Doc, cards: readonly CardId[], count: number): Uint8Array[] {
  const messages: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => messages.push(frame(0, 2, update)));
  for (let n = 0; n < count; n += 1) {
    const card = cards[(n >> 1) % cards.length];
    const text = card ? findText(doc, { of: 'card', card, field: 'text' }) : null;
    if (!text) continue;
    const isBack = n % 2 === 1;
    spliceText(doc, text, { index: 30, remove: isBack ? 1 : 0, insert: isBack ? '' : 'n' });
  }
  return messages;
}
