import { expect, test } from 'vitest';
import { LANGS, type Lang } from '#shared/domain/lang.ts';
import { wordsIn } from '../../../client/i18n/words.ts';

/** Every text of a language by its path. Functions are asked for one and for several. */
const texts = (lang: Lang): ReadonlyMap<string, string> =>
  new Map(flatten('', wordsIn(lang)).map(({ path, text }) => [path, text]));

interface Text {
  readonly path: string;
  readonly text: string;
}

function flatten(path: string, value: unknown): readonly Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    return [...made(`${path}(1)`, value(1, 1, 1)), ...made(`${path}(n)`, value(2, 3, 4))];
  }
  return Object.entries(value ?? {}).flatMap(([key, part]) =>
    flatten(path ? `${path}.${key}` : key, part),
  );
}

/** What a function gives: a text, or several under names of their own. */
const made = (path: string, value: unknown): readonly Text[] =>
  typeof value === 'object' ? flatten(path, value) : [{ path, text: String(value) }];

const same = (one: Lang, other: Lang): readonly string[] => {
  const there = texts(other);
  return [...texts(one)].filter(([path, text]) => there.get(path) === text).map(([path]) => path);
};

const without = (paths: readonly string[], allowed: readonly string[]) =>
  paths.filter((path) => !allowed.some((start) => path.startsWith(start)));

/** Words that English and Swedish share. */
const SAME_WORDS = [
  'stakeholders.organisation',
  'strategies.heads.status',
  'strategies.ownerOrg',
  'lenses.lens.mode.expedition',
  'lenses.lens.tier.regional',
  'lenses.lens.form.label',
  'lenses.lens.level.system',
  'exports.forms.markdown.name',
  'redaction.organisation',
  'versions.version',
];

/** Names of languages in themselves and of formats, and texts that are nothing but what is put into them. */
const SAME_EVERYWHERE = [
  'settings.languages',
  'matrix.cell',
  'states.rescued.where',
  'firstRating.gave',
  'exports.csv(1).name',
  'exports.csv(n).name',
  'exports.forms.pdf.name',
  'exports.forms.word.name',
  'exports.forms.excel.name',
  'exports.forms.json.name',
];

test.each(LANGS)('%s: no text is empty, undefined or has a space at its ends', (lang) => {
  const odd = [...texts(lang)].filter(
    ([, text]) => text.trim() === '' || text !== text.trim() || /undefined|NaN|\[object/.test(text),
  );
  expect(odd).toEqual([]);
});

test.each(LANGS)('%s: what is marked as bold is also closed', (lang) => {
  const open = [...texts(lang)].filter(([, text]) => text.split('**').length % 2 === 0);
  expect(open).toEqual([]);
});

test.each(LANGS)('%s: lists are as long as the Swedish ones', (lang) => {
  expect([...texts(lang).keys()]).toEqual([...texts('sv').keys()]);
});

test('no English text is a copy of the Swedish one', () => {
  expect(without(same('en', 'sv'), [...SAME_EVERYWHERE, ...SAME_WORDS, 'common.texts(1)'])).toEqual(
    [],
  );
});

test('no Danish text of four words or more is a copy of the Swedish one', () => {
  const danish = texts('da');
  const copies = same('da', 'sv').filter((path) => (danish.get(path) ?? '').split(' ').length > 3);
  // True in both languages.
  const shared = ['arrange.dropped', 'share.orCode'];
  expect(without(copies, [...SAME_EVERYWHERE, ...shared])).toEqual([]);
});

test('each language is written with its own letters', () => {
  const foreign: Readonly<Record<Lang, RegExp>> = {
    sv: /[æøÆØ]/,
    en: /[åäöæøÅÄÖÆØ]/,
    da: /[äöÄÖ]/,
  };
  const wrong = LANGS.flatMap((lang) =>
    [...texts(lang)].filter(
      ([path, text]) => foreign[lang].test(text) && !path.includes('languages'),
    ),
  );
  expect(wrong).toEqual([]);
});
