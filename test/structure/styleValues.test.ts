import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A name that nobody has given a value makes the whole line count for nothing, and no tool says so. */
const CLIENT = join(import.meta.dirname, '../../client');

const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|tsx?)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(CLIENT, path), 'utf8') }));

/** In a style sheet, in a component's `style`, or set by a script. */
const GIVEN = /(--[\w-]+)(?:'\]?\s*:|\s*:|',)/g;
/** Without something to fall back on. */
const ASKED = /var\((--[\w-]+)\)/g;

test('every value that a style asks for is given somewhere', () => {
  const given = new Set(sources.flatMap(({ text }) => [...text.matchAll(GIVEN)].map(([, n]) => n)));
  const asked = sources.flatMap(({ path, text }) =>
    [...text.matchAll(ASKED)].map(([, name]) => ({ path, name })),
  );
  expect(asked.length).toBeGreaterThan(1000);
  expect(asked.filter(({ name }) => !given.has(name))).toEqual([]);
});
