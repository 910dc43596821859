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
const WARM = 1500;

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

interface Sent {
  readonly edit: string;
  readonly update: Uint8Array;
}

/** Every kind of edit in turn, so that a busy moment of the machine falls on all of them. */
function editsOf(device: BoardDoc): readonly Sent[] {
  const sent: Sent[] = [];
  let edit = '';
  device.on('update', (update: Uint8Array) => sent.push({ edit, update }));
  for (let n = 0; n < ROUNDS; n += 1) {
    for (const [name, make] of Object.entries(EDITS)) {
      edit = name;
      make(device, n);
    }
  }
  return sent;
}

/** What one kind of edit has cost, µs. */
interface Costs {
  readonly check: number[];
  readonly apply: number[];
}

function measure(): ReadonlyMap<string, Costs> {
  const { relay, device } = board();
  const sent = editsOf(device);
  const guard = new Guard(relay);
  const sender: Sender = {
    role: 'participant',
    participant,
    claimsLeft: 10,
    ownerOf: (client) => (client === device.clientID ? participant : 'relay'),
  };
  // Without a listener Yjs would not encode what it emits; the relay always has one.
  relay.on('update', () => {});
  const costs = new Map<string, Costs>(
    Object.keys(EDITS).map((name) => [name, { check: [], apply: [] }]),
  );
  for (const [i, { edit, update }] of sent.entries()) {
    const start = performance.now();
    const verdict = guard.check(update, sender);
    const checked = performance.now();
    assert(verdict.kind === 'apply', 'an honest edit is taken');
    Y.applyUpdate(relay, verdict.update);
    const applied = performance.now();
    if (i < WARM * costs.size) continue;
    costs.get(edit)?.check.push((checked - start) * 1000);
    costs.get(edit)?.apply.push((applied - checked) * 1000);
  }
  return costs;
}

/** Of sorted costs the one that a share of all stays below. */
const below = (share: number, costs: number[]): number =>
  costs.sort((a, b) => a - b)[Math.floor(costs.length * share)] ?? 0;

const row = (name: string, ...cells: readonly string[]): string =>
  name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join('');

console.log(`guard, µs per update; ${ROUNDS - WARM} of each edit, board of ${CARDS} cards`);
console.log(row('', 'median', '', 'ratio', 'quietest tenth'));
console.log(row('edit', 'check', 'apply', '', 'check', 'apply'));
for (const [name, { check, apply }] of measure()) {
  const [c, a] = [below(0.5, check), below(0.5, apply)];
  const quiet = [check, apply].map((times) => below(0.1, times).toFixed(1));
  console.log(row(name, c.toFixed(1), a.toFixed(1), (c / a).toFixed(2), ...quiet));
}
