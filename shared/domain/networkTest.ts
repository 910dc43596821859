/** What is tried before a day in a hall, in the order in which it is told. */
export const NETWORK_CHECKS = [
  'server',
  'socket',
  'quiet',
  'delay',
  'sockets',
  'clock',
  'storage',
  'app',
] as const;
export type NetworkCheck = (typeof NETWORK_CHECKS)[number];

/** What one device found out. What could not be tried is not there. Times in milliseconds. */
export interface NetworkFindings {
  /** `other`: something answered, and it was not the relay: mostly a page that asks for a password. */
  readonly server?: 'answers' | 'other' | 'silent';
  /** `busy`: the relay itself had no room, which says nothing about the network. */
  readonly socket?: 'opens' | 'blocked' | 'busy';
  /** A socket on which this device says nothing, for as long as it was watched. */
  readonly quiet?: { readonly lasted: number; readonly held: boolean };
  readonly delay?: {
    /** Of those that were answered; null: none was. */
    readonly median: number | null;
    readonly worst: number | null;
    readonly sent: number;
    readonly lost: number;
  };
  /** At once, from this device. `busy`: those the relay itself had no room for. */
  readonly sockets?: { readonly asked: number; readonly opened: number; readonly busy: number };
  /** The device's clock less the relay's. */
  readonly clock?: number;
  /** `promised`: the browser has said that it does not clear it away by itself. */
  readonly storage?: 'promised' | 'kept' | 'refused';
  /** Whether the app starts without a network. `http`: it cannot without TLS. */
  readonly app?: 'installed' | 'kept' | 'notYet' | 'http' | 'unavailable';
}

/** `note`: worth knowing, no reason to change anything about the network. */
export type Rating = 'good' | 'note' | 'bad';

/** Felt, and too long to work with, for one answer. */
const SLOW_MS = 400;
const TOO_SLOW_MS = 1_500;
const TOO_LATE_MS = 6_000;
/** Of the answers that did not come. */
const LOST_SHARE = 0.1;
/** The app goes by the relay's clock, but the device's own stands beside it. */
const CLOCK_OFF_MS = 60_000;

/** null: not tried, or it could not be told. */
export function rate(check: NetworkCheck, findings: NetworkFindings): Rating | null {
  const { server, socket, quiet, delay, sockets, clock, storage, app } = findings;
  switch (check) {
    case 'server':
      return server === undefined ? null : server === 'answers' ? 'good' : 'bad';
    case 'socket':
      return socket === undefined || socket === 'busy' ? null : socket === 'opens' ? 'good' : 'bad';
    case 'quiet':
      return quiet ? (quiet.held ? 'good' : 'bad') : null;
    case 'delay':
      return delay ? rateDelay(delay) : null;
    case 'sockets':
      return sockets ? (isFew(sockets) ? 'note' : 'good') : null;
    case 'clock':
      return clock === undefined ? null : Math.abs(clock) > CLOCK_OFF_MS ? 'note' : 'good';
    case 'storage':
      return storage === undefined ? null : storage === 'refused' ? 'bad' : 'good';
    case 'app':
      return app === undefined ? null : app === 'installed' || app === 'kept' ? 'good' : 'note';
  }
}

type Delay = NonNullable<NetworkFindings['delay']>;

function rateDelay({ median, worst, sent, lost }: Delay): Rating {
  if (median === null || worst === null || lost > sent * LOST_SHARE) return 'bad';
  if (median > TOO_SLOW_MS || worst > TOO_LATE_MS) return 'bad';
  return median > SLOW_MS ? 'note' : 'good';
}

/** What the relay had no room for is not counted against the network. */
const isFew = ({ asked, opened, busy }: NonNullable<NetworkFindings['sockets']>): boolean =>
  opened + busy < asked;

/** What to say of the network, the gravest first. What a device keeps is told beside it. */
export const VERDICTS = [
  'noContact',
  'portal',
  'busy',
  'blocked',
  'cuts',
  'tooSlow',
  'few',
  'slow',
  'holds',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export function verdictOf(findings: NetworkFindings): Verdict {
  const { server, socket, quiet, delay, sockets } = findings;
  if (socket !== 'opens') return withoutSocket(server, socket);
  if (quiet && !quiet.held) return 'cuts';
  if (rate('delay', findings) === 'bad') return delay?.median === null ? 'cuts' : 'tooSlow';
  if (sockets && isFew(sockets)) return 'few';
  // Half a test is no reason to trust anything.
  if (!quiet || !delay || !sockets) return 'busy';
  return rate('delay', findings) === 'note' ? 'slow' : 'holds';
}

function withoutSocket(
  server: NetworkFindings['server'],
  socket: NetworkFindings['socket'],
): Verdict {
  if (server === 'other') return 'portal';
  if (server !== 'answers') return 'noContact';
  return socket === 'busy' ? 'busy' : 'blocked';
}
