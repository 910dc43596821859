import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGS } from '#shared/domain/lang.ts';
import { SHARE_PATH, sharedWords } from '#shared/domain/sharedWords.ts';

const from = (fields: Readonly<Record<string, unknown>>) => sharedWords((name) => fields[name]);

test('title, text and address come on a line each', () => {
  expect(from({ title: 'Rubrik', text: ' En rad.\nTvå. ', url: 'https://e.example/' })).toBe(
    'Rubrik\nEn rad.\nTvå.\nhttps://e.example/',
  );
});

test('what is said twice is said once', () => {
  expect(from({ title: 'Samma', text: 'Samma' })).toBe('Samma');
  expect(from({ text: 'Läs https://e.example/', url: 'https://e.example/' })).toBe(
    'Läs https://e.example/',
  );
});

test('what is no text is nothing, and what is too long is cut', () => {
  expect(from({ title: 7, text: null })).toBe('');
  expect(from({ text: 'ö'.repeat(9_000) })).toHaveLength(2_000);
});

test.each(LANGS)('the manifest in %s leads to what is there', (lang) => {
  const folder = join(import.meta.dirname, '../../client/public');
  const name = lang === 'sv' ? 'manifest.webmanifest' : `manifest.${lang}.webmanifest`;
  const manifest = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  expect(manifest.lang).toBe(lang);
  // Under one id whatever the language: a second app would have a second copy of everything.
  expect([manifest.id, manifest.scope, manifest.start_url]).toEqual(['/', '/', '/']);
  expect(manifest.share_target).toMatchObject({ action: SHARE_PATH, method: 'POST' });
  for (const { src } of manifest.icons) expect(existsSync(join(folder, src))).toBe(true);
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
});
