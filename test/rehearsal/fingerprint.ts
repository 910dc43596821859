import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import type { Board } from '#shared/board/board.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { findText } from '#shared/board/texts.ts';
import type { Session } from '../../client/sync/Session.ts';

/** What a screen shows and what its document holds, short enough to compare. */
export interface Fingerprint {
  readonly board: string;
  /** The state vector, and the root texts; empty for a screen, which lets nobody at its document. */
  readonly doc: string;
  readonly stage: string;
}

/** `texts`: names of root texts. */
export function fingerprintOf(session: Session, texts: readonly string[]): Fingerprint {
  const look = (doc: BoardDoc) => {
    const vector = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b);
    return digest([
      vector,
      texts.map((name) => textOf(doc, name)),
      Y.snapshot(doc).ds.clients.size,
    ]);
  };
  return {
    board: digest(plain(session.board.get())),
    doc: withDoc(session, look) ?? '',
    stage: digest(session.stage.get()),
  };
}

export const rootText = (session: Session, name: string): string =>
  withDoc(session, (doc) => textOf(doc, name)) ?? '';

/** The session shows its document to edits alone: this one changes nothing. */
function withDoc<Value>(session: Session, look: (doc: BoardDoc) => Value): Value | null {
  let seen: Value | null = null;
  session.edit((doc) => {
    seen = look(doc);
    return null;
  });
  return seen;
}

const textOf = (doc: BoardDoc, name: string): string =>
  findText(doc, { of: 'root', name })?.toString() ?? '';

const digest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url')
    .slice(0, 16);

/** In an order of its own: maps are filled in the order in which things arrive. */
const plain = ({ cards, groups, actors, relations }: Board): unknown =>
  [cards, groups, actors, relations].map((things) =>
    [...things.values()]
      .map((thing) =>
        JSON.stringify(thing, (_, value) => (value instanceof Map ? [...value].sort() : value)),
      )
      .sort(),
  );
