import { useSyncExternalStore } from 'react';
import type { Readable } from '../sync/readable.ts';

/** A readable's value, rendered anew when it changes. */
export const useReadable = <Value>(readable: Readable<Value>): Value =>
  useSyncExternalStore(readable.subscribe, readable.get);
