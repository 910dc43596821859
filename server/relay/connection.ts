import type { ParticipantId } from '#shared/domain/ids.ts';
import { atLeast, type Role } from '#shared/domain/role.ts';
import { CLOSE, type CloseReason, isPermanent } from '#shared/protocol/closeCodes.ts';
import { type Log, tagFault } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { Allowance } from './allowance.ts';
import type { Capability } from './capability.ts';
import { readFrame } from './frames/read.ts';
import { ofConnection, type RelayLimits } from './limits.ts';
import type { Member } from './member.ts';
import { type BoardView, Reader } from './reader.ts';
import type { Room } from './room.ts';
import { Seat } from './seat.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

interface Terms {
  readonly wire: Wire;
  readonly room: Room;
  readonly participant: ParticipantId;
  readonly capability: Capability;
  readonly limits: RelayLimits;
  readonly time: Time;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** After this share of the silence that ends a socket. */
const ASKED_AFTER = 0.6;

/** open ──▶ closed: refused or let go by us, with the reason, or gone by itself (null). */
type State =
  | { readonly kind: 'open' }
  | { readonly kind: 'closed'; readonly reason: CloseReason | null };

/** One socket in one room. What comes in is guarded twice: is it a frame, and can it be handled. */
export class Connection implements Member {
  readonly participant: ParticipantId;
  readonly capability: Capability;
  readonly seat = new Seat();
  readonly #terms: Terms;
  readonly #reader: Reader;
  readonly #allowance: Allowance;
  #heard: number;
  #state: State = { kind: 'open' };

  constructor(terms: Terms) {
    const { limits, time } = terms;
    this.#terms = terms;
    this.participant = terms.participant;
    this.capability = terms.capability;
    this.#reader = new Reader({ ...terms, lags: () => terms.room.laggards.add(this) });
    this.#heard = time.steady();
    this.#allowance = new Allowance(ofConnection(limits), this.#heard);
  }

  get role(): Role {
    return this.capability.role;
  }

  /** A frame from outside: anything at all. */
  receive(bytes: Uint8Array, isBinary: boolean): void {
    if (this.#state.kind === 'closed') return;
    this.hear();
    this.#terms.metrics.bytes.add(bytes.length, 'in');
    if (!isBinary) return this.close('badData');
    const isSlowEnough = [this.#allowance, this.#terms.room.allowance].every((allowance) =>
      allowance.takesFrame(bytes.length, this.#heard),
    );
    if (!isSlowEnough) return this.close('tooFast');
    const frame = readFrame(bytes);
    if (typeof frame === 'string') return this.close(frame);
    // [P12] Asked at each frame: the key may have been rotated since the socket opened.
    if (!this.#terms.room.admits(this.capability)) return this.close('badCapability');
    try {
      this.#terms.room.receive(this, frame);
    } catch (fault) {
      this.#terms.log.write('roomBroke', { fault: tagFault(fault) });
      this.close('tryLater');
    }
  }

  /** Anything that shows that the other end is there. */
  hear(): void {
    this.#heard = this.#terms.time.steady();
  }

  counts(): boolean {
    const { reason } = this.#state.kind === 'closed' ? this.#state : { reason: null };
    const wasRefused = reason !== null && isPermanent(CLOSE[reason]);
    return !wasRefused && this.#terms.room.admits(this.capability);
  }

  takesCommand(): boolean {
    const now = this.#terms.time.steady();
    const steers = atLeast(this.role, 'facilitator');
    return (
      this.#allowance.takesCommand(now) && (steers || this.#terms.room.allowance.takesCommand(now))
    );
  }

  send(frame: Uint8Array): void {
    if (this.#state.kind === 'open') this.#reader.send(frame);
  }

  sendPresence(frame: Uint8Array): void {
    if (this.#state.kind === 'open') this.#reader.sendPresence(frame);
  }

  sendUpdate(frame: Uint8Array, board: BoardView): void {
    if (this.#state.kind === 'open') this.#reader.sendUpdate(frame, board);
  }

  expectAnswer(): void {
    this.#reader.expectAnswer();
  }

  answer(vector: Uint8Array, board: BoardView): number | null {
    return this.#state.kind === 'open' ? this.#reader.answer(vector, board) : 0;
  }

  /** [P20] The regular sign of life, and the end of a socket that gives none. */
  beat(frame: Uint8Array): void {
    if (this.#state.kind === 'closed') return;
    const { wire, time, limits } = this.#terms;
    const silent = time.steady() - this.#heard;
    if (silent > limits.idleMs) return this.#letGo();
    this.#reader.beat(frame);
    // Who talks need not be asked whether they are there.
    if (silent > limits.idleMs * ASKED_AFTER) wire.ping();
  }

  /** Catches up a reader that has drained; lets go of one that is stuck. Whether it may still be behind. */
  checkReader(): boolean {
    if (this.#state.kind !== 'open') return false;
    const { board } = this.#terms.room;
    if (this.#reader.check(board.isSaved ? board : null) === 'lost') this.#letGo();
    return this.#state.kind === 'open' && this.#reader.mayLag;
  }

  close(reason: CloseReason): void {
    if (this.#state.kind === 'closed') return;
    this.#state = { kind: 'closed', reason };
    this.#terms.metrics.closings.add(1, reason);
    this.#terms.wire.close(reason);
    this.#terms.room.leave(this);
  }

  /** The socket is gone. */
  ended(): void {
    if (this.#state.kind === 'open') this.#state = { kind: 'closed', reason: null };
    this.#terms.room.leave(this);
  }

  #letGo(): void {
    this.#terms.log.write('letGo', { code: CLOSE.tryLater });
    this.close('tryLater');
    this.#terms.wire.cut();
  }
}
