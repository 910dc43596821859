import * as Y from 'yjs';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { DeviceSecret } from '#shared/domain/identity.ts';
import { stepTwo } from '../../support/rawSocket.ts';
import { writeCard } from '../../support/writeCard.ts';
import type { Place } from './Dialect.ts';
import { editsIn } from './Told.ts';

const SENTENCE = 'Ingen ringer upp när beslutet är taget, och den som väntar vet inte av vem. ';

/** A board that one device has filled, written over here and there, until its encoding has so many bytes. */
export class Board {
  readonly update: Uint8Array;
  readonly vector: Uint8Array;
  readonly cards: number;
  /** What somebody who has all of it answers a step 1 with. */
  readonly deletes: Uint8Array;
  readonly #client: number;
  readonly #end: number;

  constructor(bytes: number, by: { readonly place: Place; readonly device: DeviceSecret }) {
    const doc = new Y.Doc();
    let cards = 0;
    let size = 0;
    doc.on('update', (update: Uint8Array) => {
      size += update.length;
    });
    for (; size < bytes; cards += 1) {
      const card = writeCard(doc, SENTENCE.repeat(4), { workshop: by.place, device: by.device });
      const text = cards % 3 === 0 ? findText(doc, { of: 'card', card, field: 'text' }) : null;
      if (text) spliceText(doc, text, { index: 30, remove: 5, insert: 'ringde' });
    }
    this.cards = cards;
    this.update = Y.encodeStateAsUpdate(doc);
    this.vector = Y.encodeStateVector(doc);
    this.deletes = Y.encodeStateAsUpdate(doc, this.vector);
    this.#client = doc.clientID;
    this.#end = Y.getState(doc.store, doc.clientID);
  }

  /** As it is given to a server. */
  get upload(): Uint8Array {
    return stepTwo(this.update);
  }

  isWholeIn(body: Uint8Array): boolean {
    return editsIn(body).some(
      ({ client, from, to }) => client === this.#client && from === 0 && to >= this.#end,
    );
  }
}
