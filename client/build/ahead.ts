import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const LANGS = ['sv', 'en', 'da'] as const;
/** Its name begins with a dot: it is the relay's, and served to nobody. */
const FILE = '.ahead.json';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/**
 * Has a page ask at once for what it cannot be drawn without, instead of when the script has come that would ask for it. The
 * page itself names the app. What depends on who asks for it is written down as `Link` headers, which the relay says
 * together with the page: the words of each language and, at the address of a workshop, its wire and where one
 * sits down. All else would only make these slower.
 */
export function ahead(): Plugin {
  return {
    name: 'mellanrum:ahead',
    apply: 'build',
    generateBundle(_, bundle) {
      const asked = new Set(LANGS.map((lang) => chunkWith(bundle, `/words.ts?lang=${lang}`)));
      const app = chunkWith(bundle, APP);
      const named = new Set([chunkWith(bundle, START).fileName, app.fileName, ...app.imports]);
      const linksTo = (ending: string): string => {
        const chunk = chunkWith(bundle, ending);
        return [
          ...[chunk.fileName, ...chunk.imports]
            .filter((file) => !named.has(file))
            .map((file) => `</${file}>; rel=modulepreload`),
          // The app asks for its styles as for scripts, and what was asked for otherwise is fetched anew.
          ...stylesOf(chunk).map((file) => `</${file}>; rel=preload; as=style; crossorigin`),
        ].join(', ');
      };
      if (asked.size < LANGS.length) this.error('the words of each language are no file any more');
      const words = LANGS.map((lang) => [lang, linksTo(`/words.ts?lang=${lang}`)]);
      const links = { words: Object.fromEntries(words), workshop: linksTo('/JoinPage.tsx') };
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(links) });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => (bundle ? tagsFor(bundle) : []),
    },
  };
}

const START = '/app/start.ts';
const APP = '/app/main.tsx';

function chunkWith(bundle: Bundle, ending: string): Chunk {
  const found = Object.values(bundle).find(
    (one): one is Chunk => one.type === 'chunk' && one.moduleIds.some((id) => id.endsWith(ending)),
  );
  if (!found) throw new Error(`${ending} is in no file`);
  return found;
}

const stylesOf = (chunk: Chunk): readonly string[] => [...(chunk.viteMetadata?.importedCss ?? [])];

/** Scripts last: of seven files one waits for another, and the page waits longest for its styles. */
function tagsFor(bundle: Bundle): HtmlTagDescriptor[] {
  const app = chunkWith(bundle, APP);
  const start = chunkWith(bundle, START).fileName;
  const scripts = [app.fileName, ...app.imports].filter((file) => file !== start);
  return [
    ...stylesOf(app).map((file) => link('stylesheet', file)),
    ...scripts.map((file) => link('modulepreload', file)),
  ];
}

const link = (rel: string, file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `/${file}` },
  injectTo: 'head',
});
