import type { ParticipantId } from '#shared/domain/ids.ts';
import { can } from '#shared/domain/role.ts';
import type { StoredSlip } from '../../store/Store.ts';
import type { Line } from '../line.ts';
import type { Member } from '../member.ts';
import type { Cancel, Time } from '../time.ts';
import { DEVICES } from './boxes.ts';
import type { SlipBoxes } from './slipBoxes.ts';
import { toDevice, withSeen } from './storedSlip.ts';

interface Surroundings {
  readonly time: Time;
  readonly line: Line;
  readonly boxes: SlipBoxes;
  /** Reads what other relays have kept; null: there are none. */
  readonly refresh: (() => Promise<void>) | null;
  put(slips: () => readonly StoredSlip[]): Promise<boolean>;
}

/** Relay clock, ms. */
interface Visit {
  readonly since: number;
  readonly seen: number;
}

/** Between two commits; and after one that the store refused. */
const PAUSE_MS = 50;
const RETRY_MS = 1_000;

/**
 * [P90] Since when and until when each device was here. The first who comes is kept at once; those who come right
 * after are kept together: a hall that comes back at once would else wait for a commit for each of them.
 */
export class Visits {
  readonly #around: Surroundings;
  readonly #fresh = new Map<ParticipantId, Visit>();
  /** While it keeps what came, or pauses before it keeps more. */
  #isBusy = false;
  #cancel: Cancel = () => undefined;
  #isClosed = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Only devices that were here when a round was opened may vote in it. */
  came({ participant, role }: Pick<Member, 'participant' | 'role'>): void {
    if (!can(role, 'writeBoard') || this.rowOf(participant)) return;
    const now = this.#around.time.now();
    this.#note(participant, { since: now, seen: now });
  }

  left({ participant }: Pick<Member, 'participant'>): void {
    if (!this.rowOf(participant)) return;
    const now = this.#around.time.now();
    this.#note(participant, { since: now, ...this.#fresh.get(participant), seen: now });
  }

  /** What is known of a device, also what is still on its way to the disk. */
  rowOf(participant: ParticipantId): StoredSlip | null {
    const known = this.#around.boxes.find(DEVICES, participant);
    const visit = this.#fresh.get(participant);
    if (!visit) return known;
    return withSeen(known ?? toDevice(participant, visit.since), visit.seen);
  }

  /** Every device that was ever here. */
  get rows(): readonly StoredSlip[] {
    const fresh = this.#freshRows();
    const known = this.#around.boxes.in(DEVICES).filter(({ voter }) => !fresh.has(voter));
    return [...known, ...fresh.values()];
  }

  /** Keeps what waits. To be called in the line. Rejects with the store; then it waits on. */
  async keep(): Promise<void> {
    if (this.#fresh.size === 0 || this.#isClosed) return;
    const { refresh, put } = this.#around;
    if (refresh) await refresh();
    const kept = new Map(this.#fresh);
    await put(() => [...this.#freshRows().values()]);
    // Whoever has come or left meanwhile is still to be kept.
    for (const [participant, visit] of kept) {
      if (this.#fresh.get(participant) === visit) this.#fresh.delete(participant);
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#cancel();
  }

  #note(participant: ParticipantId, visit: Visit): void {
    if (this.#isClosed) return;
    this.#fresh.set(participant, visit);
    if (!this.#isBusy) void this.#keepAll();
  }

  async #keepAll(): Promise<void> {
    const { line, time } = this.#around;
    this.#isBusy = true;
    const isKept = await line
      .run(() => this.keep())
      .then(
        () => true,
        () => false, // the store has said why
      );
    if (this.#isClosed) return;
    this.#cancel = time.later(isKept ? PAUSE_MS : RETRY_MS, () => {
      this.#isBusy = false;
      if (this.#fresh.size > 0) void this.#keepAll();
    });
  }

  #freshRows(): ReadonlyMap<string, StoredSlip> {
    const rows = new Map<string, StoredSlip>();
    for (const participant of this.#fresh.keys()) {
      const row = this.rowOf(participant);
      if (row) rows.set(participant, row);
    }
    return rows;
  }
}
