import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { assert } from '#shared/domain/assert.ts';
import { loadSpeech } from '../i18n/loadSpeech.ts';
import { applyPreferences } from '../state/applyPreferences.ts';
import { captureCode } from '../state/captureCode.ts';
import { captureKey } from '../state/captureKey.ts';
import { Doorkeeper } from '../state/doorkeeper.ts';
import { followLanguage } from '../state/followLanguage.ts';
import { followLinks } from '../state/followLinks.ts';
import { newKeyRingStore } from '../state/keyRingStore.ts';
import { newOwnDevice } from '../state/ownDevice.ts';
import { findStorage, newPreferences, PREFERENCES_KEY } from '../state/preferences.ts';
import { newRouter } from '../state/router.ts';
import { captureTabRole } from '../state/tabRole.ts';
import { newApi } from '../sync/api.ts';
import { recallDay } from '../sync/earlierDay.ts';
import { forgetExpired } from '../sync/forgetExpired.ts';
import { newCell } from '../sync/readable.ts';
import { createAnnouncer } from '../ui/announcer.ts';
import { keepFocus } from '../ui/keepFocus.ts';
import { createToastQueue } from '../ui/toastQueue.ts';
import { App } from './App.tsx';
import { askedAhead, device, link, platform } from './begun.ts';
import { changeBetweenPhases } from './changeBetweenPhases.ts';
import { followManifest } from './followManifest.ts';
import { followShare } from './followShare.ts';
import { keepInstallOffer } from './installOffer.ts';
import { fetchPage } from './lazyPages.ts';
import { keepApp } from './offlineStart.ts';
import { onceShown } from './onceShown.ts';
import { reloadOnce } from './reloadOnce.ts';

/** The one place where what lives as long as the page is made. */
const asParticipant = captureTabRole(window);
const scanned = newCell(captureCode(window));
const { origin } = window.location;
const router = newRouter(window);
const preferences = newPreferences(findStorage(window), navigator.languages);
applyPreferences(preferences, document.documentElement);
window.addEventListener('storage', ({ key }) => key === PREFERENCES_KEY && preferences.recall());
followLinks(window, router);
keepFocus(document);
const speech = followLanguage({ preferences, load: loadSpeech, askAgain: 4_000 });
fetchPage(link?.key ? 'join' : router.route.get().page);

followManifest(preferences, document);
const install = keepInstallOffer(window);

const api = newApi(origin, (url, init) => fetch(url, init));
const keyRing = newKeyRingStore(device, platform);
const door = new Doorkeeper({
  route: router.route,
  device,
  api,
  origin,
  platform,
  asParticipant,
  askAgain: 4_000,
  onKeys: () => void keyRing.refresh(),
});
void followShare(window, router, keyRing);
const ownDevice = newOwnDevice(device, platform, () => door.close());
void door.start(link, askedAhead && newApi(origin, askedAhead));
void device.then((store) => forgetExpired(store, platform, api)).then(() => keyRing.refresh());
door.entrance.subscribe(() => {
  if (door.entrance.get().kind === 'open') fetchPage(router.route.get().page);
});
// A link pasted over the open page changes only the fragment: nothing loads anew.
window.addEventListener('hashchange', () => {
  const pasted = captureKey(window);
  if (pasted) void door.start(pasted);
  const code = captureCode(window);
  if (code) scanned.set(code);
});

const root = document.getElementById('app');
assert(root, 'index.html has the element the app is drawn in');
const offline = keepApp(window, import.meta.env.PROD, onceShown(root), async () => {
  const now = door.entrance.get();
  if (now.kind === 'open') await now.workshop.session.flushed();
});
reloadOnce(door.entrance, offline, window);
changeBetweenPhases(door.entrance, offline);

createRoot(root).render(
  <App
    state={{
      router,
      preferences,
      keyRing,
      api,
      device: ownDevice,
      recallDay: async (id) => await recallDay(await device, api, id),
      scanned,
      install,
      entrance: door.entrance,
      enter: () => void door.enter(),
    }}
    speech={speech}
    announcer={createAnnouncer()}
    toasts={createToastQueue()}
    offline={offline}
  />,
);
