import type { Readable } from '../readable.ts';
import type { Keeping } from '../Session.ts';

/** What a device keeps beside its copies of boards, each thing on its shelf under a text key. */
export const SHELVES = [
  'device',
  'workshops',
  'boards',
  'seats',
  'unsent',
  'rescued',
  'slips',
  'unshown',
] as const;
export type Shelf = (typeof SHELVES)[number];

export interface Kept {
  readonly key: string;
  /** As it lay on the disk: whoever reads it parses it. */
  readonly value: unknown;
}

/** A small store on the device, shared by all tabs of the browser. */
export interface DeviceStore {
  readonly keeping: Readable<Exclude<Keeping, 'opening'>>;
  get(shelf: Shelf, key: string): Promise<unknown>;
  /** All whose key begins so, in the order of keys. */
  list(shelf: Shelf, prefix?: string): Promise<readonly Kept[]>;
  /**
   * Reads and writes in one transaction, so that of two tabs one is first. `undefined` takes the
   * thing away. Gives what stands afterwards.
   */
  change(shelf: Shelf, key: string, next: (before: unknown) => unknown): Promise<unknown>;
  /** Calls with the key when another tab has changed something on the shelf; returns its undoing. */
  watch(shelf: Shelf, onChange: (key: string) => void): () => void;
  close(): void;
}
