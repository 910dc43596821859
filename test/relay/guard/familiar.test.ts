import { expect, test } from 'vitest';
import { Familiar } from '../../../server/relay/guard/familiar.ts';

test('what was known a moment ago is recognised by its bytes, also when its frame is used for something else', () => {
  const familiar = new Familiar();
  const frame = Uint8Array.of(1, 2, 3);
  expect(familiar.has(frame)).toBe(false);
  familiar.add(frame);
  expect(familiar.has(Uint8Array.of(1, 2, 3))).toBe(true);
  frame[0] = 9;
  expect(familiar.has(frame)).toBe(false);
  expect(familiar.has(Uint8Array.of(1, 2, 3))).toBe(true);
  expect(familiar.has(Uint8Array.of(1, 2))).toBe(false);
});

test('only a few are kept, and none that is large', () => {
  const familiar = new Familiar();
  familiar.add(new Uint8Array(70_000));
  expect(familiar.has(new Uint8Array(70_000))).toBe(false);
  for (let n = 0; n < 5; n += 1) familiar.add(Uint8Array.of(n));
  expect([0, 1, 4].map((n) => familiar.has(Uint8Array.of(n)))).toEqual([false, true, true]);
});
