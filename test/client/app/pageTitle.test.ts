import { expect, test } from 'vitest';
import { LANGS } from '#shared/domain/lang.ts';
import { pageTitle, type TitledPage } from '../../../client/app/pageTitle.ts';
import { wordsIn } from '../../../client/i18n/words.ts';

const PAGES: readonly TitledPage[] = [
  ...([
    'start',
    'new',
    'network',
    'help',
    'statement',
    'notFound',
    'board',
    'room',
    'join',
  ] as const),
  ...(['table', 'matrix', 'desk', 'summary', 'redaction', 'version', 'marks', 'rescued'] as const),
  ...(['screen', 'case', 'promise', 'actors', 'systems', 'visits', 'map', 'stakeholders'] as const),
  ...(['perspectives', 'strategies', 'factors', 'followUp'] as const),
];

test.each(LANGS)('%s: each page says in the tab what it shows, and of which day', (lang) => {
  const titles = PAGES.map((page) => pageTitle(page, wordsIn(lang), 'Mellan dörrarna'));
  expect(new Set(titles).size).toBe(PAGES.length);
  for (const title of titles) expect(title).toMatch(/Mellan dörrarna – Mellanrum$/);
});

test('before the day is known, and outside of it, the title does without', () => {
  expect(pageTitle('map', wordsIn('sv'), null)).toBe('Mellanrumskartan – Mellanrum');
  expect(pageTitle('start', wordsIn('sv'), null)).toBe('Mellanrum');
});
