import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64url } from '#shared/domain/base64url.ts';

test('bytes of any length become the same text as Node’s own base64url', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
    { numRuns: 300 },
  );
});

test('all 256 bytes use every character of the alphabet', () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(base64url(all)).toBe(Buffer.from(all).toString('base64url'));
});
