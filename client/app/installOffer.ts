import { newCell, type Readable } from '../sync/readable.ts';

/** What a browser hands over when the app can be installed; none but Chromium's has it. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/**
 * Keeps the browser's offer until somebody asks for it, instead of letting it lie over the page. Null where it offers
 * nothing: it has its own way, or the app is installed.
 */
export function keepInstallOffer(page: Window): Readable<(() => void) | null> {
  const install = newCell<(() => void) | null>(null);
  page.addEventListener('beforeinstallprompt', (event) => {
    if (!isPrompt(event)) return;
    event.preventDefault();
    install.set(() => {
      install.set(null); // a browser shows it once
      event.prompt().catch(() => undefined);
    });
  });
  page.addEventListener('appinstalled', () => install.set(null));
  return install;
}

const isPrompt = (event: Event): event is InstallPrompt => 'prompt' in event;
