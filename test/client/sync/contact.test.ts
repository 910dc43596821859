import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import type { ServerAnswer } from '../../../client/sync/network/askServer.ts';
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
let answer: ServerAnswer = 'silent';
let slowest = 0;
const pings = vi.fn();
const stopped = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  answer = 'silent';
  slowest = 0;
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
    slowest: () => slowest,
    ping: pings,
    askServer: async () => answer,
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

test('a line on which nothing ever comes is let go and tried again, with more patience each time', () => {
  contact.connect();
  for (const [failures, patience] of [15_000, 30_000, 60_000, 60_000].entries()) {
    vi.advanceTimersByTime(patience - 1);
    expect(line.tries).toBe(failures + 1);
    vi.advanceTimersByTime(1 + 150 * 2 ** failures);
    expect(line.tries).toBe(failures + 2);
  }
});

test('on a slow line one that wakes is given the time that answers take', () => {
  contact.connect();
  line.joins(contact);
  slowest = 3_900;
  wake();
  vi.advanceTimersByTime(11_000);
  expect(shown()).toBe('online');
  vi.advanceTimersByTime(1_000);
  expect(shown()).not.toBe('online');
});

test('contact that is lost and found every five seconds for an hour is told as it is, each second', () => {
  contact.connect();
  let isUp = true;
  let told = { right: 0, wrong: 0 };
  for (let second = 0; second < 3_600; second += 1) {
    if (second % 5 === 0) {
      isUp = second % 10 === 0;
      if (!isUp) line.closes(1006);
    }
    // The network answers a try at once while it is up, and refuses it while it is down.
    for (let tenth = 0; tenth < 10; tenth += 1) {
      if (line.ws && !line.synced) {
        if (isUp) line.joins(contact);
        else line.closes(1006);
      } else if (line.ws) contact.heard();
      vi.advanceTimersByTime(100);
    }
    const isRight = isUp ? shown() !== 'offline' || second % 5 < 4 : shown() !== 'online';
    told = isRight ? { ...told, right: told.right + 1 } : { ...told, wrong: told.wrong + 1 };
  }
  expect(told).toEqual({ right: 3_600, wrong: 0 });
  // Neither a storm of tries nor one that has given up: a few for each time it was down.
  expect(line.tries).toBeGreaterThan(360);
  expect(line.tries).toBeLessThan(360 * 8);
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
    answer = 'answers';
    contact.connect();
    await tryOn(2);
    expect(contact.connection.get()).toMatchObject({ kind: 'offline', blocked: 'sockets' });
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
    answer = 'answers';
    await tryOn(1);
    expect(contact.connection.get()).not.toHaveProperty('blocked');
  });

  test('is not what a socket is that was heard and then lost', async () => {
    answer = 'answers';
    contact.connect();
    for (const _ of [1, 2, 3]) {
      contact.heard();
      line.closes(1006);
      await vi.advanceTimersByTimeAsync(8_000);
    }
    expect(contact.connection.get()).not.toHaveProperty('blocked');
  });

  test('is not what a login page is that answers in place of the relay', async () => {
    answer = 'other';
    contact.connect();
    await tryOn(1);
    expect(contact.connection.get()).not.toHaveProperty('blocked');
    await tryOn(1);
    expect(contact.connection.get()).toMatchObject({ kind: 'offline', blocked: 'portal' });
    // Logged in, the relay answers; until a socket is heard it is not known what else is in the way.
    answer = 'answers';
    await tryOn(1);
    expect(contact.connection.get()).not.toHaveProperty('blocked');
    line.joins(contact);
    expect(contact.connection.get()).toEqual({ kind: 'online' });
  });

  test('that opens again is only offline, then online', async () => {
    answer = 'answers';
    contact.connect();
    await tryOn(2);
    answer = 'silent';
    await tryOn(1);
    expect(shown()).toBe('offline');
    expect(contact.connection.get()).not.toHaveProperty('blocked');
  });
});
