import type { BoardPath } from '#shared/board/changedPaths.ts';
import type { BoardDoc, Undo } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { mayWriteAt } from '#shared/board/mayWriteAt.ts';
import { writePlain } from '#shared/board/plain.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import { participantId } from '#shared/domain/identity.ts';
import type { CardId, ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { fail, type Result } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { Presence } from '#shared/protocol/presence.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';
import { SHELVES } from './device/DeviceStore.ts';
import { type Hosting, keepHosting, recallHosting } from './device/hosting.ts';
import { keepSeat, recallSeat, type Seat } from './device/seat.ts';
import { LinkKeeper } from './LinkKeeper.ts';
import { isLockedFor, mayWrite } from './mayWrite.ts';
import type { SessionOptions } from './openSession.ts';
import { type BoundText, openText } from './openText.ts';
import type { RescuedChange } from './outbox/rescueChanges.ts';
import { unsentFile } from './outbox/unsentFile.ts';
import { type CommandOutcome, type Commands, newRequests } from './relay/commands.ts';
import { type DeskRefusal, newDeskCommands } from './relay/deskCommands.ts';
import { commandFrame, deskCommandFrame, slipFrame } from './relay/frames.ts';
import { newRelayClock, type RelayClock } from './relay/relayClock.ts';
import type { OpenText, Session, TakeBack } from './Session.ts';
import { newSessionCells } from './sessionCells.ts';
import { SlipOutbox } from './slips/slipOutbox.ts';
import { SyncTeller } from './slips/syncTeller.ts';
import { openUnshownText } from './unshown/openUnshownText.ts';
import { Publisher } from './unshown/publisher.ts';
import type { UnshownCard } from './unshown/unshownCard.ts';
import { UnshownCards } from './unshown/unshownCards.ts';

/** What the interface asks of a workshop; the keeper below it holds copy and contact. */
export class LiveSession implements Session {
  readonly workshop: WorkshopId;
  readonly participant: ParticipantId;
  readonly role: Role;
  readonly key: string;
  readonly #cells = newSessionCells();
  readonly board = this.#cells.board;
  readonly ownBoard = this.#cells.ownBoard;
  readonly stage = this.#cells.stage;
  readonly desk = this.#cells.desk;
  readonly connection = this.#cells.connection;
  readonly saving = this.#cells.saving;
  readonly keeping = this.#cells.keeping;
  readonly present = this.#cells.present;
  readonly pending = this.#cells.pending;
  readonly rescued = this.#cells.rescued;
  readonly changes = this.#cells.changes;
  readonly seat = this.#cells.seat;
  readonly hosting = this.#cells.hosting;
  readonly heard = this.#cells.heard;
  readonly notice = this.#cells.notice;
  readonly counts = this.#cells.counts;
  readonly #slips: SlipOutbox;
  readonly #unshown: UnshownCards;
  readonly #publisher: Publisher;
  readonly #syncTeller: SyncTeller | null;
  readonly #options: SessionOptions;
  readonly #clock: RelayClock;
  readonly #commands: Commands = newRequests();
  readonly #deskCommands = newDeskCommands(this.#cells.desk);
  readonly #keeper: LinkKeeper;
  readonly #texts = new Set<BoundText>();
  #presence: Presence = { table: null, org: null, editing: null };

  constructor(options: SessionOptions) {
    this.#options = options;
    this.workshop = options.workshop;
    this.participant = participantId(options.workshop, options.secret);
    this.role = options.role;
    this.key = options.key;
    this.#clock = newRelayClock(options.platform.now);
    const { store, workshop, platform } = options;
    this.#slips = new SlipOutbox({
      store,
      workshop,
      cells: this.#cells,
      send: (request) => this.#keeper.writable?.send(slipFrame(request)) ?? false,
    });
    this.#unshown = new UnshownCards({ store, workshop, now: platform.now });
    this.#keeper = new LinkKeeper({
      ...options,
      cells: this.#cells,
      clock: this.#clock,
      commands: this.#commands,
      deskCommands: this.#deskCommands,
      slips: this.#slips,
      onErased: (cards) => this.#forget(cards),
      onJoined: (doc) => {
        for (const text of this.#texts) text.bind(doc);
      },
    });
    this.#publisher = new Publisher({
      cells: this.#cells,
      unshown: this.#unshown,
      slips: this.#slips,
      participant: this.participant,
      add: (card, writer) => this.edit(addCard, card, writer) !== null,
    });
    const around = { cells: this.#cells, unshown: this.#unshown, slips: this.#slips };
    this.#syncTeller = options.role === 'screen' ? null : new SyncTeller(around);
  }

  async open(): Promise<void> {
    const { store } = this.#options; // asked all at once: on a slow phone each wait for the disk is felt
    const [seat, hosting, known] = await Promise.all([
      recallSeat(store, this.workshop),
      recallHosting(store, this.workshop),
      this.#keeper.recall(),
      this.#slips.recall(),
      this.#unshown.recall(),
    ]);
    this.seat.set(seat);
    if (seat) this.#showSeat(seat);
    this.hosting.set(hosting);
    await this.#keeper.open(known);
  }

  get handed(): Session['handed'] {
    return this.#slips.handed;
  }

  get unshown(): Session['unshown'] {
    return this.#unshown.cards;
  }

  now(): number {
    return this.#clock.now();
  }

  edit<Args extends readonly unknown[]>(
    edit: (doc: BoardDoc, ...args: Args) => Undo | null,
    ...args: Args
  ): TakeBack | null {
    const link = this.#keeper.writable;
    if (!link || !this.#mayWrite()) return null;
    const undo = edit(link.doc, ...args);
    if (!undo) return null;
    return () => {
      this.edit((doc) => {
        undo(doc);
        return null;
      });
    };
  }

  openText(path: TextPath): OpenText | null {
    return this.#openShared(path) ?? this.#openUnshown(path);
  }

  async command(command: Command): Promise<CommandOutcome> {
    const link = this.#keeper.writable;
    const revision = this.stage.get()?.revision;
    if (!link || revision === undefined || this.connection.get().kind !== 'online') {
      return fail('offline');
    }
    return await this.#commands.ask((request) =>
      link.send(commandFrame({ request, revision, command })),
    );
  }

  async commandDesk(
    command: DeskCommand,
    holds: (now: Desk) => boolean,
  ): Promise<Result<null, DeskRefusal>> {
    const link = this.#keeper.writable;
    if (!link || this.connection.get().kind !== 'online') return fail('offline');
    return await this.#deskCommands.give(command, holds, (request, revision) =>
      link.send(deskCommandFrame({ request, revision, command })),
    );
  }

  show(presence: Presence): void {
    this.#presence = presence;
    this.#keeper.show(presence);
  }

  setSeat(seat: Seat): void {
    this.seat.set(seat);
    void keepSeat(this.#options.store, this.workshop, seat);
    this.#showSeat(seat);
  }

  setHosting(hosting: Hosting | null): void {
    this.hosting.set(hosting);
    void keepHosting(this.#options.store, this.workshop, hosting);
  }

  dropRescued(card: CardId): void {
    this.#keeper.rescue.dropText(card);
  }

  redoChange({ path, value }: RescuedChange): boolean {
    const link = this.#keeper.writable;
    return (
      link !== null &&
      this.#mayWrite() &&
      mayWriteAt(link.doc, path, this) &&
      writePlain(link.doc, path, value)
    );
  }

  dropChange(path: BoardPath): void {
    this.#keeper.rescue.dropChange(path);
  }

  hand(slip: Slip): void {
    this.#slips.put(slip);
  }

  dropHanded(key: string): void {
    this.#slips.drop(key);
  }

  toldHanded(key: string): void {
    this.#slips.told(key);
  }

  keepUnshown(card: UnshownCard): void {
    this.#unshown.keep(card);
  }

  dropUnshown(card: CardId): void {
    this.#unshown.drop(card);
  }

  unsentFile(): Uint8Array<ArrayBuffer> | null {
    const { writable: link, known } = this.#keeper;
    if (!link || known.epoch === null) return null;
    const head = { id: this.workshop, epoch: known.epoch, participant: this.participant };
    const unshown = this.#unshown.cards.get();
    return unsentFile(link, unshown, { ...head, at: this.now(), pass: known.pass });
  }

  reconnect(): void {
    this.#keeper.reconnect();
  }

  async flushed(): Promise<void> {
    const { store } = this.#options;
    // What is asked of a shelf waits in line behind what is being written on it.
    const asked = SHELVES.map((shelf) => store.get(shelf, this.workshop));
    await Promise.all([this.#keeper.flushed(), ...asked]);
  }

  async close(): Promise<void> {
    for (const text of [...this.#texts]) text.close();
    this.#publisher.close();
    this.#syncTeller?.close();
    this.#unshown.close();
    this.#slips.close();
    await this.#keeper.close();
  }

  #forget(cards: ReadonlySet<CardId>): void {
    for (const text of this.#texts) text.forget();
    for (const card of cards) if (this.#unshown.find(card)) this.#unshown.drop(card);
  }

  #openUnshown(path: TextPath): OpenText | null {
    if (path.of !== 'card' || path.field !== 'text' || !this.#unshown.find(path.card)) return null;
    return openUnshownText(path.card, {
      unshown: this.#unshown,
      board: this.board,
      mayWrite: () => mayWrite(this.role, this.connection.get()),
      openShared: () => this.#openShared(path),
      now: this.#options.platform.now,
    });
  }

  #openShared(path: TextPath): OpenText | null {
    const link = this.#keeper.writable;
    if (!link || !this.#mayWrite(path)) return null;
    const text = openText(link.doc, {
      path,
      mayWrite: (doc) => this.#keeper.writable?.doc === doc && this.#mayWrite(path),
      onClose: (closed) => this.#texts.delete(closed),
    });
    if (text) this.#texts.add(text);
    return text;
  }

  #showSeat({ table, org }: Seat): void {
    this.show({ ...this.#presence, table, org });
  }

  /** Asked at each write. While the board is locked, what was not delivered can still be changed. */
  #mayWrite(path?: TextPath): boolean {
    if (!mayWrite(this.role, this.connection.get())) return false;
    const undelivered = path?.of === 'card' && this.pending.get().has(path.card);
    return undelivered || !isLockedFor(this.role, this.stage.get());
  }
}
