import { expect, test } from 'vitest';
import { clockText } from '../../../client/ui/clockText.ts';

test.each([
  [260, '4:20'],
  [5, '0:05'],
  [59.9, '0:59'],
  [4500, '75:00'],
  [-3, '0:00'],
])('%d seconds are shown as %s', (seconds, shown) => {
  expect(clockText(seconds)).toBe(shown);
});
