import { captureKey } from '../state/captureKey.ts';
import { askAhead } from '../sync/askAhead.ts';
import { openDeviceStore } from '../sync/device/openDeviceStore.ts';
import { browserPlatform } from '../sync/Platform.ts';

/* What takes its time and can be begun while the app itself is still on its way. */

/** The link by which the page was opened. Its key leaves the address bar first of all. */
export const link = captureKey(window);

/** What its key is good for. */
export const askedAhead = link?.key
  ? askAhead(window.location.origin, { id: link.id, key: link.key })
  : null;

export const platform = browserPlatform();
export const device = openDeviceStore(platform);
