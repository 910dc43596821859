import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { BoardDoc } from '#shared/board/doc.ts';
import { type Presence, parsePresence, type SaidPresence } from '#shared/protocol/presence.ts';
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
 * hundred frames for each one. `device`: the mark of this browser. `send` is called when our own state is to go out.
 */
export function newOwnPresence(doc: BoardDoc, device: string, send: () => void): OwnPresence {
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
      const said: SaidPresence = { ...presence, device };
      if (!alike(awareness.getLocalState(), said)) awareness.setLocalState(said);
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

/** What others say is parsed, and whatever is no presence is dropped. [P91] Tabs of one browser are one device. */
function readPresent(awareness: Awareness, own: number): readonly PresentDevice[] {
  const devices = new Map<string | number, PresentDevice>();
  for (const [client, state] of awareness.getStates()) {
    const said = parsePresence(state);
    if (!said) continue;
    const { device = client, ...presence } = said;
    const tab = { ...presence, own: client === own };
    const known = devices.get(device);
    devices.set(device, known ? together(known, tab) : tab);
  }
  return [...devices.values()];
}

/** What this very tab says counts before the others; what it leaves open, as one that leads has no table, another may say. */
function together(known: PresentDevice, tab: PresentDevice): PresentDevice {
  const [first, other] = tab.own ? [tab, known] : [known, tab];
  return {
    own: first.own,
    table: first.table ?? other.table,
    org: first.org ?? other.org,
    editing: first.editing ?? other.editing,
  };
}
