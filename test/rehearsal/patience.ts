import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 10;

/** Waits until something holds; false when it does not within the patience. How long is for the report, never a verdict. */
export async function waitUntil(holds: () => boolean, patience = 60_000): Promise<boolean> {
  const end = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > end) return false;
    await pause(LOOK_MS);
  }
  return true;
}

/** Milliseconds until something holds; null when it never did. */
export async function timeUntil(holds: () => boolean, patience?: number): Promise<number | null> {
  const began = performance.now();
  return (await waitUntil(holds, patience)) ? performance.now() - began : null;
}
