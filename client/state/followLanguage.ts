import type { Lang } from '#shared/domain/lang.ts';
import type { Speech } from '../i18n/wordsContext.ts';
import { newCell, type Readable } from '../sync/readable.ts';
import type { PreferenceStore } from './preferences.ts';

interface LanguageOptions {
  readonly preferences: Pick<PreferenceStore, 'current'>;
  readonly load: (lang: Lang) => Promise<Speech>;
  /** How long to wait before words that did not come are asked for again, ms. */
  readonly askAgain: number;
}

/**
 * The words of the chosen language; null until the first have come. While others are on their way the
 * page stays whole in the language it has.
 */
export function followLanguage(options: LanguageOptions): Readable<Speech | null> {
  const { preferences, load, askAgain } = options;
  const speech = newCell<Speech | null>(null);
  const follow = async (): Promise<void> => {
    const { lang } = preferences.current.get();
    if (lang === speech.get()?.lang) return;
    const loaded = await load(lang).catch(() => null);
    // Meanwhile another language may have been chosen, which is then on its way by itself.
    if (lang !== preferences.current.get().lang) return;
    if (loaded) speech.set(loaded);
    else setTimeout(follow, askAgain);
  };
  preferences.current.subscribe(() => void follow());
  void follow();
  return speech;
}
