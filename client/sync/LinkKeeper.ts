import { type Board, EMPTY_BOARD } from '#shared/board/board.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { deviceMark, participantId } from '#shared/domain/identity.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { isPast } from '#shared/domain/stage/deletion.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import { DEVICE_PREFIX, KEY_PREFIX, SUBPROTOCOL } from '#shared/protocol/messages.ts';
import type { Presence } from '#shared/protocol/presence.ts';
import { BoardLink, type LinkEvents } from './BoardLink.ts';
import { copyName } from './copy/copyName.ts';
import { refuseKey } from './device/keyRing.ts';
import { type KnownBoard, keepBoard, recallBoard } from './device/knownBoard.ts';
import { Forgetting } from './Forgetting.ts';
import { forgetWorkshop } from './forgetWorkshop.ts';
import { LinkView } from './LinkView.ts';
import type { SessionOptions } from './openSession.ts';
import { RescueBox } from './outbox/RescueBox.ts';
import { clearUnsent, listUnsent, type UnsentRow } from './outbox/unsentRows.ts';
import { Resets } from './Resets.ts';
import type { Commands } from './relay/commands.ts';
import type { DeskCommands } from './relay/deskCommands.ts';
import type { StageFrame } from './relay/frames.ts';
import type { RelayClock } from './relay/relayClock.ts';
import type { SessionCells } from './sessionCells.ts';
import type { SlipOutbox } from './slips/slipOutbox.ts';

interface KeeperOptions extends SessionOptions {
  readonly cells: SessionCells;
  readonly clock: RelayClock;
  readonly commands: Commands;
  readonly deskCommands: DeskCommands;
  readonly slips: SlipOutbox;
  /** Something of these cards was erased for good. */
  onErased(cards: ReadonlySet<CardId>): void;
  /** Contact, with this document. */
  onJoined(doc: BoardDoc): void;
}

/** What the device knows from before. */
interface Recalled {
  readonly known: KnownBoard | null;
  readonly unsent: readonly UnsentRow[];
}

/**
 * Keeps one link at a time. A reset (4409, 4413, another epoch) rescues what the relay never had,
 * takes the copy away and begins a new link; between the two there is none, and nothing is written.
 *
 *   open ──▶ link ──another epoch, 4409, 4413──▶ rescue, erase ──▶ new link
 *              ├──another tab erased the copy──▶ rescue ──▶ new link
 *              └──4404──▶ all is forgotten
 */
