import type { RandomBytes } from '#shared/domain/ids.ts';

/** Chance, from the browser. */
export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));
