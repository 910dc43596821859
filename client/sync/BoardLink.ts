import type { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Board } from '#shared/board/board.ts';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { isNewer } from '#shared/board/isNewer.ts';
import { watchBoard } from '#shared/board/watch.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import type { CommandAnswer } from '#shared/protocol/commandFrame.ts';
import type { DeskAnswer } from '#shared/protocol/deskFrame.ts';
import type { HeardNotice } from '#shared/protocol/noticeFrame.ts';
import type { Counts, SlipAnswer } from '#shared/protocol/slipFrame.ts';
import type { LocalCopy } from './copy/LocalCopy.ts';
import { openLocalCopy } from './copy/openLocalCopy.ts';
import type { DeviceStore } from './device/DeviceStore.ts';
import { newOutbox, type Outbox, type Unsent } from './outbox/outbox.ts';
import { touched } from './outbox/touched.ts';
import { keepUnsent, settleUnsent, type UnsentRow } from './outbox/unsentRows.ts';
import type { Platform } from './Platform.ts';
import { alike, type Cell, newCell } from './readable.ts';
import { Contact } from './relay/contact.ts';
import {
  clockFrame,
  type Frame,
  presenceFrame,
  type StageFrame,
  savedFrame,
  stepOneFrame,
} from './relay/frames.ts';
import { newOwnPresence, type OwnPresence } from './relay/ownPresence.ts';
import { type Heard, newProvider } from './relay/provider.ts';
import type { RelayClock } from './relay/relayClock.ts';
import type { Keeping } from './Session.ts';

/** An update that waits for another stalls all that follow it; ask for what is missing, but not in a storm. */
const ASK_AGAIN_MS = 1_000;

export interface LinkEvents {
  /** `own`: this device wrote what changed. */
  board(board: Board, own: boolean): void;
  stage(frame: StageFrame): void;
  /** The relay's step 2 is here: what it had, we have. */
  joined(): void;
  /** The relay has committed everything up to here. */
  saved(): void;
  answer(answer: CommandAnswer): void;
  slip(answer: SlipAnswer): void;
  counts(counts: Counts): void;
  notice(notice: HeardNotice): void;
  desk(desk: Desk): void;
  deskAnswer(answer: DeskAnswer): void;
  pass(pass: string): void;
  lost(): void;
  /** Another tab has taken the copy away, and this document may hold what was refused there. */
  taken(): void;
  stopped(reason: CloseReason): void;
}

export interface LinkOptions {
  readonly workshop: WorkshopId;
  /** `ws(s)://host/sync` */
  readonly url: string;
  readonly protocols: readonly string[];
  readonly device: string;
  readonly platform: Platform;
  readonly store: DeviceStore;
  readonly clock: RelayClock;
  /** What former lives of the page left unacknowledged. */
  readonly earlier: readonly UnsentRow[];
  readonly events: LinkEvents;
}

