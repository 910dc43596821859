import type { WorkshopId } from '#shared/domain/ids.ts';
import { KEY } from '#shared/protocol/key.ts';
import { parsePath, workshopOf } from './route.ts';

export interface CapturedLink {
  readonly id: WorkshopId;
  /** Null when the link was cut off in the middle of its key. */
  readonly key: string | null;
}

/** Takes the key of a link out of the address bar, before anything else can see or keep it. Null when there is none. */
export function captureKey(page: Window): CapturedLink | null {
  const { pathname, search, hash } = page.location;
  const id = workshopOf(parsePath(pathname));
  const key = new URLSearchParams(hash.slice(1)).get('key');
  if (id === null || key === null) return null;
  page.history.replaceState(null, '', pathname + search);
  return { id, key: KEY.test(key) ? key : null };
}
