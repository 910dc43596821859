import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 700px)';

const query = (): MediaQueryList | null => globalThis.matchMedia?.(WIDE) ?? null;

/** Whether three lanes fit side by side. */
export const isWide = (): boolean => query()?.matches ?? true;

export const useIsWide = (): boolean => useSyncExternalStore(subscribe, isWide);

function subscribe(onChange: () => void): () => void {
  const list = query();
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}
