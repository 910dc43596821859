import * as Y from 'yjs';
import type { Undo } from '#shared/board/doc.ts';
import { spliceText } from '#shared/board/texts.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Verdict } from '../../../server/relay/guard/guard.ts';
import { act, textsOf } from './acts.ts';
import { Device, type Hall } from './hall.ts';
import type { Tape } from './tape.ts';

const FIELD = Symbol('an open text field');

/** A page with somebody before it: edits, open text fields with their own undo, and all ways to sync. */
export class Page {
  readonly device: Device;
  readonly #hall: Hall;
  readonly #undos: Undo[] = [];
  #field: { readonly text: Y.Text; readonly history: Y.UndoManager } | null = null;
  #outbox: Uint8Array[] = [];
  /** Every connection begins with a handshake. */
  #isGreeted = false;

  constructor(
    hall: Hall,
    who: number,
    options: { readonly role?: Role; readonly gc?: boolean } = {},
  ) {
    this.#hall = hall;
    this.device = new Device(hall, who, options.role, options.gc);
    this.#listen();
  }

  /** A second tab over the database that both share, or the same page after a reload. */
  tab(): Page {
    const { participant, role, doc } = this.device;
    const who = Number(/\d+/.exec(participant.slice(0, 13))?.[0] ?? 0);
    const tab = new Page(this.#hall, who, { role, gc: doc.gc });
    Y.applyUpdate(tab.device.doc, Y.encodeStateAsUpdate(doc), 'peer');
    return tab;
  }

  do(tape: Tape, count: number): void {
    switch (tape.below(6)) {
      case 0:
        return this.#type(tape);
      case 1:
        return this.#typeLikeStock(tape);
      case 2:
        return this.#inField(tape);
      case 3:
        this.#undos.pop()?.(this.device.doc);
        return;
      default: {
        const undo = act(this.device, tape, count);
        if (undo) this.#undos.push(undo);
      }
    }
  }

  /** A handshake, update by update, all of them merged, or some of them twice. */
  sync(tape: Tape): readonly Verdict[] {
    const outbox = this.#outbox;
    const send = (update: Uint8Array) =>
      this.#hall.send(update, this.device.participant, this.device.role);
    const way = this.#isGreeted ? tape.below(4) : 0;
    this.#isGreeted = true;
    switch (way) {
      case 0:
        this.#outbox = [];
        return [this.device.sync()];
      case 1: {
        this.#outbox = [];
        const verdicts = outbox.map(send);
        this.device.receive();
        return verdicts;
      }
      case 2:
        this.#outbox = [];
        return outbox.length > 0 ? [send(Y.mergeUpdates(outbox)), this.device.sync()] : [];
      default:
        // What went out before the handshake goes out again later: the relay knows a part of it.
        return [this.device.sync()];
    }
  }

  #listen(): void {
    this.device.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'peer') this.#outbox.push(update);
    });
  }

  #type(tape: Tape): void {
    const text = tape.one(textsOf(this.device.doc));
    const index = tape.below(text.length + 1);
    const remove = Math.min(tape.below(4), text.length - index);
    spliceText(this.device.doc, text, {
      index,
      remove,
      insert: tape.one(['', 'a', 'ord ', '😀', 'å']),
    });
  }

  /** Without regard to characters, in several steps, as the stock library lets anybody. */
  #typeLikeStock(tape: Tape): void {
    const text = tape.one(textsOf(this.device.doc));
    this.device.doc.transact(() => {
      const index = tape.below(text.length + 1);
      text.insert(index, tape.one(['😀😀', 'x', 'yz']));
      text.delete(tape.below(text.length), 1);
      text.applyDelta([{ retain: tape.below(text.length + 1) }, { insert: 'd' }]);
    });
  }

  #inField(tape: Tape): void {
    if (!this.#field || tape.isOneOf(5)) {
      this.#field?.history.destroy();
      const text = tape.one(textsOf(this.device.doc));
      const history = new Y.UndoManager(text, {
        captureTimeout: 0,
        trackedOrigins: new Set([FIELD]),
      });
      this.#field = { text, history };
    }
    const { text, history } = this.#field;
    if (text._item?.deleted) return;
    const choice = tape.below(4);
    if (choice === 0) history.undo();
    else if (choice === 1) history.redo();
    else {
      const index = tape.below(text.length + 1);
      const remove = Math.min(tape.below(3), text.length - index);
      spliceText(
        this.device.doc,
        text,
        { index, remove, insert: tape.one(['f', 'fält', '']) },
        FIELD,
      );
    }
  }
}
