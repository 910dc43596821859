import type { RandomBytes, WorkshopId } from '#shared/domain/ids.ts';
import { askServer, type ServerAnswer } from './network/askServer.ts';

/** What a session needs of the browser. An argument, so that tests can bring their own. */
export interface Platform {
  /** null where storage is not to be had at all. */
  readonly indexedDB: IDBFactory | null;
  /** How long storage may take to answer before we go on without it, ms. */
  readonly storagePatience: number;
  readonly WebSocket: typeof WebSocket;
  /** How tabs of one browser hear of each other; null where they cannot. */
  readonly BroadcastChannel: typeof BroadcastChannel | null;
  readonly randomBytes: RandomBytes;
  /** Whether the relay at that origin answers over HTTP just now. Never rejects. */
  askServer(origin: string): Promise<ServerAnswer>;
  /** 0 up to 1, as `Math.random`. */
  chance(): number;
  /** Device clock, ms since 1970. */
  now(): number;
  /** Calls when the device may have been asleep or out of reach; returns its undoing. Only a hint: it says nothing about contact. */
  onWake(wake: () => void): () => void;
  /** Asks the browser not to throw the copy away when space is short. */
  persist(): void;
  /** Takes away the half-written texts of a workshop, or those in some of its cards alone, which lie where they can be written in an instant. */
  forgetDrafts(workshop: WorkshopId, things?: ReadonlySet<string>): void;
  /** Takes away all that lies beside the databases: settings, half-written texts, and the app itself. Never rejects. */
  emptyStorage(): Promise<void>;
}

export function browserPlatform(): Platform {
  return {
    indexedDB: findIndexedDb(),
    storagePatience: 4_000,
    WebSocket: globalThis.WebSocket,
    BroadcastChannel: globalThis.BroadcastChannel ?? null,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    askServer: (origin) => askServer(origin, AbortSignal.timeout(5_000)),
    chance: () => Math.random(),
    now: () => Date.now(),
    onWake,
    persist,
    forgetDrafts,
    emptyStorage,
  };
}

/** Reading the property throws in a sandboxed frame, and it is missing in some private windows. */
function findIndexedDb(): IDBFactory | null {
  try {
    return globalThis.indexedDB ?? null;
  } catch {
    return null;
  }
}

function onWake(wake: () => void): () => void {
  const visible = () => {
    if (document.visibilityState === 'visible') wake();
  };
  addEventListener('online', wake);
  addEventListener('offline', wake);
  document.addEventListener('visibilitychange', visible);
  return () => {
    removeEventListener('online', wake);
    removeEventListener('offline', wake);
    document.removeEventListener('visibilitychange', visible);
  };
}

/** Only secure contexts have it, and it may say no: a refusal changes nothing for us. */
function persist(): void {
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  storage?.persist?.().catch(() => false);
}

/** Whatever is named after the workshop: its id is random, so nothing else can be. */
function forgetDrafts(workshop: WorkshopId, things?: ReadonlySet<string>): void {
  try {
    const all = Object.keys(localStorage).filter((name) => name.includes(workshop));
    const names = things
      ? all.filter((name) => [...things].some((thing) => name.includes(thing)))
      : all;
    for (const name of names) {
      localStorage.removeItem(name);
      // Other tabs hear of it by themselves, this one does not.
      dispatchEvent(new StorageEvent('storage', { key: name }));
    }
  } catch {
    // blocked: then nothing was kept there either
  }
}

/** What the app keeps outside of databases begins so. Blocked storage holds nothing. */
async function emptyStorage(): Promise<void> {
  for (const find of [() => localStorage, () => sessionStorage]) {
    try {
      const shelf = find();
      const ours = Object.keys(shelf).filter((name) => name.startsWith('mellanrum'));
      for (const name of ours) shelf.removeItem(name);
    } catch {
      // blocked
    }
  }
  try {
    const registrations = await navigator.serviceWorker?.getRegistrations();
    for (const one of registrations ?? []) await one.unregister();
    const names = (await globalThis.caches?.keys()) ?? [];
    for (const name of names) if (name.startsWith('mellanrum')) await caches.delete(name);
  } catch {
    // plain http has neither
  }
}
