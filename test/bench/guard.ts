/**
 * What the guard costs per small update on a full board, beside the cost of applying that update and
 * encoding what the others get. Medians, so that another process' turn on the machine does not count.
 * Run: `npm run bench -- guard`.
 */
import { performance } from 'node:perf_hooks';
import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addCard, tagActor } from '#shared/board/edits/cards.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { writeSkeleton } from '#shared/board/skeleton.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { assert } from '#shared/domain/assert.ts';
import { type ActorId, type CardId, type ParticipantId, tableId } from '#shared/domain/ids.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import { Guard, type Sender } from '../../server/relay/guard/guard.ts';

const CARDS = 1000;
const ROUNDS = 4000;
const WARM = 1000;

const idOf = (kind: string, n: number): string =>
  `${kind}-${String(n).padStart(6, '0')}`.padEnd(22, '_');
const card = (n: number): CardId => idOf('card', n) as CardId;
const participant = idOf('participant', 1) as ParticipantId;
const ranks = ranksAfter(null, CARDS + ROUNDS);
const placeOf = (n: number) => ({
  step: 'valueVision' as const,
  column: 'needs' as const,
  rank: ranks[n] ?? 'a0',
});

const EDITS: Readonly<Record<string, (doc: BoardDoc, n: number) => void>> = {
  'typed letter, at the end': (doc, n) => type(doc, n, Number.POSITIVE_INFINITY),
  'typed letter, in the middle': (doc, n) => type(doc, n, 20),
  'erased letter': (doc, n) => {
    const text = textOf(doc, n);
    spliceText(doc, text, { index: text.length - 1, remove: 1, insert: '' });
  },
  'moved card': (doc, n) => {
    moveCard(doc, card(n % CARDS), placeOf(CARDS + n));
  },
  'added card': (doc, n) => {
    add(doc, CARDS + n);
  },
  'set on': (doc, n) => {
    tagActor(doc, card(n % CARDS), idOf('actor', n) as ActorId, true);
  },
  'set off': (doc, n) => {
    tagActor(
      doc,
      card(n % CARDS),
      idOf('born', n % CARDS) as ActorId,
      n >= CARDS && Math.floor(n / CARDS) % 2 === 1,
    );
  },
};

/** The board as the relay holds it, written by twenty devices, and one device that knows all of it. */
function board(): { readonly relay: BoardDoc; readonly device: BoardDoc } {
  const relay = newBoardDoc();
  writeSkeleton(relay, 1);
  for (let writer = 0; writer < 20; writer += 1) {
    const doc = newBoardDoc();
    for (let n = writer; n < CARDS; n += 20) add(doc, n);
    Y.applyUpdate(relay, Y.encodeStateAsUpdate(doc));
  }
  const device = newBoardDoc();
  Y.applyUpdate(device, Y.encodeStateAsUpdate(relay));
  return { relay, device };
}

function add(doc: BoardDoc, n: number): void {
  const text = `Kort ${n}: ingen ringer upp när beslutet är taget`;
  addCard(
    doc,
    { id: card(n), place: placeOf(n), text, actors: [idOf('born', n) as ActorId] },
    { participant, table: tableId(1), org: null, lang: 'sv', at: 1_770_000_000_000 + n },
  );
}

function textOf(doc: BoardDoc, n: number): Y.Text {
  const text = findText(doc, { of: 'card', card: card(n % CARDS), field: 'text' });
  assert(text !== null, 'the card is there');
  return text;
}

function type(doc: BoardDoc, n: number, index: number): void {
  const text = textOf(doc, n);
  spliceText(doc, text, { index: Math.min(index, text.length), remove: 0, insert: 'å' });
}

const median = (times: number[]): number =>
  times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function measure(edit: (doc: BoardDoc, n: number) => void): { check: number; apply: number } {
  const { relay, device } = board();
  const guard = new Guard(relay);
  const sender: Sender = {
    role: 'participant',
    participant,
    claimsLeft: 10,
    ownerOf: (client) => (client === device.clientID ? participant : 'relay'),
  };
  const checks: number[] = [];
  const applies: number[] = [];
  // Without a listener Yjs would not encode what it emits; the relay always has one.
  relay.on('update', () => {});
  let update: Uint8Array = new Uint8Array();
  device.on('update', (made: Uint8Array) => {
    update = made;
  });
  for (let n = 0; n < ROUNDS; n += 1) {
    edit(device, n);
    const start = performance.now();
    const verdict = guard.check(update, sender);
    const checked = performance.now();
    assert(verdict.kind === 'apply', 'an honest edit is taken');
    Y.applyUpdate(relay, verdict.update);
    const applied = performance.now();
    if (n < WARM) continue;
    checks.push((checked - start) * 1000);
    applies.push((applied - checked) * 1000);
  }
  return { check: median(checks), apply: median(applies) };
}

console.log(`guard, µs per update, median of ${ROUNDS - WARM}, board of ${CARDS} cards`);
console.log(`${'edit'.padEnd(30)}${'check'.padStart(8)}${'apply'.padStart(8)}`);
for (const [name, edit] of Object.entries(EDITS)) {
  const { check, apply } = measure(edit);
  console.log(`${name.padEnd(30)}${check.toFixed(1).padStart(8)}${apply.toFixed(1).padStart(8)}`);
}
