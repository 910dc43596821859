import { expect, test } from 'vitest';
import { CARD_TEXT, TEXT_BOUND } from '#shared/domain/card.ts';
import { letterCount, lettersOver } from '#shared/domain/letterCount.ts';

const FAMILY = '👨‍👩‍👧‍👦';

test.each([
  ['Vi ringer', 9],
  ['åäö', 3],
  ['åäö'.normalize('NFD'), 3],
  [FAMILY, 1],
  ['🇸🇪👍🏽', 2],
  ['', 0],
])('"%s" is %i letters', (text, count) => {
  expect(letterCount(text)).toBe(count);
});

test('the limit is in letters, whatever they are made of', () => {
  for (const letter of ['x', 'å'.normalize('NFD'), '👍']) {
    expect(lettersOver(letter.repeat(CARD_TEXT.hard))).toBe(0);
    expect(lettersOver(letter.repeat(CARD_TEXT.hard + 3))).toBe(3);
  }
});

test('what the document cannot hold is over the limit too, however few letters it is', () => {
  const most = Math.floor(TEXT_BOUND / FAMILY.length);
  expect(lettersOver(FAMILY.repeat(most))).toBe(0);
  expect(lettersOver(FAMILY.repeat(most + 2))).toBe(2);
});
