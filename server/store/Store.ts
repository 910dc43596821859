import type { MarkId, ParticipantId, TableId, WorkshopId } from '#shared/domain/ids.ts';
import type { Mark } from '#shared/domain/mark.ts';
import type { Role } from '#shared/domain/role.ts';

/** Position in one workshop's log: 1, 2, 3 … without a gap, so that "read after" never misses a row. */
export type Seq = number;

/** What a workshop is beside its board: secrets and dates. Instants in ms since 1970. */
export interface Workshop {
  readonly id: WorkshopId;
  /** 32 bytes; every capability key is derived from it. */
  readonly secret: Uint8Array;
  readonly generations: Readonly<Record<Role, number>>;
  /** Raised when the board was replaced (restored, erased from the log): every device starts afresh. */
  readonly epoch: number;
  readonly code: string;
  readonly codeFrom: number;
  /** null: until the day is closed. */
  readonly codeUntil: number | null;
  readonly createdAt: number;
  /** First instant at which the workshop is to be deleted. */
  readonly deleteAt: number;
}

export type Found =
  | { readonly kind: 'here'; readonly workshop: Workshop }
  | { readonly kind: 'gone'; readonly at: number }
  | { readonly kind: 'unknown' };

/** One room's share of a tick. All entries of a call are committed together, or none. */
export interface Append {
  readonly workshop: WorkshopId;
  /** The document's own emitted update, after gc, never the received bytes; null when only bindings are new. */
  readonly update: Uint8Array | null;
  /** Yjs client ids seen for the first time, with whose they are. */
  readonly bindings: readonly Binding[];
  /** The append fails with `erased` when the workshop has been erased in since. */
  readonly erasure: number;
  /** What `update` erases: kept in the same commit, which raises the erasure number by one. */
  readonly erased?: readonly Erased[];
  /**
   * Where several relays share a store: the clients that write in `update`, and the last sequence number that it was
   * checked against. The append fails with `behind` when one of them has written in a later one.
   */
  readonly wrote?: { readonly clients: readonly number[]; readonly seen: Seq };
}

/** Of this something has been erased for good. */
export interface Erased {
  /** The id of a card, or where the words stood: a path. Neither says anything. */
  readonly thing: string;
  /** `card`: nothing of it may ever come back. `words`: only what it said before it was changed. */
  readonly what: 'card' | 'words';
}

export interface Binding {
  readonly client: number;
  readonly participant: ParticipantId;
}

export type AppendOutcome =
  /** `seq` of this update, or the last one when there was none. */
  | { readonly ok: true; readonly seq: Seq }
  /** `foreign`: one of the client ids to be bound is somebody else's. */
  | { readonly ok: false; readonly reason: 'erased' | 'unknown' | 'foreign' | 'behind' };

export interface BoardLog {
  readonly snapshot: Uint8Array | null;
  /** The last sequence number that the snapshot holds. */
  readonly snapshotSeq: Seq;
  readonly updates: readonly { readonly seq: Seq; readonly update: Uint8Array }[];
  /** After a number, at least those that came later. */
  readonly bindings: readonly Binding[];
  readonly erasure: number;
  /** The last erasure that has been settled. */
  readonly settled: number;
  /** All that was ever erased here, in the order of what it was. */
  readonly erased: readonly Erased[];
}

export interface Compaction {
  readonly workshop: WorkshopId;
  readonly snapshot: Uint8Array;
  readonly upTo: Seq;
  /** The snapshot this one replaces; when another came first the call changes nothing. */
  readonly expectedSnapshotSeq: Seq;
  readonly erasure: number;
}

/** A JSON record with a revision: the stage, the desk. */
export interface Versioned {
  readonly revision: number;
  readonly json: string;
}

/** What one device has handed in, apart from the board: a ballot, a number of drafts. One for each voter in a box. */
export interface StoredSlip {
  readonly box: string;
  /** The participant, or one of those who vote on that device after one another. */
  readonly voter: string;
  readonly table: TableId | null;
  readonly json: string;
}

export interface StoredMark extends Mark {
  /** The last sequence number that it holds. */
  readonly seq: Seq;
}

export interface NewMark extends StoredMark {
  /** The document's encoded state: what is on the disk, never more. */
  readonly state: Uint8Array;
}

export type RecordName = 'stage' | 'desk';

/** How far a workshop has come in each of its parts: numbers that only grow. */
export interface Heads {
  /** The last sequence number of the board's log. */
  readonly head: Seq;
  readonly erasure: number;
  readonly settled: number;
  /** The records' revisions. */
  readonly stage: number;
  readonly desk: number;
  /** How many commits have changed slips, and how many keys or dates. */
  readonly slips: number;
  readonly version: number;
}

/** What several relays that share a store ask it, to hear what the others have done. */
export interface SharedStore {
  /** Of those workshops that are here. */
  heads(ids: readonly WorkshopId[]): Promise<ReadonlyMap<WorkshopId, Heads>>;
}

/** A summary kept as it was, and what it was written out with. It never changes by itself. */
export interface KeptSummary {
  /** `1.0` of a fixed version, `k1` of working material kept under a name. */
  readonly number: string;
  readonly at: number;
  readonly json: string;
}

