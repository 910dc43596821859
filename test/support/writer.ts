import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import { RawSocket, saved, stepOne, stepTwo, update } from './rawSocket.ts';
import { newDevice, type TestRelay, type TestWorkshop } from './relay.ts';
import { until } from './until.ts';
import { writeCard } from './writeCard.ts';

/** A device that types letters into cards of its own and remembers which of them it was promised. */
export class Writer {
  readonly device = newDevice();
  readonly doc = new Y.Doc();
  /** What each version promises: how many letters a card had. */
  readonly #promises: { readonly card: CardId; readonly letters: number }[] = [];
  readonly #workshop: TestWorkshop;
  #socket: RawSocket | null = null;
  #unread = 0;
  /** The last version that the relay has echoed. */
  acknowledged = 0;

  constructor(workshop: TestWorkshop) {
    this.#workshop = workshop;
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#socket?.send(update(bytes));
    });
  }

  get written(): number {
    return this.#promises.length;
  }

  /** The handshake of an honest device: takes what it misses, gives what the relay misses. */
  async connect(relay: TestRelay): Promise<void> {
    const { device } = this;
    const socket = await new RawSocket(relay, this.#workshop, 'participant', { device }).joined();
    socket.send(stepOne(Y.encodeStateVector(this.doc)));
    const vector = decoding.readVarUint8Array(await socket.next(MESSAGE.sync, SYNC.step1));
    socket.send(stepTwo(Y.encodeStateAsUpdate(this.doc, vector)));
    const news = decoding.readVarUint8Array(await socket.next(MESSAGE.sync, SYNC.step2));
    Y.applyUpdate(this.doc, news, this);
    socket.send(saved(this.written));
    this.#socket = socket;
    this.#unread = 0;
    await until('what was written before is saved', () => this.hear() >= this.written);
  }

  startCard(): CardId {
    const card = writeCard(this.doc, '', { workshop: this.#workshop, device: this.device });
    this.#promise(card, 0);
    return card;
  }

  /** One more letter, and the question whether it is saved. */
  type(card: CardId): void {
    const text = findText(this.doc, { of: 'card', card, field: 'text' });
    if (!text) throw new Error('the card is not here');
    spliceText(this.doc, text, { index: text.length, remove: 0, insert: 'a' });
    this.#promise(card, text.length);
  }

  /** Reads the echoes that have come. */
  hear(): number {
    const frames = this.#socket?.frames ?? [];
    for (; this.#unread < frames.length; this.#unread += 1) {
      const decoder = decoding.createDecoder(frames[this.#unread] ?? new Uint8Array());
      if (decoding.readVarUint(decoder) !== MESSAGE.saved) continue;
      this.acknowledged = Math.max(this.acknowledged, decoding.readVarUint(decoder));
    }
    return this.acknowledged;
  }

  /** How many letters were promised that a board does not hold, and cards. */
  lostIn(board: Y.Doc): number {
    this.hear();
    const promised = new Map<CardId, number>();
    for (const { card, letters } of this.#promises.slice(0, this.acknowledged)) {
      promised.set(card, Math.max(promised.get(card) ?? 0, letters));
    }
    return [...promised].reduce((lost, [card, letters]) => {
      const text = findText(board, { of: 'card', card, field: 'text' });
      return lost + (text === null ? 1 + letters : Math.max(0, letters - text.length));
    }, 0);
  }

  disconnect(): void {
    this.#socket?.close();
  }

  #promise(card: CardId, letters: number): void {
    this.#promises.push({ card, letters });
    this.#socket?.send(saved(this.written));
  }
}
