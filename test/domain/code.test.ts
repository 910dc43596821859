import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_ALPHABET, CODE_LENGTH, newCode, parseCode, showCode } from '#shared/domain/code.ts';

/** Bytes one after the other, as many as are asked for. */
function counting(from: number, step = 1) {
  let next = from;
  return (length: number): Uint8Array =>
    Uint8Array.from({ length }, () => {
      const byte = next & 255;
      next += step;
      return byte;
    });
}

const code = fc
  .array(fc.constantFrom(...CODE_ALPHABET), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH })
  .map((characters) => characters.join(''));

test('the alphabet is 30 characters, none of which looks or sounds like another', () => {
  expect(new Set(CODE_ALPHABET).size).toBe(30);
  expect(CODE_ALPHABET).toMatch(/^[0-9A-Z]+$/);
  for (const lookAlike of '01OILU') expect(CODE_ALPHABET).not.toContain(lookAlike);
});

test('a new code is six characters of the alphabet, whatever chance gives', () => {
  fc.assert(
    fc.property(fc.nat(255), fc.integer({ min: 1, max: 63 }), (from, step) => {
      const made = newCode(counting(from, step));
      expect(made).toHaveLength(CODE_LENGTH);
      expect([...made].every((character) => CODE_ALPHABET.includes(character))).toBe(true);
    }),
  );
});

test('every character is equally likely: of all bytes, the 16 left over are thrown away', () => {
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    // After the byte come zeros, so that the code is filled up: a byte thrown away leaves only those.
    let first = true;
    const made = newCode((length) => {
      const bytes = new Uint8Array(length);
      if (first) bytes.fill(byte);
      first = false;
      return bytes;
    });
    if (byte < 240) counts.set(made.charAt(0), (counts.get(made.charAt(0)) ?? 0) + 1);
    else expect(made).toBe(CODE_ALPHABET.charAt(0).repeat(CODE_LENGTH));
  }
  expect([...counts.keys()].sort()).toEqual([...CODE_ALPHABET].sort());
  expect(new Set(counts.values())).toEqual(new Set([8]));
});

test('a code is taken in any case and with any spaces and hyphens, as it is shown too', () => {
  const gap = fc.constantFrom('', ' ', '-', '\u00a0', ' - ');
  fc.assert(
    fc.property(
      code,
      fc.array(gap, { minLength: 6, maxLength: 6 }),
      fc.boolean(),
      (made, gaps, low) => {
        const spaced = [...made].map((character, i) => `${character}${gaps[i] ?? ''}`).join('');
        expect(parseCode(low ? spaced.toLowerCase() : spaced)).toBe(made);
        expect(parseCode(showCode(made))).toBe(made);
      },
    ),
  );
});

test('a code is shown in two halves', () => {
  expect(showCode('H4KR7M')).toBe('H4K R7M');
});

test.each(['', 'H4KR7', 'H4KR7MM', 'H4KR7O', 'H4KR70', 'H4KR7Å', 'H4KR7!', '      '])(
  '%j is no code',
  (typed) => {
    expect(parseCode(typed)).toBeNull();
  },
);
