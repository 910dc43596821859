import { newCell, type Readable } from '../sync/readable.ts';

/*
 *  unavailable   on plain http there is no service worker: the board is kept, the app is not
 *  off ──▶ kept ──a new build is there──▶ newVersion ──change()──▶ (the page loads anew)
 */
export type OfflineStart = 'unavailable' | 'off' | 'kept' | 'newVersion';

export interface OfflineApp {
  readonly state: Readable<OfflineStart>;
  /** Changes to the newest version there is, by loading the page anew. */
  change(): Promise<void>;
  /** Asks whether there is a newer version; `state` tells. */
  look(): void;
}

/** How long to wait for a new version to be fetched before the page is loaded anew all the same, ms. */
const FETCH_PATIENCE_MS = 10_000;

/**
 * Keeps the app on the device, so that it starts without a network. Under `npm run dev` there is no service worker.
 * `shown` resolves when the first page is here: until then what is kept for later would share its network.
 * `written` resolves when all that was written lies on the disk: the page is not loaded anew before.
 */
export function keepApp(
  page: Window,
  built: boolean,
  shown: Promise<void>,
  written: () => Promise<void>,
): OfflineApp {
  const container: ServiceWorkerContainer | undefined = page.navigator.serviceWorker;
  const state = newCell<OfflineStart>(container ? 'off' : 'unavailable');
  const reload = async () => {
    await written();
    page.location.reload();
  };
  if (!container || !built) return { state, change: reload, look: () => undefined };
  const found = (registration: ServiceWorkerRegistration) =>
    state.set(registration.waiting && container.controller ? 'newVersion' : 'kept');
  const registering = shown.then(() => register(container, found));
  const change = async () => {
    const registration = await registering;
    const waiting = registration && (await newest(registration, state));
    if (!waiting) return reload();
    container.addEventListener('controllerchange', () => void reload(), { once: true });
    waiting.postMessage('change');
  };
  const look = () => void registering.then((kept) => kept?.update().catch(() => undefined));
  return { state, change, look };
}

/** Null without a network just now, or in a browser that says no: the app works for as long as it is open. */
async function register(
  container: ServiceWorkerContainer,
  found: (registration: ServiceWorkerRegistration) => void,
): Promise<ServiceWorkerRegistration | null> {
  const registration = await container.register('/sw.js').catch(() => null);
  if (!registration) return null;
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') found(registration);
    });
  });
  if (registration.active || registration.waiting) found(registration);
  // A tablet on a table is not reloaded for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  return registration;
}

/** The version that waits to take over, fetched now when there is one; null when this is the newest. */
async function newest(
  registration: ServiceWorkerRegistration,
  state: Readable<OfflineStart>,
): Promise<ServiceWorker | null> {
  if (registration.waiting) return registration.waiting;
  await registration.update().catch(() => undefined);
  if (!registration.installing) return registration.waiting;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, FETCH_PATIENCE_MS);
    const stop = state.subscribe(() => {
      clearTimeout(timer);
      stop();
      resolve();
    });
  });
  return registration.waiting;
}
