import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aheadOf } from '../../server/http/aheadOf.ts';

const BUILT = join(import.meta.dirname, '../../dist/client');
const NAMED = /(?:src|href)="\/(assets\/[^"]+\.js)"/g;

/** What a browser must have before it runs a line of ours: the script of the page, and those that it names. */
export function firstScript(): { readonly files: readonly string[]; readonly bytes: number } {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const files = [...page.matchAll(NAMED)].flatMap(([, file]) => file ?? []);
  return { files, bytes: files.reduce((sum, file) => sum + sentBytes(file), 0) };
}

/** What a browser fetches at once when somebody comes by a link: what the page names, and what the relay tells of beside it. */
export function fetchedAtOnce(): readonly string[] {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const told = aheadOf(BUILT)('/w/abcdefghijklmnopqrstuv', 'sv') ?? '';
  return [...`${page}${told}`.matchAll(/\/(assets\/[^">]+\.(?:js|css))/g)].flatMap(
    ([, file]) => file ?? [],
  );
}

/** With gzip, where the build found that worth it. */
function sentBytes(file: string): number {
  const packed = join(BUILT, `${file}.gz`);
  return readFileSync(existsSync(packed) ? packed : join(BUILT, file)).length;
}

export const builtScripts = () =>
  readdirSync(join(BUILT, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      file: `assets/${name}`,
      code: readFileSync(join(BUILT, 'assets', name), 'utf8'),
    }));
