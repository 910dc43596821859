import type { WebsocketProvider } from 'y-websocket';
import { type CloseReason, closeReason, isPermanent } from '#shared/protocol/closeCodes.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import type { ServerAnswer } from '../network/askServer.ts';
import type { Platform } from '../Platform.ts';
import { alike, type Cell, newCell } from '../readable.ts';
import type { Blockage, Connection } from '../Session.ts';
import { backoff } from './backoff.ts';

/** A blip shorter than this is not worth a word on the screen. */
const GRACE_MS = 3_000;
/** How long a try may take before it is given up, and at most, after tries that were given up. A line of two seconds each way needs sixteen. */
const FIRST_FRAME_MS = 15_000;
const MOST_FIRST_FRAME_MS = 60_000;
const CHECK_MS = 2_000;
/** Longer than between two heartbeats: ask. */
const QUIET_MS = LIMITS.heartbeatMs + 2_000;
/** No answer either: the socket is dead, whatever the browser thinks. */
const DEAD_MS = QUIET_MS + 5_000;
/** What a browser says when no relay has closed the socket. */
const NO_CODE = 1006;
/** Whether a line still lives after sleep: so long, or longer on a line that is slow. */
const WAKE_PATIENCE_MS = 4_000;
const WAKE_TRIPS = 3;
/** So many sockets in a row that heard nothing while HTTP was answered alike: a relay that has just started is not a network that blocks. */
const PROOFS_OF_BLOCK = 2;

/** What contact needs of a provider. */
export interface Line
  extends Pick<
    WebsocketProvider,
    'ws' | 'wsconnected' | 'synced' | 'shouldConnect' | 'connect' | 'disconnect' | 'destroy'
  > {
  on(event: 'connection-close', heard: (event: CloseEvent | null) => void): unknown;
}

interface Options {
  readonly provider: Line;
  readonly platform: Platform;
  /** How long answers have taken lately, at most, ms. */
  slowest(): number;
  /** Asks the relay for its clock: any answer proves contact. */
  ping(): void;
  /** Whether the relay answers by another way than the socket. Never rejects. */
  askServer(): Promise<ServerAnswer>;
  onLost(): void;
  /** The relay closed for good. */
  onStopped(reason: CloseReason): void;
}

type Timer = 'retry' | 'grace' | 'deadline';

const NOBODY = { by: 'silent', times: 0 } as const;

/**
 * Keeps a provider in contact: what is shown follows the relay's answers, never `navigator.onLine`.
 *
 *   opening ──▶ connecting ──joined──▶ online ──lost──▶ connecting ──3 s──▶ offline ──joined──▶ online
 *       each loss: a jittered pause, then the next try; a permanent close code: stopped
 *       sockets that hear nothing while HTTP is answered, by the relay or by another: offline, and blocked
 */
export class Contact {
  readonly connection: Cell<Connection> = newCell<Connection>({ kind: 'opening' }, alike);
  readonly #options: Options;
  readonly #timers = new Map<Timer, ReturnType<typeof setTimeout>>();
  readonly #check: ReturnType<typeof setInterval>;
  readonly #stopWaking: () => void;
  #failures = 0;
  /** Tries in a row that were given up. */
  #tooSlow = 0;
  #lastHeard = 0;
  /** Whether the try that is under way has brought a frame. */
  #hasHeard = false;
  /** What HTTP was last answered by, and how many times in a row. */
  #answered: { readonly by: ServerAnswer; readonly times: number } = NOBODY;
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
    options.provider.on('connection-close', (event) => this.#lost(event?.code ?? null));
    this.#check = setInterval(() => this.#listen(), CHECK_MS);
    this.#stopWaking = options.platform.onWake(() => this.#wake());
  }

