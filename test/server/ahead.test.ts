import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aheadOf } from '../../server/http/aheadOf.ts';
import { ask } from '../support/api.ts';
import { freshFolder, startRelay } from '../support/relay.ts';

const BOARD = '/w/abcdefghijklmnopqrstuv';

function built(): string {
  const folder = freshFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Mellanrum</title>');
  writeFileSync(join(folder, 'sw.js'), 'self');
  const words = { sv: '</sv.js>', en: '</en.js>', da: '</da.js>' };
  writeFileSync(join(folder, '.ahead.json'), JSON.stringify({ words, workshop: '</seat.js>' }));
  return folder;
}

test('the words are told of together with the page, in the language the browser asks for', () => {
  const ahead = aheadOf(built());
  expect(ahead('/', 'da-DK,da;q=0.9,en;q=0.8')).toBe('</da.js>');
  expect(ahead('/new?like=x', 'fr, en-GB;q=0.5')).toBe('</en.js>');
  expect(ahead('/', 'fi')).toBe('</sv.js>');
  expect(ahead('/hjalp', '')).toBe('</sv.js>');
});

test('where one sits down is told of where the links of a workshop lead', () => {
  const ahead = aheadOf(built());
  expect(ahead(`${BOARD}?table=t1`, 'da')).toBe('</da.js>, </seat.js>');
});

test.each(['/assets/app-3f2a.js', '/sw.js', '/manifest.webmanifest?x'])(
  'nothing is told with %s',
  (url) => expect(aheadOf(built())(url, 'sv')).toBeNull(),
);

test('it is a header of the page, and the file is served to nobody', async () => {
  const relay = await startRelay({ clientFolder: built() });
  expect((await ask(relay, 'GET', BOARD)).headers.get('link')).toBe('</sv.js>, </seat.js>');
  expect((await ask(relay, 'GET', '/sw.js')).headers.get('link')).toBeNull();
  expect((await ask(relay, 'GET', '/.ahead.json')).text).not.toContain('sv.js');
  await relay.stop();
});

test('a client that was built without it is served all the same', () => {
  const folder = freshFolder();
  expect(existsSync(join(folder, '.ahead.json'))).toBe(false);
  expect(aheadOf(folder)(BOARD, 'sv')).toBeNull();
});
