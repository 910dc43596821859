import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { BoardDoc } from '#shared/board/doc.ts';
import { type Presence, parsePresence } from '#shared/protocol/presence.ts';
import { alike, newCell, type Readable } from '../readable.ts';
import type { PresentDevice } from '../Session.ts';

/** Our own state goes out at most this often, ms. The relay batches at 50–250. */
const OWN_EVERY_MS = 200;
/** Others' comings and goings are told of at most this often, ms: in a hall of 300 they never cease. */
const TELL_EVERY_MS = 250;

export interface OwnPresence {
  readonly awareness: Awareness;
  readonly present: Readable<readonly PresentDevice[]>;
  show(presence: Presence): void;
  /** Says it again with a new clock: after a reconnect peers ignore the old one for up to 15 s. */
  renew(): void;
  /** Our own state alone, as the body of a presence frame. */
  encodeOwn(): Uint8Array;
  close(): void;
}

interface Change {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
}

/**
 * Who is here. The stock handler sends every change back, others' too: in a room of 100 that is a
 * hundred frames for each one. `send` is called when our own state is to go out.
 */
export function newOwnPresence(doc: BoardDoc, send: () => void): OwnPresence {
  const awareness = new Awareness(doc);
  awareness.setLocalState(null);
  const present = newCell<readonly PresentDevice[]>([], alike);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = null;
      send();
    }, OWN_EVERY_MS);
  };
  const own = doc.clientID;
  let telling: ReturnType<typeof setTimeout> | null = null;
  let untold = false;
  const tell = () => {
    untold = telling !== null;
    if (untold) return;
    present.set(readPresent(awareness, own));
    telling = setTimeout(() => {
      telling = null;
      if (untold) tell();
    }, TELL_EVERY_MS);
  };
  const onUpdate = ({ added, updated, removed }: Change) => {
    if ([added, updated, removed].some((clients) => clients.includes(own))) later();
    tell();
  };
  awareness.on('update', onUpdate);
  return {
    awareness,
    present,
    show(presence) {
      if (!alike(awareness.getLocalState(), presence)) awareness.setLocalState({ ...presence });
    },
    renew() {
      const state = awareness.getLocalState();
      if (state) awareness.setLocalState(state);
    },
    encodeOwn: () => encodeAwarenessUpdate(awareness, [own]),
    close() {
      clearTimeout(timer ?? undefined);
      clearTimeout(telling ?? undefined);
      awareness.off('update', onUpdate);
      awareness.destroy();
    },
  };
}

/** What others say is parsed, and whatever is no presence is dropped. */
function readPresent(awareness: Awareness, own: number): readonly PresentDevice[] {
  const devices: PresentDevice[] = [];
  for (const [client, state] of awareness.getStates()) {
    const presence = parsePresence(state);
    if (presence) devices.push({ ...presence, own: client === own });
  }
  return devices;
}
