/** Filled in by `precache.ts` when the client is built; only the service worker sees them. */

/** Every path of the built client, the start page as `/`, and by what its file is known. */
declare const __PRECACHE__: readonly (readonly [path: string, integrity: string])[];
/** Changes when any file of the built client changes. */
declare const __BUILD__: string;
