import type { Lang } from '#shared/domain/lang.ts';
import type { HelpWords } from './helpWords.ts';

/** What is asked for after `?` is answered by `client/build/oneLanguage.ts`. */
const LANGUAGES: Readonly<Record<Lang, () => Promise<{ wordsIn(lang: Lang): HelpWords }>>> = {
  sv: () => import('./helpWords.ts?lang=sv'),
  en: () => import('./helpWords.ts?lang=en'),
  da: () => import('./helpWords.ts?lang=da'),
};

/** The help pages in one language. */
export async function loadHelp(lang: Lang): Promise<HelpWords> {
  const { wordsIn } = await LANGUAGES[lang]();
  return wordsIn(lang);
}
