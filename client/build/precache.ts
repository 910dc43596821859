import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { integrity } from './integrity.ts';

/**
 * Builds the service worker into `/sw.js`, after the client and knowing what the client became.
 * `precache.d.ts` says what it is told. There is none under `npm run dev`.
 */
export function precache(serviceWorker: string): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'mellanrum:precache',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
      outDir = config.build.outDir;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => buildServiceWorker(serviceWorker, root, outDir),
    },
  };
}

async function buildServiceWorker(source: string, root: string, outDir: string): Promise<void> {
  const files = filesUnder(outDir);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __PRECACHE__: JSON.stringify(
        files.map((file) => [urlOf(file), integrity(readFileSync(join(outDir, file)))]),
      ),
      __BUILD__: JSON.stringify(hashOf(outDir, files)),
    },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: source,
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function urlOf(file: string): string {
  return file === 'index.html' ? '/' : `/${file}`;
}

function hashOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
