import * as Y from 'yjs';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { DeviceSecret } from '#shared/domain/identity.ts';
import { frame } from '../../support/rawSocket.ts';
import { writeCard } from '../../support/writeCard.ts';
import type { Dialect, Place } from './Dialect.ts';

/** Letters in one card before the next is begun: the guard lets no text grow without end. */
const LETTERS = 400;

interface By {
  readonly place: Place;
  readonly dialect: Dialect;
  readonly device: DeviceSecret;
  readonly client: number;
}

/** What one device will write, made beforehand: cards, typed letter by letter as people do. */
export class Edits {
  /** As they are sent. */
  readonly messages: Uint8Array[] = [];
  /** The device's clock after each. */
  readonly ends: number[] = [];
  /** When each was sent, ms. */
  readonly sentAt: number[] = [];
  readonly doc = new Y.Doc();

  constructor({ place, dialect, device, client }: By, count: number) {
    const { doc } = this;
    doc.clientID = client;
    doc.on('update', (update: Uint8Array) => {
      this.messages.push(dialect.wrap(place, frame(0, 2, update)));
      this.ends.push(Y.getState(doc.store, client));
    });
    let text: Y.Text | null = null;
    for (let n = 0; n < count; n += 1) {
      if (text === null || text.length >= LETTERS) {
        const card = writeCard(doc, 'å', { workshop: place, device });
        text = findText(doc, { of: 'card', card, field: 'text' });
      } else {
        spliceText(doc, text, { index: text.length, remove: 0, insert: 'n' });
      }
    }
  }

  get count(): number {
    return this.messages.length;
  }
}
