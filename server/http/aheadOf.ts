import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { firstLang, LANGS } from '#shared/domain/lang.ts';

/** Pages of the app, and no file: a file has an ending. */
const PAGE = /^[^.?]*(?:$|\?)/;
/** Where a link leads. */
const WORKSHOP = /^\/w\//;

const aheadSchema = v.object({
  words: v.record(v.picklist(LANGS), v.string()),
  workshop: v.string(),
});

/**
 * What a page asks for before it can draw anything, as a `Link` header (the build writes it: `client/build/ahead.ts`), in
 * the language that the browser wants first. Null for files.
 */
export function aheadOf(folder: string): (url: string, languages: string) => string | null {
  const file = join(folder, '.ahead.json');
  if (!existsSync(file)) return () => null;
  const { words, workshop } = v.parse(aheadSchema, JSON.parse(readFileSync(file, 'utf8')));
  return (url, languages) => {
    if (!PAGE.test(url)) return null;
    const spoken = words[firstLang(languages.split(','))];
    return WORKSHOP.test(url) ? `${spoken}, ${workshop}` : (spoken ?? null);
  };
}
