import type { NetworkFindings } from '#shared/domain/networkTest.ts';
import type { NetworkTestTerms } from './networkTest.ts';
import { tryStorage } from './tryStorage.ts';

/** Long enough for two or three heartbeats, and for the proxies that cut what is silent for half a minute. */
const QUIET_MS = 32_000;
const PATIENCE_MS = 8_000;

/** The relay that the page came from, as this browser reaches it. */
export const browserNetwork = (origin: string): NetworkTestTerms => ({
  origin,
  WebSocket: globalThis.WebSocket,
  now: () => Date.now(),
  steady: () => performance.now(),
  patience: PATIENCE_MS,
  askServer: (signal) => askServer(origin, signal),
  tryStorage: () => tryStorage(PATIENCE_MS),
  lookForApp,
  quiet: QUIET_MS,
  pings: 20,
  between: 250,
  sockets: 30,
});

/** A page that asks for a password answers everything, so it is the relay's own words that count. */
async function askServer(
  origin: string,
  cancelled: AbortSignal,
): Promise<NonNullable<NetworkFindings['server']>> {
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(PATIENCE_MS)]);
  try {
    const answer = await fetch(`${origin}/healthz`, { cache: 'no-store', signal });
    return /^\{"status":"ok"\}/.test(await answer.text()) ? 'answers' : 'other';
  } catch {
    return 'silent';
  }
}

/** On plain http there are neither service workers nor a way to install anything. */
async function lookForApp(): Promise<NonNullable<NetworkFindings['app']>> {
  if (!globalThis.isSecureContext) return 'http';
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!workers) return 'unavailable';
  const registration = await workers.getRegistration().catch(() => undefined);
  if (!registration?.active) return 'notYet';
  return matchMedia('(display-mode: standalone)').matches ? 'installed' : 'kept';
}
