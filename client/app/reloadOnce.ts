import type { Entrance } from '../state/entrance.ts';
import type { Readable } from '../sync/readable.ts';
import type { OfflineApp } from './offlineStart.ts';

const DONE = 'mellanrum.reloaded';

/**
 * A relay that speaks another version (4426) gets the newest app there is, once for each tab. If that
 * does not help a row says so: a page that loads itself again and again would help nobody.
 */
export function reloadOnce(entrance: Readable<Entrance>, offline: OfflineApp, page: Window): void {
  let stop: () => void = () => undefined;
  entrance.subscribe(() => {
    stop();
    const now = entrance.get();
    if (now.kind !== 'open') return;
    const { connection } = now.workshop.session;
    const look = () => {
      const shown = connection.get();
      const isTooOld = shown.kind === 'stopped' && shown.reason === 'clientTooOld';
      if (isTooOld && isFirstTime(page)) void offline.change();
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
