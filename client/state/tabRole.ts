import type { WorkshopId } from '#shared/domain/ids.ts';
import { parsePath, workshopOf } from './route.ts';

const ASKS = 'as';
const PARTICIPANT = 'participant';
const KEY = 'mellanrum.asParticipant';

/** An address that opens as a participant, also on a device that could lead. */
export const asParticipant = (path: string): string => `${path}?${ASKS}=${PARTICIPANT}`;

/**
 * Whether this tab is to come as a participant, although the device has a stronger key. Taken from the address once
 * and kept for as long as the tab is open.
 */
export function captureTabRole(page: Window): (id: WorkshopId) => boolean {
  let chosen = recall(page);
  const url = new URL(page.location.href);
  const id = workshopOf(parsePath(url.pathname));
  if (id !== null && url.searchParams.get(ASKS) === PARTICIPANT) {
    chosen = id;
    keep(page, id);
    url.searchParams.delete(ASKS);
    page.history.replaceState(null, '', url.pathname + url.search + url.hash);
  }
  return (asked) => asked === chosen;
}

function recall(page: Window): string | null {
  try {
    return page.sessionStorage.getItem(KEY);
  } catch {
    return null; // blocked
  }
}

function keep(page: Window, id: WorkshopId): void {
  try {
    page.sessionStorage.setItem(KEY, id);
  } catch {
    // blocked: it holds until the page is loaded anew
  }
}
