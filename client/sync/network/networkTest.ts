import type { NetworkFindings } from '#shared/domain/networkTest.ts';
import { newCell, type Readable } from '../readable.ts';
import { openProbe, type ProbeSocket, type ProbeTerms, type RoundTrip } from './probeSocket.ts';

/*
 *  running ──all is known──▶ done
 *     └──cancel()──▶ cancelled
 */
export type NetworkTestState = {
  readonly kind: 'running' | 'done' | 'cancelled';
  readonly findings: NetworkFindings;
};

export interface NetworkTest {
  readonly state: Readable<NetworkTestState>;
  cancel(): void;
}

export interface NetworkTestTerms extends Omit<ProbeTerms, 'signal'> {
  readonly askServer: (signal: AbortSignal) => Promise<NonNullable<NetworkFindings['server']>>;
  readonly tryStorage: () => Promise<NonNullable<NetworkFindings['storage']>>;
  readonly lookForApp: () => Promise<NonNullable<NetworkFindings['app']>>;
  /** How long a socket is left alone, ms. */
  readonly quiet: number;
  readonly pings: number;
  readonly between: number;
  readonly sockets: number;
}

/** Tries the network and what this device keeps. Nothing is left open when it has ended. */
export function newNetworkTest(terms: NetworkTestTerms): NetworkTest {
  const stop = new AbortController();
  const state = newCell<NetworkTestState>({ kind: 'running', findings: {} });
  const add = (found: NetworkFindings) => {
    const { kind, findings } = state.get();
    if (kind === 'running') state.set({ kind, findings: { ...findings, ...found } });
  };
  const end = (kind: 'done' | 'cancelled') => {
    if (state.get().kind === 'running') state.set({ kind, findings: state.get().findings });
    stop.abort();
  };
  void tryAll({ ...terms, signal: stop.signal }, add).then(() => end('done'));
  return { state, cancel: () => end('cancelled') };
}

type Running = NetworkTestTerms & ProbeTerms;
type Add = (found: NetworkFindings) => void;

async function tryAll(terms: Running, add: Add): Promise<void> {
  const onDevice = Promise.all([
    terms.tryStorage().then((storage) => add({ storage })),
    terms.lookForApp().then((app) => add({ app })),
  ]);
  add({ server: await terms.askServer(terms.signal) });
  const first = await openProbe(terms);
  if (typeof first === 'string') add({ socket: first });
  else {
    add({ socket: 'opens' });
    await Promise.all([leaveAlone(first, terms, add), tryOthers(terms, add)]);
  }
  await onDevice;
}

/** Held when it is open at the end, and something still comes back on it. */
async function leaveAlone(socket: ProbeSocket, terms: Running, add: Add): Promise<void> {
  const from = terms.steady();
  await pause(terms.quiet, terms.signal, socket.isOpen);
  const lasted = terms.steady() - from;
  const held = (await socket.ping()) !== null;
  socket.close();
  add({ quiet: { lasted, held } });
}

async function tryOthers(terms: Running, add: Add): Promise<void> {
  const socket = await openProbe(terms);
  if (typeof socket !== 'string') {
    add(await timeAnswers(socket, terms));
    socket.close();
  }
  const opened = await Promise.all(Array.from({ length: terms.sockets }, () => openProbe(terms)));
  const open = opened.filter((one) => typeof one !== 'string');
  const busy = opened.filter((one) => one === 'busy').length;
  // All at once: one that was cut to make room for the next does not count.
  const held = open.filter((one) => one.isOpen.get()).length;
  for (const one of open) one.close();
  add({ sockets: { asked: terms.sockets, opened: held, busy } });
}

async function timeAnswers(socket: ProbeSocket, terms: Running): Promise<NetworkFindings> {
  const asked: Promise<RoundTrip | null>[] = [];
  while (asked.length < terms.pings && !terms.signal.aborted) {
    asked.push(socket.ping());
    await pause(terms.between, terms.signal);
  }
  const trips = (await Promise.all(asked)).filter((trip) => trip !== null);
  const quickestFirst = trips.sort((one, other) => one.took - other.took);
  const [quickest] = quickestFirst;
  const middle = quickestFirst[Math.floor((trips.length - 1) / 2)];
  const delay = {
    median: middle ? Math.round(middle.took) : null,
    worst: middle ? Math.round(quickestFirst.at(-1)?.took ?? 0) : null,
    sent: asked.length,
    lost: asked.length - trips.length,
  };
  return quickest ? { delay, clock: quickest.clock } : { delay };
}

/** Shorter when it is cancelled, or when what was watched has ended. */
function pause(ms: number, signal: AbortSignal, watched?: Readable<boolean>): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      stop?.();
      resolve();
    };
    const timer = setTimeout(end, ms);
    const stop = watched?.subscribe(end);
    signal.addEventListener('abort', end);
    if (signal.aborted || watched?.get() === false) end();
  });
}
