import type { Lang } from '#shared/domain/lang.ts';
import type { PreferenceStore } from '../state/preferences.ts';

const MANIFEST: Readonly<Record<Lang, string>> = {
  sv: '/manifest.webmanifest',
  en: '/manifest.en.webmanifest',
  da: '/manifest.da.webmanifest',
};

/** What the app is called, and what its icon offers, in the language that is chosen when it is installed. */
export function followManifest(
  { current }: Pick<PreferenceStore, 'current'>,
  page: Document,
): void {
  const link = page.querySelector('link[rel=manifest]');
  const follow = () => link?.setAttribute('href', MANIFEST[current.get().lang]);
  follow();
  current.subscribe(follow);
}