export class LinkKeeper {
  readonly #options: KeeperOptions;
  readonly #cells: SessionCells;
  readonly rescue: RescueBox;
  readonly #forgetting: Forgetting;
  readonly #view: LinkView;
  #link: BoardLink | null = null;
  /** Which life of the board this device has a copy of; null before the first contact. */
  #epoch: number | null = null;
  #savedAt: number | null = null;
  #pass: string | null = null;
  #presence: Presence | null = null;
  readonly #resets = new Resets();
  /** The relay's step 2 has been merged into the document of now. */
  #hasJoined = false;
  #closed = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#cells = options.cells;
    const { store, workshop, secret, cells } = options;
    this.rescue = new RescueBox({
      store,
      workshop,
      cells,
      writer: participantId(workshop, secret),
    });
    this.#forgetting = new Forgetting({ ...options, rescue: this.rescue });
    this.#view = new LinkView({
      ...options,
      savedAt: () => this.#savedAt,
      away: (link) => void this.#expire(link),
    });
  }

  /** Null while there is none, and before it is known which board this is: words would belong to no copy. */
  get writable(): BoardLink | null {
    return this.#epoch === null ? null : this.#link;
  }

  /** Which life of the board this is, and what this device proves a file by. */
  get known() {
    return { epoch: this.#epoch, pass: this.#pass };
  }

  async recall(): Promise<Recalled> {
    const { store, workshop } = this.#options;
    const [known, unsent] = await Promise.all([
      recallBoard(store, workshop),
      listUnsent(store, workshop),
      this.rescue.load(),
    ]);
    return { known, unsent };
  }

  /** Resolves when the copy is in the document, or cannot be: until then the board would be shown empty. */
  async open({ known, unsent }: Recalled): Promise<void> {
    this.#epoch = known?.epoch ?? null;
    this.#pass = known?.pass ?? null;
    this.#forgetting.erasure = known?.erasure ?? 0;
    this.#cells.stage.set(this.#options.said ?? known?.stage ?? null);
    this.#cells.desk.set(known?.desk ?? null);
    this.#cells.heard.set(known?.heard ?? null);
    await this.#begin(unsent);
  }

  show(presence: Presence): void {
    this.#presence = presence;
    if (this.#options.role !== 'screen') this.#link?.presence.show(presence);
  }

  reconnect(): void {
    this.#resets.forget();
    this.#link?.contact.connect();
  }

  async flushed(): Promise<void> {
    await this.#link?.flushed();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#view.stop();
    await this.#link?.close();
    this.#link = null;
  }

  async #begin(earlier: readonly UnsentRow[]): Promise<void> {
    if (this.#closed) return;
    const { origin, key, secret, workshop } = this.#options;
    const link: BoardLink = new BoardLink({
      ...this.#options,
      url: `${origin.replace(/^http/, 'ws')}/sync`,
      protocols: [SUBPROTOCOL, `${KEY_PREFIX}${key}`, `${DEVICE_PREFIX}${secret}`],
      device: deviceMark(workshop, secret),
      earlier,
      events: this.#events(() => link),
    });
    this.#link = link;
    this.#view.show(link);
    if (this.#presence) this.show(this.#presence);
    if (this.#epoch !== null) await this.#keepCopy(link, this.#epoch);
    if (this.#link === link) link.contact.connect();
  }

  #events(link: () => BoardLink): LinkEvents {
    const { clock, commands, deskCommands, slips } = this.#options;
    return {
      board: (board, own) => this.#showBoard(link(), board, own),
      stage: (frame) => this.#hearStage(link(), frame),
      joined: () => this.#joined(link()),
      saved: () => {
        this.#savedAt = clock.now();
        this.#view.tellSaving(link());
      },
      answer: (answer) => commands.answered(answer),
      desk: (desk) => {
        this.#cells.desk.set(desk);
        this.#remember();
      },
      deskAnswer: (answer) => deskCommands.answered(answer),
      slip: (answer) => slips.answered(answer),
      counts: (counts) => this.#cells.counts.set(counts),
      notice: (notice) => {
        if (notice.notice === 'erased') {
          this.#forgetting.told(notice);
          void this.#forgetErased(link());
        } else if (notice.notice !== null) this.#cells.notice.set(notice.notice);
      },
      pass: (pass) => this.#remember(pass),
      lost: () => {
        commands.lost();
        deskCommands.lost();
        slips.lost();
        this.#cells.notice.set(null);
        if (this.#cells.connection.get().kind === 'online') this.#remember();
      },
      taken: () => void this.#startOver(link(), this.#epoch, () => link().close()),
      stopped: (reason) => void this.#stopped(link(), reason),
    };
  }

  /** [P77] By the day in this device's own copy; in contact the relay's word holds. */
  async #expire(link: BoardLink): Promise<void> {
    if (!isPast(this.#cells.stage.get(), this.#options.clock.now())) return;
    link.contact.stop('gone');
    await this.#forget(link);
  }

  #hearStage(link: BoardLink, { epoch, stage }: StageFrame): void {
    this.#cells.stage.set(stage);
    if (this.#epoch !== null && this.#epoch !== epoch) {
      void this.#reset(link, epoch); // lets go of the socket before anything of this frame's board merges
      return;
    }
    if (this.#epoch === null) {
      this.#epoch = epoch;
      void this.#keepCopy(link, epoch);
    }
    this.#remember();
    this.#view.tellSaving(link);
  }

  #joined(link: BoardLink): void {
    this.#showBoard(link, link.board, false); // after a reset the old one stood until now, also when the new one is empty
    this.#hasJoined = true;
    this.rescue.check(link.doc);
    this.#options.onJoined(link.doc);
    this.#options.slips.joined();
    void this.#forgetErased(link);
  }

  async #forgetErased(link: BoardLink): Promise<void> {
    if (this.#hasJoined && (await this.#forgetting.follow(link))) this.#remember();
  }

  #showBoard(link: BoardLink, board: Board, own: boolean): void {
    // A board that begins anew is no news of others.
    if (own || !this.#hasJoined) this.#cells.ownBoard.set(board);
    this.#cells.board.set(board);
    if (this.#hasJoined) this.rescue.check(link.doc);
  }

  /** What is known of the board, as of now. */
  #remember(pass = this.#pass): void {
    this.#pass = pass;
    const { store, workshop, platform } = this.#options;
    const [stage, desk] = [this.#cells.stage.get(), this.#cells.desk.get()];
    if (this.#epoch === null) return;
    const heard = platform.now();
    this.#cells.heard.set(heard);
    const { erasure } = this.#forgetting;
    void keepBoard(store, workshop, { epoch: this.#epoch, stage, desk, erasure, heard, pass });
  }

  async #keepCopy(link: BoardLink, epoch: number): Promise<void> {
    const { workshop, secret, role, platform } = this.#options;
    const participant = participantId(workshop, secret);
    await link.keepCopy(copyName({ workshop, participant, epoch, asScreen: role === 'screen' }));
    platform.persist();
  }

  async #stopped(link: BoardLink, reason: CloseReason): Promise<void> {
    const { store, workshop, role } = this.#options;
    if (reason === 'reset' || reason === 'tooLarge') await this.#reset(link, this.#epoch);
    else if (reason === 'gone') await this.#forget(link);
    else if (reason === 'badCapability') await refuseKey(store, workshop, role);
  }

  async #reset(link: BoardLink, epoch: number | null): Promise<void> {
    if (!this.#resets.allows(this.#options.platform.now())) return link.contact.stop('reset');
    await this.#startOver(link, epoch, () => link.erase());
  }

  async #startOver(link: BoardLink, epoch: number | null, end: () => Promise<void>): Promise<void> {
    const { store, workshop, platform, cells } = this.#options;
    if (this.#link !== link) return;
    cells.connection.set({ kind: 'connecting', since: platform.now() });
    this.#link = null;
    this.#hasJoined = false;
    this.#view.stop();
    link.leave();
    await this.rescue.take(link.doc, link.outbox.unsent(), epoch !== this.#epoch);
    await end();
    await clearUnsent(store, workshop, link.knownClients);
    this.#epoch = epoch;
    this.#savedAt = null;
    await this.#begin([]);
  }

  async #forget(link: BoardLink): Promise<void> {
    const { store, workshop, cells, platform } = this.#options;
    this.#epoch = null; // what is heard from here on is not to be remembered
    cells.board.set(EMPTY_BOARD);
    this.rescue.forget();
    await link.erase();
    await forgetWorkshop(store, workshop, platform);
  }
}
