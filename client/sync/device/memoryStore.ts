import { newCell } from '../readable.ts';
import type { DeviceStore, Shelf } from './DeviceStore.ts';

/** Keeps for as long as the page lives: where storage is blocked, full or broken. */
export function memoryStore(): DeviceStore {
  const kept = new Map<string, unknown>();
  const at = (shelf: Shelf, key: string) => `${shelf}\n${key}`;
  return {
    keeping: newCell<'device' | 'memory'>('memory'),
    get: async (shelf, key) => kept.get(at(shelf, key)),
    async list(shelf, prefix = '') {
      const start = at(shelf, prefix);
      return [...kept]
        .filter(([key]) => key.startsWith(start))
        .map(([key, value]) => ({ key: key.slice(shelf.length + 1), value }))
        .sort((one, other) => (one.key < other.key ? -1 : 1));
    },
    async change(shelf, key, next) {
      const value = structuredClone(next(kept.get(at(shelf, key))));
      if (value === undefined) kept.delete(at(shelf, key));
      else kept.set(at(shelf, key), value);
      return value;
    },
    watch: () => () => undefined,
    close: () => kept.clear(),
  };
}
