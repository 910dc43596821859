import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TextDiff, textDiff } from '#shared/domain/textDiff.ts';

const UNITS = [
  ...['a', 'b', 'å', ' ', '.', '\n', '\r\n'],
  ...['e\u0301', 'o\u0308\u0323', '한', 'ก็', '𝒳', '\u200d'],
  ...['👩‍👩‍👧', '👩', '👍', '👍🏽', '👍🏿', '🇸🇪', '🇩🇰', '🇸', '❤️', '1️⃣'],
];
const units = fc.array(fc.constantFrom(...UNITS), { maxLength: 14 });

const apply = (before: string, { index, remove, insert }: TextDiff): string =>
  before.slice(0, index) + insert + before.slice(index + remove);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const borders = (text: string): ReadonlySet<number> =>
  new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));

function expectRight(before: string, after: string, diff: TextDiff | null): void {
  if (diff === null) {
    expect(after).toBe(before);
    return;
  }
  expect(apply(before, diff)).toBe(after);
  const { index, remove, insert } = diff;
  for (const border of [index, index + remove]) expect(borders(before).has(border)).toBe(true);
  for (const border of [index, index + insert.length])
    expect(borders(after).has(border)).toBe(true);
  expect(insert.isWellFormed()).toBe(true);
}

test('[B12] the difference gives the text back, and begins and ends on grapheme borders', () => {
  const caret = fc.option(fc.integer({ min: -5, max: 60 }), { nil: undefined });
  fc.assert(
    fc.property(units, units, caret, (before, after, at) => {
      expectRight(before.join(''), after.join(''), textDiff(before.join(''), after.join(''), at));
    }),
    { numRuns: 1500 },
  );
});

test('[B12] one stretch exchanged in a text, wherever the caret stands after it', () => {
  const change = fc.record({ text: units, from: fc.nat(14), remove: fc.nat(4), insert: units });
  fc.assert(
    fc.property(change, ({ text, from, remove, insert }) => {
      const before = text.join('');
      const after = text.toSpliced(from, remove, ...insert).join('');
      const caret = [...text.slice(0, from), ...insert].join('').length;
      expectRight(before, after, textDiff(before, after, caret));
    }),
    { numRuns: 1500 },
  );
});

test('[B12] it takes no more than was exchanged, so that others’ letters beside it are left alone', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'å', ' '), { maxLength: 20 });
  fc.assert(
    fc.property(letters, fc.nat(20), fc.nat(5), letters, (text, from, remove, insert) => {
      const start = Math.min(from, text.length);
      const taken = text.slice(start, start + remove).length;
      const after = text.toSpliced(start, remove, ...insert).join('');
      const diff = textDiff(text.join(''), after, start + insert.length);
      expect(diff?.remove ?? 0).toBeLessThanOrEqual(taken);
      expect(diff?.insert.length ?? 0).toBeLessThanOrEqual(insert.length);
    }),
    { numRuns: 500 },
  );
});

describe('[B12] of equal letters side by side the caret decides which is new', () => {
  test.each([
    ['aa', 'aaa', 1, { index: 0, remove: 0, insert: 'a' }],
    ['aa', 'aaa', 2, { index: 1, remove: 0, insert: 'a' }],
    ['aa', 'aaa', 3, { index: 2, remove: 0, insert: 'a' }],
    ['aaa', 'aa', 1, { index: 1, remove: 1, insert: '' }],
    ['aaa', 'aa', 0, { index: 0, remove: 1, insert: '' }],
  ])('%j → %j with the caret at %i', (before, after, caret, diff) => {
    expect(textDiff(before, after, caret)).toEqual(diff);
  });
});

describe('[B12] what is one character to a person is exchanged as one', () => {
  test.each([
    ['skin', '👍🏽', '👍🏿'],
    ['a family that loses one', '👩‍👩‍👧', '👩‍👩'],
    ['a flag that shares a half', '🇸🇪', '🇸🇮'],
    ['an accent put on', 'e', 'e\u0301'],
    ['an accent taken off', 'e\u0301', 'e'],
    ['a surrogate pair that shares a half', '😀', '😁'],
    ['a heart that turns red', '❤', '❤️'],
  ])('%s', (_what, old, young) => {
    expect(textDiff(`x${old}y`, `x${young}y`)).toEqual({
      index: 1,
      remove: old.length,
      insert: young,
    });
  });

  test('a flag put between flags', () => {
    const [before, after] = ['🇸🇪🇩🇰', '🇸🇪🇳🇴🇩🇰'];
    expect(textDiff(before, after, 8)).toEqual({ index: 4, remove: 0, insert: '🇳🇴' });
  });
});

test('equal texts have no difference', () => {
  expect(textDiff('', '')).toBeNull();
  expect(textDiff('å👍🏽', 'å👍🏽', 2)).toBeNull();
});
