import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';

/** How every dictionary ends. */
const ALL_LANGUAGES = /= \{ sv, en, da \};\s*$/;
const ASKED = /\?lang=(sv|en|da)$/;

/**
 * Gives the words of each language a file of their own: `words.ts?lang=da` is `words.ts` as if the
 * dictionaries it names knew Danish alone, and what nobody names is then left out. In the sources the
 * three languages of a text stand together. Without this, as under test, each file holds all three.
 */
export function oneLanguage(): Plugin {
  return {
    name: 'mellanrum:one-language',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const lang = importer && langOf(importer);
      if (!lang || !isIndex(importer) || !source.startsWith('./')) return null;
      const found = await this.resolve(source, pathOf(importer), { skipSelf: true });
      const beside = found && dirname(found.id) === dirname(pathOf(importer));
      return beside ? `${found.id}?lang=${lang}` : found;
    },
    transform(code, id) {
      const lang = langOf(id);
      if (!lang || isIndex(id)) return null;
      if (!ALL_LANGUAGES.test(code)) this.error('a dictionary ends with `{ sv, en, da };`');
      return { code: code.replace(ALL_LANGUAGES, `= { ${lang} };`), map: null };
    },
  };
}

const langOf = (id: string): string | undefined => ASKED.exec(id)?.[1];
/** What names the dictionaries: `words.ts`, `helpWords.ts`. */
const isIndex = (id: string): boolean => /words\.ts$/i.test(basename(pathOf(id)));
const pathOf = (id: string): string => id.replace(ASKED, '');
