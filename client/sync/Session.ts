import type { Board } from '#shared/board/board.ts';
import type { BoardPath } from '#shared/board/changedPaths.ts';
import type { BoardDoc, Undo } from '#shared/board/doc.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import type { CardId, ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import type { Result } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import type { CommandAnswer } from '#shared/protocol/commandFrame.ts';
import type { SavingNotice } from '#shared/protocol/noticeFrame.ts';
import type { Presence } from '#shared/protocol/presence.ts';
import type { Counts, Slip } from '#shared/protocol/slipFrame.ts';
import type { Hosting } from './device/hosting.ts';
import type { Seat } from './device/seat.ts';
import type { RescuedText } from './outbox/rescue.ts';
import type { RescuedChange } from './outbox/rescueChanges.ts';
import type { Readable } from './readable.ts';
import type { DeskRefusal } from './relay/deskCommands.ts';
import type { Handed } from './slips/slipOutbox.ts';
import type { UnshownCard } from './unshown/unshownCard.ts';

/*
 *  opening ──▶ connecting ──▶ online ──▶ offline ──▶ connecting …
 *                   └────────────┴──(44xx)──▶ stopped
 */
/**
 * What stands in the way, where it is known. `sockets`: the relay answers over HTTP, and the network lets no socket
 * through. `portal`: something else answers in place of the relay.
 */
export type Blockage = 'sockets' | 'portal';

export type Connection =
  | { readonly kind: 'opening' }
  /** `since`: when contact was last lost or first sought, device clock ms. */
  | { readonly kind: 'connecting'; readonly since: number }
  | { readonly kind: 'online' }
  | { readonly kind: 'offline'; readonly since: number; readonly blocked?: Blockage }
  /** Permanent: nothing more is tried by itself. */
  | { readonly kind: 'stopped'; readonly reason: CloseReason };

/** *Sparat* is the relay's echo after its commit, never `synced`. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  /** `cards` counts what of this device the relay has not acknowledged. */
  | { readonly kind: 'waiting'; readonly cards: number };

/** Where this device keeps its copy. `memory`: storage is blocked, full or broken, and the app says so. */
export type Keeping = 'opening' | 'device' | 'memory';

export interface PresentDevice extends Presence {
  readonly own: boolean;
}

export type CommandRefusal = NonNullable<CommandAnswer['refusal']> | 'offline';

/** One text open in a field: letters of several writers merge. */
export interface OpenText {
  readonly value: Readable<string>;
  /** The field's whole new text; only the difference is written, on grapheme borders. */
  /** `caret` says where writing happened when equal letters stand side by side. */
  change(next: string, caret?: number): void;
  undo(): void;
  redo(): void;
  close(): void;
}

/** Takes an edit back, as an edit of its own that asks anew whether it may. */
export type TakeBack = () => void;

/** Everything the interface knows of one workshop. Plain TypeScript: made in one place, closed in one place. */
export interface Session {
  readonly workshop: WorkshopId;
  readonly participant: ParticipantId;
  /** A key's role never changes: another role is another key, and another session. */
  readonly role: Role;
  /** The capability key, for the HTTP interface. */
  readonly key: string;
  readonly board: Readable<Board>;
  /** The board as this device itself last made it: the same as `board` until somebody else changes it. */
  readonly ownBoard: Readable<Board | null>;
  readonly stage: Readable<Stage | null>;
  /** What is the organiser's own in a summary, as far as this role may see; null while it has never been heard. */
  readonly desk: Readable<Desk | null>;
  readonly connection: Readable<Connection>;
  readonly saving: Readable<SaveState>;
  readonly keeping: Readable<Keeping>;
  readonly present: Readable<readonly PresentDevice[]>;
  /** Cards of this device that the relay has not acknowledged. */
  readonly pending: Readable<ReadonlySet<string>>;
  /** Words the relay never had when the board began anew; published again only by hand. */
  readonly rescued: Readable<readonly RescuedText[]>;
  /** All else that this device did and the relay never had when the board began anew; done again only by hand. */
  readonly changes: Readable<readonly RescuedChange[]>;
  /** Where this device sits, kept on it; null when nobody has chosen yet. */
  readonly seat: Readable<Seat | null>;
  /** Set on a computer that is a table's own, for those who have no phone. */
  readonly hosting: Readable<Hosting | null>;
  /** When the relay was last heard, device clock ms; null when it never was. */
  readonly heard: Readable<number | null>;
  readonly notice: Readable<SavingNotice | null>;
  /** How many ballots and unshown cards there are in the room, and from which tables. */
  readonly counts: Readable<Counts>;
  /** What this device has handed in, by `slipKey`, and what the relay has said of it. */
  readonly handed: Readable<ReadonlyMap<string, Handed>>;
  /** This device's own cards that nobody else sees until their step is shown. */
  readonly unshown: Readable<readonly UnshownCard[]>;
  /** Relay clock, ms; the device's own until the relay has been heard. */
  now(): number;
  /** Runs one named edit. Asks role and lock at the moment of use; null when it is not allowed or changed nothing. */
  edit<Args extends readonly unknown[]>(
    edit: (doc: BoardDoc, ...args: Args) => Undo | null,
    ...args: Args
  ): TakeBack | null;
  /** Null when there is no such text here or this device may not write in it. */
  openText(path: TextPath): OpenText | null;
  /** Steering needs contact: offline the answer is `offline`, at once. */
  command(command: Command): Promise<Result<null, CommandRefusal>>;
  /**
   * Editing the summary needs contact too. `holds`: whether what it changes still is as its writer saw it; then it is
   * sent also when somebody else was first with something beside it, and else the answer is `stale`.
   */
  commandDesk(
    command: DeskCommand,
    holds: (now: Desk) => boolean,
  ): Promise<Result<null, DeskRefusal>>;
  show(presence: Presence): void;
  setSeat(seat: Seat): void;
  setHosting(hosting: Hosting | null): void;
  dropRescued(card: CardId): void;
  /** Hands something in that nobody else may read. It waits on the device until there is contact. */
  hand(slip: Slip): void;
  /** Forgets what was handed in, as when its round is over and the person has been told. */
  dropHanded(key: string): void;
  /** The person has been told what counted of a ballot: from now on the device may forget it. */
  toldHanded(key: string): void;
  /** Keeps a card on this device until its step is shown; also one that was kept before and has changed. */
  keepUnshown(card: UnshownCard): void;
  dropUnshown(card: CardId): void;
  /** Does it again on the board of now; false when what it belongs to is not there. */
  redoChange(change: RescuedChange): boolean;
  dropChange(path: BoardPath): void;
  /** What waits on this device, as a file that whoever leads takes in; null before the board is known. */
  unsentFile(): Uint8Array<ArrayBuffer> | null;
  /** Tries now; also after a permanent stop, when the person asks. */
  reconnect(): void;
  /** Resolves when what has been written here so far lies on the device's disk, or cannot. */
  flushed(): Promise<void>;
  close(): Promise<void>;
}
