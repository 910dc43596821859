import type { Plugin } from 'vite';

const LANGS = ['sv', 'en', 'da'] as const;
/** Its name begins with a dot: it is the relay's, and served to nobody. */
const FILE = '.ahead.json';

/**
 * Writes down where the words of each language lie, as a `Link` header: nothing can be drawn without them, and the relay
 * says it together with the page. Else they are asked for only when the first script has come and run. All else comes
 * after it all the same: what is fetched beside it makes it slower, and it is what asks the relay.
 */
export function ahead(): Plugin {
  return {
    name: 'mellanrum:ahead',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const linksIn = (lang: string) => {
        const words = chunks.find(({ moduleIds }) =>
          moduleIds.some((id) => id.endsWith(`/words.ts?lang=${lang}`)),
        );
        if (!words) return this.error(`the words in "${lang}" have no file of their own any more`);
        const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map((one) => one.fileName));
        return [words.fileName, ...words.imports]
          .filter((file) => !entries.has(file))
          .map((file) => `</${file}>; rel=modulepreload`)
          .join(', ');
      };
      const links = Object.fromEntries(LANGS.map((lang) => [lang, linksIn(lang)]));
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(links) });
    },
  };
}
