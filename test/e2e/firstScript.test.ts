import { expect, test } from 'vitest';
import { LANGS } from '#shared/domain/lang.ts';
import { wordsIn } from '../../client/i18n/words.ts';
import { builtScripts, fetchedAtOnce, firstScript } from '../support/builtScripts.ts';

const MOST_KB = 130;

test('what a phone fetches before the first line of ours runs is small', () => {
  const { files, bytes } = firstScript();
  expect(files.length).toBeGreaterThan(0);
  expect(bytes / 1000).toBeLessThan(MOST_KB);
});

test('the words of each language lie in one file, and nobody is sent those of another', () => {
  const holding = LANGS.map((lang) => {
    const sentence = wordsIn(lang).common.offline;
    return builtScripts().filter(({ code }) => code.includes(sentence));
  });
  expect(holding.map((files) => files.length)).toEqual([1, 1, 1]);
  expect(new Set(holding.flat().map(({ file }) => file)).size).toBe(LANGS.length);
  const first = firstScript().files;
  for (const { file } of holding.flat()) expect(first).not.toContain(file);
});

test('all that the field where one joins waits for is fetched at once, and is no more than seven files', () => {
  const files = fetchedAtOnce();
  const scripts = builtScripts().filter(({ file }) => files.includes(file));
  const needed = scripts.flatMap(({ code }) =>
    [...code.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map(([, name]) => `assets/${name}`),
  );
  expect(scripts.some(({ code }) => code.includes('role:`combobox`'))).toBe(true);
  expect(needed.length).toBeGreaterThan(0);
  for (const file of needed) expect(files).toContain(file);
  expect(new Set(files).size).toBeLessThanOrEqual(7);
});