/**
 * Where everything lasting lives: SQLite for one relay, PostgreSQL for any number of them.
 * Every promise resolves only after the commit is durable. It rejects when the disk refuses.
 *
 * `counted`, where there is one: how many commits had changed the workshop's slips when the caller read them. When
 * there were more since, nothing is changed. A store that is one relay's alone need not count.
 */
export interface Store {
  /** Only of a store that several relays share. */
  readonly shared?: SharedStore;
  /** `bindings`: of a board that comes from another server. */
  create(
    workshop: Workshop,
    stage: Versioned,
    board: Uint8Array,
    bindings?: readonly Binding[],
  ): Promise<'created' | 'codeTaken' | 'idTaken'>;
  find(id: WorkshopId): Promise<Found>;
  findByCode(code: string): Promise<Workshop | null>;
  update(
    id: WorkshopId,
    change: Partial<Pick<Workshop, 'epoch' | 'code' | 'codeFrom' | 'codeUntil' | 'deleteAt'>>,
  ): Promise<'updated' | 'codeTaken' | 'unknown'>;
  /** Raises a role's generation in one step, so that two at once never give the same; null: unknown. */
  rotate(id: WorkshopId, role: Role): Promise<Workshop | null>;
  /** Leaves only a hash of the id and the date, also of an id that never was here. */
  remove(id: WorkshopId, at: number): Promise<void>;
  /** Workshops whose day of deletion has come. */
  expired(now: number): Promise<readonly WorkshopId[]>;

  append(entries: readonly Append[]): Promise<readonly AppendOutcome[]>;
  /** The snapshot and what came after it; with `after`, only updates later than that. */
  read(id: WorkshopId, after?: Seq): Promise<BoardLog>;
  compact(compaction: Compaction): Promise<boolean>;

  readRecord(id: WorkshopId, name: RecordName): Promise<Versioned | null>;
  /** Compare and set: stored only when the stored revision is `expected`. One that was never written stands at 0. */
  writeRecord(
    id: WorkshopId,
    name: RecordName,
    expected: number,
    next: Versioned,
    /** Boxes of slips that are emptied in the same commit, so that nobody can find out later whose they were. */
    emptied?: readonly string[],
    counted?: number | null,
  ): Promise<boolean>;

  /**
   * Keeps a summary in the commit that writes the desk it follows from. False, and nothing changed, when the desk's
   * revision is not `expected`, or there is one of that number.
   */
  addFixed(
    id: WorkshopId,
    summary: KeptSummary,
    expected: number,
    desk: Versioned,
  ): Promise<boolean>;
  /** Takes one away in the commit that writes a desk which no longer names it. False as for `addFixed`, or when there is none. */
  removeFixed(id: WorkshopId, number: string, expected: number, desk: Versioned): Promise<boolean>;
  /** Oldest first, without what they say. */
  listFixed(id: WorkshopId): Promise<readonly Omit<KeptSummary, 'json'>[]>;
  readFixed(id: WorkshopId, number: string): Promise<KeptSummary | null>;
  /** Every kept summary anew, all in one commit, as when a card is erased; what they said before is on no page of the disk. */
  rewriteFixed(id: WorkshopId, rewrite: (json: string) => string): Promise<void>;

  /**
   * Each takes the place of its voter's earlier slip in that box; all of them in one commit. False, and nothing
   * changed, when the stage's revision is not `stage`: what they were judged by may no longer hold.
   */
  putSlips(
    id: WorkshopId,
    slips: readonly StoredSlip[],
    stage: number,
    counted?: number | null,
  ): Promise<boolean>;
  /** What lay in these boxes is gone, so that nobody can find out later whose it was. */
  emptySlips(id: WorkshopId, boxes: readonly string[], counted?: number | null): Promise<boolean>;
  readSlips(id: WorkshopId): Promise<readonly StoredSlip[]>;

  /**
   * Keeps a mark; older ones make room for it (`thinOut`). False, and nothing changed, when the workshop has been
   * erased in since or is not here, or when the mark alone is more than there may be.
   */
  addMark(id: WorkshopId, mark: NewMark, erasure: number): Promise<boolean>;
  /** In the order in which they were added, without their boards. */
  listMarks(id: WorkshopId): Promise<readonly StoredMark[]>;
  readMark(id: WorkshopId, mark: MarkId): Promise<NewMark | null>;
  /** Puts another state in the place of a mark's. False when there is no such mark. */
  rewriteMark(id: WorkshopId, mark: Pick<NewMark, 'id' | 'cards' | 'state'>): Promise<boolean>;

  /**
   * Everything that an erasure leaves has been rewritten up to that number: from now on no byte of what was replaced
   * or deleted is left where the store lies, free pages and logs included.
   */
  settleErasure(id: WorkshopId, erasure: number): Promise<void>;
  /** Workshops with an erasure that has not been settled. */
  unsettled(): Promise<readonly WorkshopId[]>;

  /** Reads, and writes what changes nothing. Resolves when that is durable; rejects when the store refuses either. */
  check(): Promise<void>;
  close(): Promise<void>;
}
