/**
 * Two phones in a process of their own, as a phone has a processor of its own: one types, the other sees. The hall's
 * many phones share one processor, and what they wait for each other is not the relay's.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { addCard } from '#shared/board/edits/cards.ts';
import { type CardId, randomId } from '#shared/domain/ids.ts';
import type { Session } from '../../client/sync/Session.ts';
import { Device, type Entrance, random } from './Device.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { waitUntil } from './patience.ts';

export type Asked = { readonly begin: Entrance } | { readonly end: readonly string[] };

export type Told =
  | { readonly kind: 'delay'; readonly ms: number }
  | {
      readonly kind: 'ended';
      readonly prints: readonly Fingerprint[];
      readonly cards: readonly { readonly id: CardId; readonly words: string }[];
    };

/** Between two letters of one: every phone in the hall hears each. */
const BETWEEN_MS = 400;
const LETTERS = 'en text som växer medan dagen går ';
/** As long as a card may become. */
const MOST = 1_900;

class Typist {
  readonly #writer: Session;
  readonly #reader: Session;
  readonly id = randomId<'card'>(random);
  words = '';
  /** When the letter that makes the text so long was typed. */
  #out = new Map<number, number>();

  constructor(writer: Session, reader: Session) {
    this.#writer = writer;
    this.#reader = reader;
    const place = { step: 'valueVision', column: 'needs', rank: 'a0' } as const;
    writer.edit(
      addCard,
      { id: this.id, place, text: '', actors: [] },
      {
        participant: writer.participant,
        table: null,
        org: null,
        lang: 'sv',
        at: writer.now(),
      },
    );
    reader.board.subscribe(() => this.#seen());
  }

  type(): void {
    const sessions = [this.#writer, this.#reader];
    const inContact = sessions.every((one) => one.connection.get().kind === 'online');
    // What waits for a lock, or for the relay itself, says nothing of the way from one to the other.
    if (!inContact || this.#writer.stage.get()?.locked !== false) return this.#out.clear();
    const letter = LETTERS[this.words.length % LETTERS.length] ?? ' ';
    const text = this.#writer.openText({ of: 'card', card: this.id, field: 'text' });
    if (!text || this.words.length >= MOST) return;
    this.#out.set(this.words.length + 1, performance.now());
    text.change(this.words + letter);
    this.words = text.value.get();
    text.close();
  }

  #seen(): void {
    const now = performance.now();
    const length = this.#reader.board.get().cards.get(this.id)?.text.length ?? 0;
    for (const [long, at] of this.#out) {
      if (long > length) continue;
      this.#out.delete(long);
      tell({ kind: 'delay', ms: now - at });
    }
  }
}

const tell = (told: Told) => process.send?.(told);
let isOver = false;

process.on('message', (asked: Asked) => {
  if ('begin' in asked) void run(asked.begin);
  else void end(asked.end);
});
process.on('disconnect', () => process.exit(0));

const sessions: Session[] = [];
const typists: Typist[] = [];

async function run(entrance: Entrance): Promise<void> {
  for (const device of [new Device(entrance, {}), new Device(entrance, {})]) {
    sessions.push(await device.open());
  }
  const [one, other] = sessions;
  if (!one || !other) return;
  await waitUntil(() => sessions.every(({ connection }) => connection.get().kind === 'online'));
  typists.push(new Typist(one, other), new Typist(other, one));
  while (!isOver) {
    for (const typist of typists) {
      typist.type();
      await pause(BETWEEN_MS / 2);
    }
  }
}

/** Says what it typed, and what it sees once all of it is saved; asked again, what it sees by then. */
async function end(texts: readonly string[]): Promise<void> {
  isOver = true;
  await waitUntil(() =>
    sessions.every(
      ({ connection, saving }) =>
        connection.get().kind === 'online' && saving.get().kind === 'saved',
    ),
  );
  tell({
    kind: 'ended',
    prints: sessions.map((session) => fingerprintOf(session, texts)),
    cards: typists.map(({ id, words }) => ({ id, words })),
  });
}