  /** Tries now, and goes on trying. */
  connect(): void {
    if (this.#kind === 'stopped') this.connection.set({ kind: 'opening' });
    this.#failures = 0;
    this.#seek();
    this.#try();
  }

  /** A frame came in. */
  heard(): void {
    this.#lastHeard = this.#options.platform.now();
    this.#hasHeard = true;
    this.#tooSlow = 0;
    this.#clear('deadline');
  }

  /** The relay's step 2 came in: this is contact. */
  joined(): void {
    this.#failures = 0;
    this.#answered = NOBODY;
    this.#clear('grace');
    this.connection.set({ kind: 'online' });
  }

  /** Lets the socket go and tries again after a while. */
  drop(): void {
    if (this.#options.provider.ws !== null) this.#options.provider.disconnect();
  }

  stop(reason: CloseReason): void {
    this.#clear('retry', 'grace', 'deadline');
    this.connection.set({ kind: 'stopped', reason });
    this.drop();
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#check);
    this.#clear('retry', 'grace', 'deadline');
    this.#stopWaking();
    this.#options.provider.destroy();
  }

  get #kind(): Connection['kind'] {
    return this.connection.get().kind;
  }

  #seek(): void {
    if (this.#kind === 'offline' || this.#kind === 'connecting') return;
    const since = this.#options.platform.now();
    this.connection.set({ kind: 'connecting', since });
    this.#after(GRACE_MS, 'grace', () =>
      this.connection.set({ kind: 'offline', since, ...this.#why }),
    );
  }

  get #why(): { readonly blocked?: Blockage } {
    const { by, times } = this.#answered;
    if (by === 'silent' || times < PROOFS_OF_BLOCK) return {};
    return { blocked: by === 'answers' ? 'sockets' : 'portal' };
  }

  /** A try that brought no frame: is the relay away, or only the way by socket, or does somebody else answer? */
  async #findOut(): Promise<void> {
    const by = await this.#options.askServer();
    if (this.#closed || this.#kind === 'online' || this.#kind === 'stopped') return;
    const { by: before, times } = this.#answered;
    this.#answered = { by, times: by === before ? times + 1 : 1 };
    const now = this.connection.get();
    if (now.kind === 'offline') {
      this.connection.set({ kind: 'offline', since: now.since, ...this.#why });
    }
  }

  #try(): void {
    const { provider, platform } = this.#options;
    this.#clear('retry');
    if (provider.ws !== null) return;
    this.#hasHeard = false;
    this.#lastHeard = platform.now();
    const patience = Math.min(MOST_FIRST_FRAME_MS, FIRST_FRAME_MS * 2 ** this.#tooSlow);
    this.#after(patience, 'deadline', () => {
      this.#tooSlow += 1;
      this.drop();
    });
    provider.connect();
  }

  /** `code` is null when it was we who closed. */
  #lost(code: number | null): void {
    const { provider, platform, onLost, onStopped } = this.#options;
    provider.shouldConnect = false; // else the stock provider would be back in 200 ms
    this.#clear('deadline');
    if (this.#closed) return;
    onLost();
    if (this.#kind === 'stopped') return;
    if (code !== null && isPermanent(code)) {
      const reason = closeReason(code) ?? 'badData';
      this.stop(reason);
      onStopped(reason);
      return;
    }
    this.#seek();
    if (!this.#hasHeard && (code === null || code === NO_CODE)) void this.#findOut();
    const pause = backoff(this.#failures, code, platform.chance());
    this.#failures += 1;
    this.#after(pause, 'retry', () => this.#try());
  }

  #listen(): void {
    const { provider, platform, ping } = this.#options;
    if (!provider.synced) return;
    const quiet = platform.now() - this.#lastHeard;
    if (quiet > DEAD_MS) this.drop();
    else if (quiet > QUIET_MS) ping();
  }

  /** The device was asleep or its network changed: an open socket may be dead, a pause may be over. */
  #wake(): void {
    if (this.#kind === 'opening' || this.#kind === 'stopped') return;
    if (!this.#options.provider.wsconnected) return this.#try();
    this.#options.ping();
    const patience = Math.max(WAKE_PATIENCE_MS, WAKE_TRIPS * this.#options.slowest());
    this.#after(patience, 'deadline', () => this.drop());
  }

  #after(ms: number, timer: Timer, act: () => void): void {
    this.#clear(timer);
    this.#timers.set(timer, setTimeout(act, ms));
  }

  #clear(...timers: readonly Timer[]): void {
    for (const timer of timers) clearTimeout(this.#timers.get(timer));
  }
}
