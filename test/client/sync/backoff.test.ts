import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLOSE } from '#shared/protocol/closeCodes.ts';
import { backoff } from '../../../client/sync/relay/backoff.ts';

test('the first try comes soon, and no pause is longer than eight seconds', () => {
  expect(backoff(0, 1006, 1)).toBe(300);
  fc.assert(
    fc.property(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const pause = backoff(failures, null, chance);
      return pause >= 0 && pause <= 8_000;
    }),
  );
});

test('chance spreads those who lost the relay together over the whole pause', () => {
  expect(backoff(5, null, 0)).toBe(0);
  expect(backoff(5, null, 0.5)).toBe(4_000);
});

test('a relay that asks for air is given a second more', () => {
  for (const code of [CLOSE.tryLater, CLOSE.tooManyConnections, CLOSE.tooFast]) {
    expect(backoff(0, code, 0)).toBe(1_000);
  }
});
