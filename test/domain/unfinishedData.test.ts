import { describe, expect, test } from 'vitest';
import { findPersonalData } from '#shared/domain/personalData.ts';
import { unfinishedFrom } from '#shared/domain/unfinishedData.ts';

/** What waits while the caret stands at the end of a text. */
const waits = (before: string) => {
  const from = unfinishedFrom(before);
  return from === null ? null : before.slice(from);
};

test.each([
  ['Det gäller Ex', 'Ex'],
  ['Det gäller Exempla', 'Exempla'],
  ['Det gäller Exempla, ', 'Exempla, '],
  ['Det gäller Exempla är 1', 'Exempla är 1'],
  ['Det gäller Exempla, 19 å', 'Exempla, 19 å'],
  ['Ring 070-12', '070-12'],
  ['Ring 070 123 4', '070 123 4'],
  ['Skriv till namn.', 'namn.'],
  ['Skriv till namn@exem', 'namn@exem'],
])('after "%s" the words "%s" wait for what comes next', (before, words) => {
  expect(waits(before)).toBe(words);
});

test.each(['Vi ringer', 'Det är ', 'Vi ringer Göteborg varje ', 'Vi har 3 kort', 'Köer. ', ''])(
  'after "%s" nothing waits',
  (before) => {
    expect(waits(before)).toBeNull();
  },
);

describe('written letter by letter, no letter of it is sent before it is recognised', () => {
  test.each([
    'Exempla, 19 år',
    'Exempla är 19 år',
    'Lisa',
    'Lisa Exempelby',
    '010185-1234',
    '070-123 45 67',
    'Exempelgatan 12',
  ])('%s', (words) => {
    expectHeld(words, 1);
  });

  test('of an address in the post, all but its first word', () => {
    expectHeld('namn.namnsson@exempel.se', 'namn.'.length);
    expectHeld('namn@exempel.se', 'namn@'.length);
  });

  /** From its letter number `first` on, the words wait until they are found. */
  function expectHeld(words: string, first: number): void {
    const start = 'Det gäller '.length;
    const whole = `Det gäller ${words}`;
    for (let end = start + first; end <= whole.length; end += 1) {
      const before = whole.slice(0, end);
      if (findPersonalData(before).length > 0) return;
      const from = unfinishedFrom(before);
      expect(from !== null && from <= start, before).toBe(true);
    }
    throw new Error(`${words} was never found`);
  }
});
