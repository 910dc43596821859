import { expect, test } from 'vitest';
import { readSystem, writeSystem } from '#shared/domain/systemWords.ts';

test('the first line names a system, and each other line is a way in which it shows', () => {
  expect(readSystem('Avvisa först\n\n- Svaret är ett nej.\n • Ingen ringer. ')).toEqual({
    name: 'Avvisa först',
    signs: ['Svaret är ett nej.', 'Ingen ringer.'],
  });
  expect(readSystem('  ')).toEqual({ name: '', signs: [] });
});

test('a name and its signs become one card, and are read back', () => {
  expect(writeSystem(' Avvisa först ', '')).toBe('Avvisa först');
  expect(readSystem(writeSystem('Avvisa först', 'Ett\nTvå\n'))).toEqual({
    name: 'Avvisa först',
    signs: ['Ett', 'Två'],
  });
});
