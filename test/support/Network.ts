import { WebSocket } from 'ws';

/** Where nobody listens. */
const NOWHERE = 'ws://127.0.0.1:1';

/** One device's way to the relay, which can be lost without a word and come back. */
export class Network {
  readonly #open = new Set<WebSocket>();
  readonly #wakers = new Set<() => void>();
  #isUp = true;
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
    socket.on('error', () => undefined);
    socket.once('close', () => this.#open.delete(socket));
  }
}
