import { ensureBuilt } from '../../server/boot/build.mjs';

/** The browser tests run against the client as it is served: built, and built anew when its sources changed. */
export function setup(): void {
  ensureBuilt();
}
