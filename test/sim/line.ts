import * as decoding from 'lib0/decoding';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import type { Connection } from '../../server/relay/connection.ts';
import type { Wire } from '../../server/relay/wire.ts';

interface DeviceEnd {
  hear(frame: Uint8Array): void;
  /** The socket is gone; with the relay's reason when it gave one. */
  lost(reason: CloseReason | null): void;
}

type Down = Uint8Array | 'ping' | { readonly reason: CloseReason };

/** One socket: what either end has sent and the other has not got yet, in order. */
export class Line {
  readonly workshop: WorkshopId;
  readonly #device: DeviceEnd;
  readonly #sent: (frame: Uint8Array) => void;
  #up: (Uint8Array | 'pong')[] = [];
  #down: Down[] = [];
  /** null while the relay makes up its mind. */
  #seat: Connection | null = null;
  #isOver = false;
  #isHalf = false;
  #isDismissed = false;
  /** The device reads nothing: what is sent to it stays on the way. */
  isStalled = false;
  /** The last notice that the relay put on it. */
  notice: string | null = null;
  /** Updates put on it in a row while much was unread: the first makes it a laggard, a second is too much. */
  #pressed = 0;
  readonly #lagBytes: number;

  /** `sent`: hears what the relay puts on this line. `lagBytes`: more unread than this is a laggard. */
  constructor(
    device: DeviceEnd,
    terms: {
      readonly workshop: WorkshopId;
      readonly lagBytes: number;
      readonly sent: (frame: Uint8Array) => void;
    },
  ) {
    this.workshop = terms.workshop;
    this.#lagBytes = terms.lagBytes;
    this.#device = device;
    this.#sent = terms.sent;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** The device is gone and the relay does not know it yet. */
  get isHalf(): boolean {
    return this.#isHalf && !this.#isOver;
  }

  get seat(): Connection | null {
    return this.#seat;
  }

  /** Whether the relay has it in a room. */
  get isSeated(): boolean {
    return this.#seat !== null && !this.#isOver && !this.#isDismissed;
  }

  get isPressed(): boolean {
    return this.#pressed > 1;
  }

  /** Whether anything is on its way that can arrive. */
  get isMoving(): boolean {
    const upwards = this.#seat !== null && this.#up.length > 0;
    const downwards = !this.isStalled && this.#down.length > 0;
    return !this.#isOver && !this.#isHalf && (upwards || downwards);
  }

  sit(seat: Connection | CloseReason | 'left'): void {
    if (typeof seat !== 'string') this.#seat = seat;
    else this.#down.push({ reason: seat === 'left' ? 'tryLater' : seat });
    // It was cut while the relay made up its mind.
    if (this.#isOver) this.#seat?.ended();
  }

  send(frame: Uint8Array): void {
    if (!this.#isOver && !this.#isHalf) this.#up.push(frame);
  }

  arriveUp(count: number): void {
    const seat = this.#seat;
    if (!seat) return;
    for (const frame of this.#up.splice(0, count)) {
      if (frame === 'pong') seat.hear();
      else seat.receive(frame, true);
    }
  }

  arriveDown(count: number): void {
    if (this.isStalled || this.#isHalf) return;
    for (const frame of this.#down.splice(0, count)) {
      if (this.#isOver) return;
      if (frame === 'ping') this.#up.push('pong');
      else if (frame instanceof Uint8Array) this.#device.hear(frame);
      else this.#end(frame.reason);
    }
  }

  /** The network breaks: of what is on its way this many frames still arrive, each way. */
  cut(up: number, down: number): void {
    this.arriveUp(up);
    this.isStalled = false;
    this.arriveDown(down);
    this.#end(null);
  }

  /** The device is gone without a word, as when a phone loses the network. */
  vanish(up: number): void {
    this.arriveUp(up);
    this.#up = [];
    this.#isHalf = true;
    this.#device.lost(null);
  }

  #look(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === MESSAGE.notice) this.#hearNotice(decoding.readVarString(decoder));
    if (type !== MESSAGE.sync || decoding.readVarUint(decoder) === SYNC.step1) return;
    this.#pressed = this.wire.unread() > this.#lagBytes ? this.#pressed + 1 : 0;
  }

  /** Of saving; what was erased is no news of that. */
  #hearNotice(json: string): void {
    if (!json.includes('"erased"')) this.notice = json;
  }

  #end(reason: CloseReason | null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#up = [];
    this.#down = [];
    this.#seat?.ended();
    if (!this.#isHalf) this.#device.lost(reason);
  }

  readonly wire: Wire = {
    send: (frame) => {
      if (this.#isOver) return;
      this.#look(frame);
      this.#down.push(frame);
      if (!this.#isHalf) this.#sent(frame);
    },
    ping: () => void this.#down.push('ping'),
    close: (reason) => {
      this.#isDismissed = true;
      this.#down.push({ reason });
    },
    cut: () => this.#end(null),
    unread: () =>
      this.#down.reduce((sum, one) => sum + (one instanceof Uint8Array ? one.length : 0), 0),
  };
}
