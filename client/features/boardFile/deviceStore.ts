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

/** What devices have said of what waits on them. Asked for again and again while somebody looks. */
export function createDeviceStore(fetch: () => ReturnType<Api['devices']>): DeviceStore {
  const view = newCell<Devices>({ devices: null, failed: false });
  let watchers = 0;
  let asking: ReturnType<typeof setInterval> | undefined;
  const ask = async () => {
    const answer = await fetch();
    const { devices } = view.get();
    view.set(
      answer.ok ? { devices: answer.value.devices, failed: false } : { devices, failed: true },
    );
  };
  return {
    get: view.get,
    subscribe: (onChange) => {
      const leave = view.subscribe(onChange);
      watchers += 1;
      if (watchers === 1) {
        void ask();
        asking = setInterval(() => void ask(), ASK_EVERY_MS);
      }
      return () => {
        leave();
        watchers -= 1;
        if (watchers === 0) clearInterval(asking);
      };
    },
    ask: () => void ask(),
  };
}
