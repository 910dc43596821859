import { type RawData, WebSocket } from 'ws';
import { MESSAGE } from '#shared/protocol/messages.ts';

/** Where nobody listens. */
const NOWHERE = 'ws://127.0.0.1:1';

/** One device's way to the relay, which can be lost without a word and come back. */
export class Network {
  readonly #open = new Set<WebSocket>();
  readonly #wakers = new Set<() => void>();
  #isUp = true;
  #opened = 0;
  #acknowledged = 0;
  /** As a browser has it; the types of `ws` differ in what nobody here uses. */
  readonly WebSocket: typeof globalThis.WebSocket;

  constructor() {
    const reach = (url: string) => (this.#isUp ? url : NOWHERE);
    const keep = (socket: WebSocket) => this.#keep(socket);
    const Socket = class extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(reach(url), protocols);
        keep(this);
      }
    };
    this.WebSocket = Socket as unknown as typeof globalThis.WebSocket;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** How many sockets it has opened, and on which of them the relay has last acknowledged anything. */
  get sockets(): { readonly opened: number; readonly acknowledged: number } {
    return { opened: this.#opened, acknowledged: this.#acknowledged };
  }

  /** Every socket is gone at once; new ones may be opened. */
  cut(): void {
    for (const socket of this.#open) socket.terminate();
  }

  /** No wifi: what is open breaks, nothing new is to be had. */
  down(): void {
    this.#isUp = false;
    this.cut();
  }

  /** The device sleeps: nothing is read, and its sockets look open to the relay. */
  sleep(): void {
    this.#isUp = false;
    for (const socket of this.#open) if (socket.readyState === WebSocket.OPEN) socket.pause();
  }

  up(): void {
    this.#isUp = true;
    for (const socket of this.#open) if (socket.isPaused) socket.resume();
    for (const wake of [...this.#wakers]) wake();
  }

  onWake(wake: () => void): () => void {
    this.#wakers.add(wake);
    return () => this.#wakers.delete(wake);
  }

  #keep(socket: WebSocket): void {
    this.#open.add(socket);
    this.#opened += 1;
    const number = this.#opened;
    socket.on('message', (frame: RawData) => {
      if (firstByte(frame) === MESSAGE.saved) this.#acknowledged = number;
    });
    socket.on('error', () => undefined);
    socket.once('close', () => this.#open.delete(socket));
  }
}

/** The stock provider asks for whole buffers. */
const firstByte = (frame: RawData): number | undefined =>
  frame instanceof ArrayBuffer ? new Uint8Array(frame)[0] : undefined;
