import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Lang } from '#shared/domain/lang.ts';

const CLIENT = join(import.meta.dirname, '../../dist/client');

/**
 * The page goes on in a language, as when another tab of the device has chosen it. Its words come also where the page
 * reaches nobody; a page that can keep nothing stays in the language it has.
 */
export async function speak(page: Page, lang: Lang): Promise<void> {
  await page.route('**/assets/words-*.js', (route) =>
    route.fulfill({ path: join(CLIENT, new URL(route.request().url()).pathname) }),
  );
  const isKept = await page.evaluate((chosen) => {
    const key = 'mellanrum.preferences';
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify({ ...kept, lang: chosen }));
    } catch {
      return false;
    }
    return window.dispatchEvent(new StorageEvent('storage', { key }));
  }, lang);
  if (!isKept) return;
  await page.waitForFunction((chosen) => {
    const main = document.querySelector('main');
    // Help is read in the one language until it has come in the other.
    return document.documentElement.lang === chosen && (!main?.lang || main.lang === chosen);
  }, lang);
}