/** One document with its copy on the device and its contact with the relay. A reset makes a new one. */
export class BoardLink {
  readonly doc: BoardDoc = newBoardDoc();
  readonly outbox: Outbox;
  readonly presence: OwnPresence;
  readonly contact: Contact;
  readonly #options: LinkOptions;
  readonly #provider: WebsocketProvider;
  readonly #client: number;
  readonly #watch: { close(): void };
  #board: Board;
  readonly keeping: Cell<Keeping> = newCell<Keeping>('opening');
  #copying: Promise<LocalCopy | null> = Promise.resolve(null);
  #earlier: readonly UnsentRow[];
  /** The version that is out and not echoed; one at a time is enough, each covers all before it. */
  #out: number | null = null;
  #askedAgain = 0;
  #left = false;
  /** The relay has all that this document had when it joined. */
  #isProved = false;
  #keptUnsent: Unsent = { cards: [], other: false, paths: [] };

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#client = this.doc.clientID;
    this.#earlier = options.earlier;
    this.outbox = newOutbox({
      cards: options.earlier.flatMap((row) => row.cards),
      other: options.earlier.some((row) => row.other),
      paths: options.earlier.flatMap((row) => row.paths),
    });
    this.presence = newOwnPresence(this.doc, options.device, () =>
      this.send(presenceFrame(this.presence.encodeOwn())),
    );
    this.#provider = newProvider(
      { ...options, doc: this.doc, presence: this.presence },
      this.#heard(),
    );
    this.contact = new Contact({
      provider: this.#provider,
      platform: options.platform,
      slowest: () => options.clock.slowest(),
      ping: () => this.#ping(),
      askServer: () => options.platform.askServer(options.url.replace(/^ws(.*)\/sync$/, 'http$1')),
      onLost: () => this.#lost(),
      onStopped: options.events.stopped,
    });
    const watch = watchBoard(this.doc, (board, own) => {
      this.#board = board;
      options.events.board(board, own);
    });
    this.#watch = watch;
    this.#board = watch.board;
    // After the provider's own listener, so that the version follows the update it covers.
    this.doc.on('update', this.#onUpdate);
  }

  /** Whose unsent rows this link answers for: its own, and those of former lives of the page. */
  get knownClients(): readonly number[] {
    return [this.#client, ...this.#options.earlier.map(({ client }) => client)];
  }

  get board(): Board {
    return this.#board;
  }

  /** All that was written under the client ids of this page and of those whose writing still waits. */
  get ownWriting(): Uint8Array {
    const others = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    for (const client of this.knownClients) others.delete(client);
    return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(others));
  }

  /**
   * Fills the document with the copy of that name and keeps it from now on. Another tab that was refused takes
   * the copy away: what the relay has vouched for is kept anew, all else may be what was refused.
   */
  async keepCopy(name: string): Promise<void> {
    const again = async () => {
      if (!this.#isProved) return this.#options.events.taken();
      const taken = await this.#copying;
      await taken?.close();
      if (!this.#left) await this.keepCopy(name);
    };
    const opening = openLocalCopy(this.#options.platform, name, this.doc, () => void again());
    this.#copying = opening;
    const { keeping } = await opening;
    const tell = () => {
      if (this.#copying === opening) this.keeping.set(keeping.get());
    };
    keeping.subscribe(tell);
    tell();
  }

  /** Whether it went out. */
  send(frame: Frame): boolean {
    const { ws, wsconnected } = this.#provider;
    if (!ws || !wsconnected) return false;
    ws.send(frame);
    return true;
  }

  /** Lets go of the relay at once; the document and its copy are left as they are. */
  leave(): void {
    if (this.#left) return;
    this.#left = true;
    this.doc.off('update', this.#onUpdate);
    this.#watch.close();
    this.contact.close();
    this.presence.close();
  }

  async flushed(): Promise<void> {
    await (await this.#copying)?.flushed();
  }

  async close(): Promise<void> {
    this.leave();
    await (await this.#copying)?.close();
    this.doc.destroy();
  }

  /** The copy on the device is written anew, without anything that has been deleted. */
  async compact(): Promise<boolean> {
    return (await (await this.#copying)?.compact()) ?? true;
  }

  /** Closes, and takes the copy on the device away. */
  async erase(): Promise<void> {
    this.leave();
    await (await this.#copying)?.erase();
    this.doc.destroy();
  }

  #heard(): Heard {
    const { events, clock } = this.#options;
    return {
      frame: () => this.contact.heard(),
      stage: events.stage,
      answer: events.answer,
      notice: events.notice,
      slip: events.slip,
      counts: events.counts,
      desk: events.desk,
      deskAnswer: events.deskAnswer,
      pass: events.pass,
      update: (step) => this.#merged(step),
      asked: () => this.#sendVersion(),
      saved: (version) => this.#acknowledged(version),
      clock: ({ relayNow, ping }) => {
        clock.heard(relayNow, ping);
        if (ping === 0) this.#ping();
      },
      unreadable: () => this.contact.drop(),
      foreign: () => this.contact.stop('clientTooOld'),
    };
  }

  #merged(step: 'step2' | 'update'): void {
    if (isNewer(this.doc)) return this.contact.stop('clientTooOld');
    if (step === 'step2') {
      this.contact.joined();
      this.presence.renew();
      this.#sendVersion();
      this.#options.events.joined();
    }
    const now = this.#options.platform.now();
    if (this.doc.store.pendingStructs === null || now - this.#askedAgain < ASK_AGAIN_MS) return;
    this.#askedAgain = now;
    this.send(stepOneFrame(this.doc));
  }

  readonly #onUpdate = (
    _update: Uint8Array,
    _origin: unknown,
    _doc: BoardDoc,
    transaction: Y.Transaction,
  ): void => {
    if (!transaction.local) return;
    this.outbox.wrote(touched(transaction));
    this.#keepUnsent();
    if (this.#out === null) this.#sendVersion();
  };

  /** Asks the relay to say when everything up to here is on its disk. Before step 2 it would say so too early. */
  #sendVersion(): void {
    const version = this.outbox.version();
    if (this.#provider.synced && this.send(savedFrame(version))) this.#out = version;
  }

  #acknowledged(version: number): void {
    if (version !== this.#out) return;
    this.#out = null;
    this.#isProved = true;
    this.outbox.acknowledged(version);
    this.#settleEarlier();
    this.#keepUnsent();
    if (this.outbox.waiting.get()) this.#sendVersion();
    this.#options.events.saved();
  }

  #settleEarlier(): void {
    const { store, workshop } = this.#options;
    for (const row of this.#earlier) void settleUnsent(store, workshop, row);
    this.#earlier = [];
  }

  /** So that the next life of the page knows. The disk is asked only when other cards wait than before. */
  #keepUnsent(): void {
    const { store, workshop } = this.#options;
    const unsent = this.outbox.unsent();
    if (alike(unsent, this.#keptUnsent)) return;
    this.#keptUnsent = unsent;
    const clock = Y.getState(this.doc.store, this.#client);
    void keepUnsent(store, workshop, { client: this.#client, clock, ...unsent });
  }

  #lost(): void {
    this.#out = null;
    this.#options.events.lost();
  }

  #ping(): void {
    this.send(clockFrame(this.#options.clock.ping()));
  }
}
