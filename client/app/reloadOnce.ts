import type { Entrance } from '../state/entrance.ts';
import type { Readable } from '../sync/readable.ts';
import { onceNobodyWrites } from './nobodyWrites.ts';
import type { OfflineApp } from './offlineStart.ts';

const DONE = 'mellanrum.reloaded';

/**
 * A relay that speaks another version (4426) gets the newest app there is, once until there is contact. If that
 * does not help a row says so: a page that loads itself again and again would help nobody.
 */
export function reloadOnce(entrance: Readable<Entrance>, offline: OfflineApp, page: Window): void {
  let stop: () => void = () => undefined;
  let stopWaiting: () => void = () => undefined;
  entrance.subscribe(() => {
    stop();
    const now = entrance.get();
    if (now.kind !== 'open') return;
    const { connection, keeping } = now.workshop.session;
    const look = () => {
      const shown = connection.get();
      const isTooOld = shown.kind === 'stopped' && shown.reason === 'clientTooOld';
      if (shown.kind === 'online') forget(page);
      // Where nothing is kept a new page would begin without what has not been sent: then the person decides.
      const isKept = keeping.get() === 'device';
      if (isTooOld && isKept && isFirstTime(page)) {
        stopWaiting();
        stopWaiting = onceNobodyWrites(page.document, () => void offline.change());
      }
    };
    stop = connection.subscribe(look);
    look();
  });
}

function isFirstTime(page: Window): boolean {
  try {
    const done = page.sessionStorage.getItem(DONE) !== null;
    page.sessionStorage.setItem(DONE, 'yes');
    return !done;
  } catch {
    return false; // blocked: rather say it than risk to go on for ever
  }
}

/** There was contact: the next relay of another version is another matter. */
function forget(page: Window): void {
  try {
    page.sessionStorage.removeItem(DONE);
  } catch {
    // blocked: then nothing was kept
  }
}
