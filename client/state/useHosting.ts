import type { Hosting } from '../sync/device/hosting.ts';
import { useReadable } from './useReadable.ts';
import { useSession } from './useSession.ts';

/** What this computer keeps as a table's own; null on a device that is somebody's. */
export function useHosting(): readonly [
  hosting: Hosting | null,
  setHosting: (hosting: Hosting | null) => void,
] {
  const session = useSession();
  return [useReadable(session.hosting), (next) => session.setHosting(next)];
}
