import { expect, test } from 'vitest';
import { LANGS } from '#shared/domain/lang.ts';
import { wordsIn } from '../../client/i18n/words.ts';
import { builtScripts, firstScript } from '../support/builtScripts.ts';

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
