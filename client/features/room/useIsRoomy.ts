import { useSyncExternalStore } from 'react';

const ROOMY = '(min-width: 1024px)';

const query = (): MediaQueryList | null => globalThis.matchMedia?.(ROOMY) ?? null;

/** Whether board and tables fit side by side. */
export const useIsRoomy = (): boolean =>
  useSyncExternalStore(subscribe, () => query()?.matches ?? true);

function subscribe(onChange: () => void): () => void {
  const list = query();
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}
