import type { Lang } from '#shared/domain/lang.ts';
import { formats } from '../../client/i18n/format.ts';
import { wordsIn } from '../../client/i18n/words.ts';
import type { Speech } from '../../client/i18n/wordsContext.ts';

/** The words of a language without waiting for them. */
export const speechIn = (lang: Lang): Speech => ({
  lang,
  words: wordsIn(lang),
  format: formats(lang),
});
