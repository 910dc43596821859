import type { NetworkFindings } from '#shared/domain/networkTest.ts';
import { askServer } from './askServer.ts';
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
  askServer: (cancelled) =>
    askServer(origin, AbortSignal.any([cancelled, AbortSignal.timeout(PATIENCE_MS)])),
  tryStorage: () => tryStorage(PATIENCE_MS),
  lookForApp,
  quiet: QUIET_MS,
  pings: 20,
  between: 250,
  sockets: 30,
});

/** On plain http there are neither service workers nor a way to install anything. */
async function lookForApp(): Promise<NonNullable<NetworkFindings['app']>> {
  if (!globalThis.isSecureContext) return 'http';
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!workers) return 'unavailable';
  const registration = await workers.getRegistration().catch(() => undefined);
  if (!registration?.active) return 'notYet';
  return matchMedia('(display-mode: standalone)').matches ? 'installed' : 'kept';
}
