import { expect, test } from 'vitest';
import { LANGS, type Lang } from '#shared/domain/lang.ts';
import { EXAMPLES } from '../../../client/features/help/examples.ts';
import type { HelpBlock, HelpText } from '../../../client/i18n/help/helpText.ts';
import { wordsIn } from '../../../client/i18n/help/helpWords.ts';
import { VARIABLES } from '../../../server/config.ts';

const pages = (lang: Lang): readonly HelpText[] => {
  const { running, laptop, accessibility } = wordsIn(lang);
  return [running, laptop, accessibility];
};

/** What a block is made of, whatever the language. */
const shapeOf = (block: HelpBlock): unknown => {
  if (typeof block === 'string') return 'words';
  if ('example' in block) return block.example;
  return Object.entries(block).map(([kind, lines]) => [kind, lines.length]);
};

const shapes = (lang: Lang) =>
  pages(lang).map(({ chapters }) => chapters.map(({ id, blocks }) => [id, blocks.map(shapeOf)]));

function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value ?? {}).flatMap(sentences);
}

test.each(['en', 'da'] as const)('%s: says as much as the Swedish, in the same order', (lang) => {
  expect(shapes(lang)).toEqual(shapes('sv'));
});

test.each(LANGS)('%s: what is marked is also closed, and nothing is empty', (lang) => {
  const all = sentences(wordsIn(lang));
  expect(all.length).toBeGreaterThan(100);
  for (const text of all) {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(text.split('`').length % 2, text).toBe(1);
    expect(text.split('**').length % 2, text).toBe(1);
  }
});

test('no sentence of four words or more is left in Swedish', () => {
  const swedish = new Set(sentences(wordsIn('sv')));
  for (const lang of ['en', 'da'] as const) {
    const same = sentences(wordsIn(lang)).filter((text) => swedish.has(text));
    const allowed = /^(`|"|https?:|[a-zA-Z]+$)/;
    expect(same.filter((text) => text.split(' ').length > 3 && !allowed.test(text))).toEqual([]);
  }
});

test('each language is written with its own letters', () => {
  const foreign: Readonly<Record<Lang, RegExp>> = {
    sv: /[æøÆØ]/,
    en: /[åäöæøÅÄÖÆØ]/,
    da: /[äöÄÖ]/,
  };
  for (const lang of LANGS) {
    expect(sentences(wordsIn(lang)).filter((text) => foreign[lang].test(text))).toEqual([]);
  }
});

test.each(LANGS)(
  '%s: every environment variable is explained, and none that is not read',
  (lang) => {
    const chapter = wordsIn(lang).running.chapters.find(({ id }) => id === 'environment');
    const named = sentences(chapter?.blocks).flatMap(
      (text) => text.match(/\b[A-Z]+(_[A-Z]+)*\b/g) ?? [],
    );
    const known = VARIABLES();
    expect(known.filter((name) => !named.includes(name))).toEqual([]);
    const looksLikeOne = named.filter((name) => name.includes('_'));
    expect(looksLikeOne.filter((name) => !known.includes(name))).toEqual([]);
  },
);

test('every example is used in every language, and named in none that does not exist', () => {
  for (const lang of LANGS) {
    const used = pages(lang)
      .flatMap(({ chapters }) => chapters.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (typeof block === 'object' && 'example' in block ? [block.example] : []));
    expect([...used].sort()).toEqual(Object.keys(EXAMPLES).sort());
  }
});
