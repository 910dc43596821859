import { newCell, type Readable } from '../../../sync/readable.ts';

/** `unavailable`: the browser has no such thing, as on plain http, or said no. */
export type Awake = 'asking' | 'awake' | 'unavailable';

/** Keeps the screen from falling asleep while somebody looks at it. The browser lets go whenever the page is hidden. */
export function keepAwake(page: Window): Readable<Awake> {
  const locks: WakeLock | undefined = page.navigator.wakeLock;
  const awake = newCell<Awake>(locks ? 'asking' : 'unavailable');
  if (!locks) return awake;
  let lock: WakeLockSentinel | null = null;
  const ask = async () => {
    if (page.document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    try {
      lock = await locks.request('screen');
      awake.set('awake');
    } catch {
      awake.set('unavailable'); // a battery that runs low, or a policy
    }
  };
  const onVisible = () => void ask();
  return {
    get: awake.get,
    subscribe(onChange) {
      const leave = awake.subscribe(onChange);
      page.document.addEventListener('visibilitychange', onVisible);
      void ask();
      return () => {
        leave();
        page.document.removeEventListener('visibilitychange', onVisible);
        void lock?.release();
        lock = null;
      };
    },
  };
}
