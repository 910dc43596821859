import type { Lang } from '#shared/domain/lang.ts';
import { formats } from './format.ts';
import type { Words } from './words.ts';
import type { Speech } from './wordsContext.ts';

/** What is asked for after `?` is answered by `client/build/oneLanguage.ts`. */
const LANGUAGES: Readonly<Record<Lang, () => Promise<{ wordsIn(lang: Lang): Words }>>> = {
  sv: () => import('./words.ts?lang=sv'),
  en: () => import('./words.ts?lang=en'),
  da: () => import('./words.ts?lang=da'),
};

/** Fetches the words of one language: nobody waits for those of the other two. */
export async function loadSpeech(lang: Lang): Promise<Speech> {
  const { wordsIn } = await LANGUAGES[lang]();
  return { lang, words: wordsIn(lang), format: formats(lang) };
}
