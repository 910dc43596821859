import { createContext, use } from 'react';
import type { Code } from '#shared/domain/code.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Answer, Api } from '../sync/api.ts';
import type { EarlierDay } from '../sync/earlierDay.ts';
import type { Cell, Readable } from '../sync/readable.ts';
import type { Entrance } from './entrance.ts';
import type { KeyRingStore } from './keyRingStore.ts';
import type { OwnDevice } from './ownDevice.ts';
import type { PreferenceStore } from './preferences.ts';
import type { Router } from './router.ts';

/** What lives as long as the page: made and closed in `client/app/main.tsx`. */
export interface AppState {
  readonly router: Router;
  readonly preferences: PreferenceStore;
  readonly keyRing: KeyRingStore;
  readonly api: Api;
  readonly device: OwnDevice;
  /** A workshop of this device's as it stands, or as it was last seen here. */
  recallDay(id: WorkshopId): Answer<EarlierDay>;
  /** The code that came with a scanned QR, until it has led in. */
  readonly scanned: Cell<Code | null>;
  /** Asks the browser to install the app; null where it offers nothing. */
  readonly install: Readable<(() => void) | null>;
  readonly entrance: Readable<Entrance>;
  /** Looks for the way in anew, as after a key was added. */
  enter(): void;
}

export const AppContext = createContext<AppState | null>(null);

export function useApp(): AppState {
  const app = use(AppContext);
  if (!app) throw new Error('The app is only known inside an AppProvider.');
  return app;
}
