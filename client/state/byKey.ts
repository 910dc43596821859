import type { Readable } from '../sync/readable.ts';

/** Listens to some keys of a source, and hears of no other. */
export type ByKey = (keys: readonly string[], onChange: () => void) => () => void;

/**
 * A source that a thousand components look at, each at its own key: only those of the keys in `changed` are asked
 * whether they have changed. The source itself is listened to for as long as somebody listens here.
 */
export function byKey<Value>(
  source: Readable<Value>,
  changed: (before: Value, now: Value) => Iterable<string>,
): ByKey {
  const listeners = new Map<string, Set<() => void>>();
  let seen = source.get();
  let leave: (() => void) | null = null;
  const tell = () => {
    const before = seen;
    seen = source.get();
    for (const key of new Set(changed(before, seen)))
      for (const listener of [...(listeners.get(key) ?? [])]) listener();
  };
  const forget = (key: string, listener: () => void) => {
    const here = listeners.get(key);
    here?.delete(listener);
    if (here?.size === 0) listeners.delete(key);
  };
  return (keys, onChange) => {
    if (!leave) {
      seen = source.get();
      leave = source.subscribe(tell);
    }
    for (const key of keys) {
      const here = listeners.get(key);
      if (here) here.add(onChange);
      else listeners.set(key, new Set([onChange]));
    }
    return () => {
      for (const key of keys) forget(key, onChange);
      if (listeners.size > 0) return;
      leave?.();
      leave = null;
    };
  };
}
