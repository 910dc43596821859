import type { BoardDoc, Undo } from '#shared/board/doc.ts';
import type { TextPath } from '#shared/board/texts.ts';
import { participantId } from '#shared/domain/identity.ts';
import type { CardId, ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { fail } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { Presence } from '#shared/protocol/presence.ts';
import { keepSeat, recallSeat, type Seat } from './device/seat.ts';
import { LinkKeeper } from './LinkKeeper.ts';
import { isLockedFor, mayWrite } from './mayWrite.ts';
import type { SessionOptions } from './openSession.ts';
import { type BoundText, openText } from './openText.ts';
import { dropRescued } from './outbox/rescue.ts';
import { type CommandOutcome, newCommands } from './relay/commands.ts';
import { commandFrame } from './relay/frames.ts';
import { newRelayClock, type RelayClock } from './relay/relayClock.ts';
import type { OpenText, Session, TakeBack } from './Session.ts';
import { newSessionCells } from './sessionCells.ts';

/** What the interface asks of a workshop; the keeper below it holds copy and contact. */
export class LiveSession implements Session {
  readonly workshop: WorkshopId;
  readonly participant: ParticipantId;
  readonly role: Role;
  readonly key: string;
  readonly #cells = newSessionCells();
  readonly board = this.#cells.board;
  readonly stage = this.#cells.stage;
  readonly connection = this.#cells.connection;
  readonly saving = this.#cells.saving;
  readonly keeping = this.#cells.keeping;
  readonly present = this.#cells.present;
  readonly pending = this.#cells.pending;
  readonly rescued = this.#cells.rescued;
  readonly seat = this.#cells.seat;
  readonly heard = this.#cells.heard;
  readonly notice = this.#cells.notice;
  readonly #options: SessionOptions;
  readonly #clock: RelayClock;
  readonly #commands = newCommands();
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
    this.#keeper = new LinkKeeper({
      ...options,
      cells: this.#cells,
      clock: this.#clock,
      commands: this.#commands,
      onJoined: (doc) => {
        for (const text of this.#texts) text.bind(doc);
      },
    });
  }

  async open(): Promise<void> {
    const seat = await recallSeat(this.#options.store, this.workshop);
    this.seat.set(seat);
    if (seat) this.show({ ...this.#presence, ...seat });
    await this.#keeper.open();
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

  show(presence: Presence): void {
    this.#presence = presence;
    this.#keeper.show(presence);
  }

  setSeat(seat: Seat): void {
    this.seat.set(seat);
    void keepSeat(this.#options.store, this.workshop, seat);
    this.show({ ...this.#presence, ...seat });
  }

  dropRescued(card: CardId): void {
    this.rescued.set(this.rescued.get().filter((text) => text.card !== card));
    void dropRescued(this.#options.store, this.workshop, card);
  }

  reconnect(): void {
    this.#keeper.reconnect();
  }

  async close(): Promise<void> {
    for (const text of [...this.#texts]) text.close();
    await this.#keeper.close();
  }

  /** Asked at each write. While the board is locked, what was not delivered can still be changed. */
  #mayWrite(path?: TextPath): boolean {
    if (!mayWrite(this.role, this.connection.get())) return false;
    const undelivered = path?.of === 'card' && this.pending.get().has(path.card);
    return undelivered || !isLockedFor(this.role, this.stage.get());
  }
}
