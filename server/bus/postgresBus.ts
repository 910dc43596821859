import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Bus, RelayName, Told } from './Bus.ts';
import { readMessage, toMessages } from './message.ts';

const CHANNEL = 'mellanrum';
/** What is told within this after the last goes together: each notification takes a lock that all of the database shares. */
const GATHER_MS = 5;
const AGAIN_MS = 1_000;
const ANSWER_MS = 10_000;

/*
 *    (none) ──connect──▶ listening ──cut off, or refused──▶ (none), and again a second later
 */
/** Notifications of the database, on a connection of its own and outside every commit. */
export class PostgresBus implements Bus {
  readonly #url: string;
  readonly #name: RelayName = randomBytes(6).toString('base64url');
  #heard: (from: RelayName, told: Told) => void = () => undefined;
  #client: Client | null = null;
  #waiting = new Map<string, Told>();
  #timer: NodeJS.Timeout | null = null;
  #toldAt = 0;
  #sending: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(url: string) {
    this.#url = url;
  }

  listen(heard: (from: RelayName, told: Told) => void): void {
    this.#heard = heard;
    void this.#connect();
  }

  tell(told: Told): void {
    if (!this.#client) return;
    this.#waiting.set(nameOf(told, this.#waiting.size), told);
    const rest = Math.max(0, this.#toldAt + GATHER_MS - performance.now());
    this.#timer ??= setTimeout(() => this.#flush(), rest);
  }

  async close(): Promise<void> {
    this.tell({ kind: 'bye' });
    this.#isClosed = true;
    this.#flush();
    await this.#sending;
    await this.#client?.end().catch(() => undefined); // it is gone already
  }

  async #connect(): Promise<void> {
    if (this.#isClosed) return;
    const client = new Client({
      connectionString: this.#url,
      application_name: 'mellanrum bus',
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    });
    client.on('error', () => void client.end().catch(() => undefined));
    client.once('end', () => this.#cutOff(client));
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.#client = client;
    } catch {
      // The store says in the log that the database is away.
      this.#cutOff(client);
    }
  }

  #cutOff(client: Client): void {
    client.removeAllListeners('end');
    void client.end().catch(() => undefined);
    if (this.#client === client) this.#client = null;
    if (!this.#isClosed) setTimeout(() => void this.#connect(), AGAIN_MS).unref();
  }

  #hear(payload: string): void {
    const message = readMessage(payload);
    if (!message || message.from === this.#name) return;
    for (const told of message.told) this.#heard(message.from, told);
  }

  /** One at a time: while the database is busy more gathers, and goes together. */
  #flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#sending = this.#sending.then(() => this.#send());
  }

  async #send(): Promise<void> {
    const messages = toMessages(this.#name, [...this.#waiting.values()]);
    this.#waiting = new Map();
    this.#toldAt = performance.now();
    if (messages.length === 0) return;
    try {
      await this.#client?.query('SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text', [
        CHANNEL,
        messages,
      ]);
    } catch {
      // Lost, as anything here may be.
    }
  }
}

/** The same thing told twice is told once; of presence each piece counts. */
const nameOf = (told: Told, place: number): string => {
  if (told.kind === 'presence') return `presence ${place}`;
  return 'workshop' in told ? `${told.kind} ${told.workshop}` : told.kind;
};
