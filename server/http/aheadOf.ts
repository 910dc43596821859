import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { firstLang, LANGS, type Lang } from '#shared/domain/lang.ts';

/** Pages of the app, and no file: a file has an ending. */
const PAGE = /^[^.?]*(?:$|\?)/;

const linksSchema = v.record(v.picklist(LANGS), v.string());

/**
 * What a page asks for before it can draw anything, as a `Link` header (the build writes it: `client/build/ahead.ts`), in
 * the language that the browser wants first. Null for files.
 */
export function aheadOf(folder: string): (url: string, languages: string) => string | null {
  const file = join(folder, '.ahead.json');
  if (!existsSync(file)) return () => null;
  const links: Readonly<Partial<Record<Lang, string>>> = v.parse(
    linksSchema,
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return (url, languages) =>
    PAGE.test(url) ? (links[firstLang(languages.split(','))] ?? null) : null;
}
