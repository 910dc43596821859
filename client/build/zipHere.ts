import type { Plugin } from 'vite';

const ASKED = '/zip/zipToArrayBuffer.js';
const LIBRARY = '/write-excel-file/';
const HERE = '\0mellanrum:zip-here';

/**
 * The library for Excel zips what is large in workers of its own, whose code is a `blob:` that our
 * Content-Security-Policy lets nothing run from: it would wait for ever. It runs in a worker of ours
 * already, so here it zips in the same place, by its own other way.
 */
export function zipHere(): Plugin {
  let way = '';
  return {
    name: 'mellanrum:zip-here',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer) {
      if (!source.endsWith(ASKED) || !importer?.includes(LIBRARY)) return null;
      way =
        (await this.resolve(source.replace('.js', 'Sync.js'), importer, { skipSelf: true }))?.id ??
        '';
      return HERE;
    },
    load(id) {
      if (id !== HERE) return null;
      return `import zip from ${JSON.stringify(way)};\nexport default (files) => Promise.resolve(zip(files));\n`;
    },
    buildEnd(error) {
      const isUsed = [...this.getModuleIds()].some((id) => id.includes(LIBRARY));
      if (!error && isUsed && way === '')
        this.error('the library for Excel zips in another way than before');
    },
  };
}
