/** Round trips remembered; the best three of them decide. */
const REMEMBERED = 12;
const BEST = 3;

/** A ping nobody answered is forgotten when this many newer ones are out. */
const MOST_OUT = 8;

interface RoundTrip {
  readonly took: number;
  readonly offset: number;
}

export interface RelayClock {
  /** The slowest of the last round trips, ms; 0 when there was none. */
  slowest(): number;
  /** Relay clock, ms; the device's own until the relay has been heard. */
  now(): number;
  /** The number of a new ping, 1 or more. */
  ping(): number;
  /** The relay's clock with the number of a ping, or 0 when nobody asked. */
  heard(relayNow: number, ping: number): void;
}

/** The relay's clock as a shift of the device's own: the median of the quickest round trips, each halved. */
export function newRelayClock(deviceNow: () => number): RelayClock {
  const sent = new Map<number, number>();
  let trips: readonly RoundTrip[] = [];
  let offset: number | null = null;
  let last = 0;
  return {
    slowest: () => Math.max(0, ...trips.map(({ took }) => took)),
    now: () => deviceNow() + (offset ?? 0),
    ping() {
      last += 1;
      sent.set(last, deviceNow());
      sent.delete(last - MOST_OUT);
      return last;
    },
    heard(relayNow, ping) {
      const now = deviceNow();
      const asked = sent.get(ping);
      sent.delete(ping);
      if (asked !== undefined && now >= asked) {
        const trip = { took: now - asked, offset: relayNow - (asked + now) / 2 };
        trips = [...trips, trip].slice(-REMEMBERED);
        offset = Math.round(medianOffset(trips));
      }
      // A heartbeat has come one way only: better than nothing, worse than any round trip.
      else if (trips.length === 0) offset = relayNow - now;
    },
  };
}

function medianOffset(trips: readonly RoundTrip[]): number {
  const best = [...trips].sort((one, other) => one.took - other.took).slice(0, BEST);
  const offsets = best.map((trip) => trip.offset).sort((one, other) => one - other);
  return offsets[Math.floor(offsets.length / 2)] ?? 0;
}
