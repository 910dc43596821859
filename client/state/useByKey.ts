import { useCallback, useSyncExternalStore } from 'react';
import type { ByKey } from './byKey.ts';

/** What `read` gives, asked for again when something at `key`, or at `also`, may have changed. */
export function useByKey<Value>(
  listen: ByKey,
  key: string,
  also: string | null,
  read: () => Value,
): Value {
  const subscribe = useCallback(
    (onChange: () => void) => listen(also === null ? [key] : [key, also], onChange),
    [listen, key, also],
  );
  return useSyncExternalStore(subscribe, read);
}
