import { expect, test } from 'vitest';
import { together } from '../../server/store/postgres/together.ts';

test('what is asked before the process comes to rest is asked in one, and each gets its own answer', async () => {
  const asked: (readonly number[])[] = [];
  const double = together(3, async (numbers: readonly number[]) => {
    asked.push(numbers);
    return numbers.map((number) => 2 * number);
  });
  expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8]);
  expect(await double(5)).toBe(10);
  expect(asked).toEqual([[1, 2, 3], [4], [5]]);
});

test('a fault is a fault for all that were asked together, and for nobody after them', async () => {
  let isWell = false;
  const echo = together(9, async (words: readonly string[]) => {
    if (!isWell) throw new Error('away');
    return words;
  });
  const both = await Promise.allSettled([echo('a'), echo('b')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isWell = true;
  expect(await echo('c')).toBe('c');
});
