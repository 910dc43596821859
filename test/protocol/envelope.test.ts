import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOurs, seal, unseal } from '#shared/protocol/file/envelope.ts';

const HEAD = JSON.stringify({ title: 'Sömmen håller ä' });
const BODY = Uint8Array.of(0, 1, 2, 255);
const file = seal('board', { head: HEAD, body: BODY }, () => Uint8Array.of(7, 7));

/** With a sum that is right, as whoever forges a file would give it. */
function resummed(bytes: Uint8Array): Uint8Array {
  const all = bytes.slice();
  all.set(sha256(all.subarray(0, -32)), all.length - 32);
  return all;
}

test('[P80] what is sealed is opened as it was, also from the middle of a larger memory', () => {
  const memory = new Uint8Array(file.length + 20).fill(0x41);
  memory.set(file, 10);
  for (const bytes of [file, memory.subarray(10, 10 + file.length)]) {
    expect(unseal(bytes)).toMatchObject({
      ok: true,
      value: { kind: 'board', head: HEAD, body: BODY, proof: Uint8Array.of(7, 7) },
    });
  }
});

test('[P81] no bit of a file can turn unseen', () => {
  for (let bit = 0; bit < file.length * 8; bit += 1) {
    const bytes = file.slice();
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(unseal(bytes).ok).toBe(false);
  }
});

test('[P81] a file cut anywhere is damaged', () => {
  for (let end = 1; end < file.length; end += 1) {
    expect(unseal(file.subarray(0, end))).toEqual({ ok: false, problem: 'damaged' });
  }
});

test('[P81] what mail or an editor did to a file as if it were text is seen', () => {
  const asText = new TextEncoder().encode(new TextDecoder('latin1').decode(file));
  expect(unseal(asText).ok).toBe(false);
});

test.each([
  ['a head of four gigabytes', 24],
  ['a body of four gigabytes', 28],
  ['a proof of four gigabytes', 32],
])('[P81] %s, well summed, is damaged and costs nothing', (_, at) => {
  const bytes = file.slice();
  bytes.fill(0xff, at, at + 4);
  expect(unseal(resummed(bytes))).toEqual({ ok: false, problem: 'damaged' });
});

test('[P81] lengths that only together fit, well summed, are of another file', () => {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(24, view.getUint32(24) + 1);
  view.setUint32(28, view.getUint32(28) - 2);
  expect(unseal(resummed(bytes))).toEqual({ ok: false, problem: 'damaged' });
});

test('[P81] a file of a later version is told from a damaged one', () => {
  const bytes = file.slice();
  new DataView(bytes.buffer).setUint32(16, 2);
  expect(unseal(bytes)).toEqual({ ok: false, problem: 'newer' });
});

test('no file of cards is taken for one of ours, and whatever comes is answered', () => {
  expect([
    isOurs(file),
    isOurs(new TextEncoder().encode('[{}]')),
    isOurs(new Uint8Array()),
  ]).toEqual([true, false, false]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(unseal(bytes).ok).toBe(false);
      expect(unseal(Uint8Array.of(...file.subarray(0, 16), ...bytes)).ok).toBe(false);
    }),
  );
});
