import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 699px)';

const query = (): MediaQueryList | null => globalThis.matchMedia?.(NARROW) ?? null;

/** Whether this is a phone's page, where the list comes first. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => query()?.matches ?? false);

function subscribe(onChange: () => void): () => void {
  const list = query();
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}
