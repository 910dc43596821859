import type { Api } from '../../sync/api.ts';
import { newCell, type Readable } from '../../sync/readable.ts';
import type { Device } from './deviceRows.ts';

interface Devices {
  /** null: nobody has answered yet. */
  readonly devices: readonly Device[] | null;
  /** The last time it was asked for nobody answered. */
  readonly failed: boolean;
}

interface DeviceStore extends Readable<Devices> {
  /** Asks anew. What is known stays until there is an answer. */
  readonly ask: () => void;
}

/** While somebody looks, ms. */
const ASK_EVERY_MS = 10_000;
/** Who has just come says in a moment what waits: this very page, when it was opened. */
const ASK_SOON_MS = 3_000;

/** What devices have said of what waits on them. Asked for again and again while somebody looks. */
export function createDeviceStore(fetch: () => ReturnType<Api['devices']>): DeviceStore {
  const view = newCell<Devices>({ devices: null, failed: false });
  let watchers = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    clearTimeout(next);
    const answer = await fetch();
    const devices = answer.ok ? answer.value.devices : view.get().devices;
    view.set({ devices, failed: !answer.ok });
    clearTimeout(next);
    const isComing = devices?.some(({ isHere, waiting }) => isHere && waiting === null);
    if (watchers > 0) next = setTimeout(() => void ask(), isComing ? ASK_SOON_MS : ASK_EVERY_MS);
  };
  return {
    get: view.get,
    subscribe: (onChange) => {
      const leave = view.subscribe(onChange);
      watchers += 1;
      if (watchers === 1) void ask();
      return () => {
        leave();
        watchers -= 1;
        if (watchers === 0) clearTimeout(next);
      };
    },
    ask: () => void ask(),
  };
}
