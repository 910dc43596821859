import * as v from 'valibot';
import { SHELVES, type Shelf } from './DeviceStore.ts';

const wordSchema = v.object({ shelf: v.picklist(SHELVES), key: v.string() });

/** One tab's way to tell the others of the same browser that something on a shelf has changed. */
export interface Tabs {
  tell(shelf: Shelf, key: string): void;
  /** Calls when another tab has told; returns its undoing. */
  watch(shelf: Shelf, onChange: (key: string) => void): () => void;
  close(): void;
}

export function openTabs(Channel: typeof BroadcastChannel | null, name: string): Tabs {
  if (!Channel) return ALONE;
  const channel = new Channel(name);
  const watchers = new Set<readonly [shelf: Shelf, onChange: (key: string) => void]>();
  channel.onmessage = ({ data }) => {
    const word = v.safeParse(wordSchema, data);
    if (!word.success) return; // another version of the app
    for (const [shelf, onChange] of watchers) {
      if (shelf === word.output.shelf) onChange(word.output.key);
    }
  };
  return {
    tell: (shelf, key) => channel.postMessage({ shelf, key }),
    watch(shelf, onChange) {
      const watcher = [shelf, onChange] as const;
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    close: () => channel.close(),
  };
}

/** A browser that cannot: each tab sees what the others did when it is loaded anew. */
const ALONE: Tabs = {
  tell: () => undefined,
  watch: () => () => undefined,
  close: () => undefined,
};
