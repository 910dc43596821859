import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { Contact, type Line } from '../../../client/sync/relay/contact.ts';
import { testPlatform } from './device.ts';

/** A line that does what it is told, in place of a provider with a socket. */
class FakeLine implements Line {
  ws: WebSocket | null = null;
  wsconnected = false;
  synced = false;
  shouldConnect = false;
  tries = 0;
  #onClose: ((event: CloseEvent | null) => void)[] = [];

  on(_event: 'connection-close', heard: (event: CloseEvent | null) => void): void {
    this.#onClose.push(heard);
  }

  connect(): void {
    this.shouldConnect = true;
    this.tries += 1;
    this.ws = {} as WebSocket;
  }

  /** The relay is there and its step 2 has come. */
  joins(contact: Contact): void {
    this.wsconnected = true;
    this.synced = true;
    contact.heard();
    contact.joined();
  }

  disconnect(): void {
    this.shouldConnect = false;
    this.closes(null);
  }

  closes(code: number | null): void {
    for (const heard of this.#onClose) heard(code === null ? null : ({ code } as CloseEvent));
    this.ws = null;
    this.wsconnected = false;
    this.synced = false;
  }

  destroy(): void {
    if (this.ws) this.disconnect();
  }
}

let line: FakeLine;
let contact: Contact;
let wake: () => void = () => undefined;
let answers = false;
const pings = vi.fn();
const stopped = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  answers = false;
  pings.mockReset();
  stopped.mockReset();
  line = new FakeLine();
  const onWake = (woken: () => void) => {
    wake = woken;
    return () => {
      wake = () => undefined;
    };
  };
  contact = new Contact({
    provider: line,
    platform: testPlatform({ chance: () => 0.5, onWake }),
    ping: pings,
    answers: async () => answers,
    onLost: () => undefined,
    onStopped: stopped,
  });
});
afterEach(() => {
  contact.close();
  vi.useRealTimers();
});

const shown = () => contact.connection.get().kind;

test('it is online when the relay’s step 2 is here, not when the socket opens', () => {
  contact.connect();
  expect(shown()).toBe('connecting');
  line.wsconnected = true;
  contact.heard();
  expect(shown()).toBe('connecting');
  line.joins(contact);
  expect(shown()).toBe('online');
});

test('a blip is only seeking; what lasts is offline, and tries go on underneath', () => {
  contact.connect();
  line.joins(contact);
  line.closes(1006);
  expect(shown()).toBe('connecting');
  vi.advanceTimersByTime(150);
  expect(line.tries).toBe(2);
  line.closes(1006);
  vi.advanceTimersByTime(3_000);
  expect(shown()).toBe('offline');
  expect(line.tries).toBeGreaterThan(2);
  line.joins(contact);
  expect(shown()).toBe('online');
});

test('pauses grow with each failure and begin anew after contact', () => {
  contact.connect();
  for (const pause of [150, 300, 600]) {
    line.closes(1006);
    const before = line.tries;
    vi.advanceTimersByTime(pause - 1);
    expect(line.tries).toBe(before);
    vi.advanceTimersByTime(1);
    expect(line.tries).toBe(before + 1);
  }
  line.joins(contact);
  line.closes(1006);
  const before = line.tries;
  vi.advanceTimersByTime(150);
  expect(line.tries).toBe(before + 1);
});

test('a permanent code stops it, until the person asks', () => {
  contact.connect();
  line.closes(CLOSE.badCapability);
  expect(contact.connection.get()).toEqual({ kind: 'stopped', reason: 'badCapability' });
  expect(stopped).toHaveBeenCalledExactlyOnceWith('badCapability');
  vi.advanceTimersByTime(60_000);
  wake();
  expect(line.tries).toBe(1);
  contact.connect();
  expect(line.tries).toBe(2);
  expect(shown()).toBe('connecting');
});

test('[P20] silence longer than a heartbeat is asked about, and a dead line is let go', () => {
  contact.connect();
  line.joins(contact);
  vi.advanceTimersByTime(11_000);
  expect(pings).not.toHaveBeenCalled();
  vi.advanceTimersByTime(4_000);
  expect(pings).toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(shown()).not.toBe('online');
  expect(line.tries).toBe(2);
});

test('a relay that speaks is never let go', () => {
  contact.connect();
  line.joins(contact);
  for (const _ of Array.from({ length: 12 })) {
    vi.advanceTimersByTime(10_000);
    contact.heard();
  }
  expect(shown()).toBe('online');
  expect(line.tries).toBe(1);
});

test('a device that wakes tries at once, or asks whether its line still lives', () => {
  contact.connect();
  line.closes(1006);
  wake();
  expect(line.tries).toBe(2);
  line.joins(contact);
  wake();
  expect(pings).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(4_000);
  expect(shown()).not.toBe('online');
});

test('a line on which nothing ever comes is let go and tried again', () => {
  contact.connect();
  vi.advanceTimersByTime(15_000);
  vi.advanceTimersByTime(150);
  expect(line.tries).toBe(2);
});

test('a closed contact tries no more', () => {
  contact.connect();
  contact.close();
  vi.advanceTimersByTime(60_000);
  wake();
  expect(line.tries).toBe(1);
});

describe('a network that lets pages through and sockets not', () => {
  const tryOn = async (times: number) => {
    for (const _ of Array.from({ length: times })) {
      line.closes(1006);
      await vi.advanceTimersByTimeAsync(8_000);
    }
  };

  test('is told of when sockets in a row hear nothing while HTTP is answered', async () => {
    answers = true;
    contact.connect();
    await tryOn(2);
    expect(contact.connection.get()).toMatchObject({ kind: 'offline', blocked: true });
    line.joins(contact);
    expect(contact.connection.get()).toEqual({ kind: 'online' });
  });

  test('is not what a relay is that does not answer at all', async () => {
    contact.connect();
    await tryOn(4);
    expect(contact.connection.get()).not.toHaveProperty('blocked');
    expect(shown()).toBe('offline');
  });

  test('is not what a relay is that had just started when it was asked', async () => {
    contact.connect();
    await tryOn(2);
    answers = true;
    await tryOn(1);
    expect(contact.connection.get()).not.toHaveProperty('blocked');
  });

  test('is not what a socket is that was heard and then lost', async () => {
    answers = true;
    contact.connect();
    for (const _ of [1, 2, 3]) {
      contact.heard();
      line.closes(1006);
      await vi.advanceTimersByTimeAsync(8_000);
    }
    expect(contact.connection.get()).not.toHaveProperty('blocked');
  });

  test('that opens again is only offline, then online', async () => {
    answers = true;
    contact.connect();
    await tryOn(2);
    answers = false;
    await tryOn(1);
    expect(shown()).toBe('offline');
    expect(contact.connection.get()).not.toHaveProperty('blocked');
  });
});
