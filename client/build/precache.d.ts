/** Filled in by `precache.ts` when the client is built; only the service worker sees them. */

/** Every path of the built client, the start page as `/`. */
declare const __PRECACHE__: readonly string[];
/** Changes when any file of the built client changes. */
declare const __BUILD__: string;
