import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDiff } from '#shared/domain/textDiff.ts';
import { carryOver, movedCaret } from '../../../client/writing/text/carryOver.ts';

describe('words carried over to what others wrote meanwhile', () => {
  test.each([
    ['Vi ringer', 'Vi ringer nu', 'Ja! Vi ringer', 'Ja! Vi ringer nu'],
    ['Vi ringer', 'Vi alltid ringer', 'Vi ringer.', 'Vi alltid ringer.'],
    ['Vi ringer nu', 'Vi nu', 'Vi ringer nu, alltid', 'Vi nu, alltid'],
    ['', 'mitt', 'ditt', 'mittditt'],
  ])('"%s" here "%s" and there "%s" is "%s"', (base, mine, theirs, merged) => {
    expect(carryOver(base, mine, theirs)).toBe(merged);
  });

  test('where both rewrote the same words, both wordings are there', () => {
    const merged = carryOver('Vi ringer sällan', 'Vi mejlar', 'Vi träffas');
    expect(merged).toContain('träffas');
    expect(merged).toContain('mejla');
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'å'), maxLength: 12 });

  test('what only one of us changed stands as that one left it', () => {
    fc.assert(
      fc.property(word, word, (base, other) => {
        expect(carryOver(base, other, base)).toBe(other);
        expect(carryOver(base, base, other)).toBe(other);
      }),
    );
  });

  test('no letter that others added is lost', () => {
    fc.assert(
      fc.property(word, word, fc.nat(12), (base, mine, at) => {
        const theirs = `${base.slice(0, at)}X${base.slice(at)}`;
        expect(carryOver(base, mine, theirs)).toContain('X');
      }),
    );
  });

  test('a caret stays beside the letters it stood beside', () => {
    const change = textDiff('Vi ringer', 'Ja! Vi ringer');
    expect(movedCaret(0, change)).toBe(0);
    expect(movedCaret(3, change)).toBe(7);
    expect(movedCaret(9, textDiff('Vi ringer', 'Vi r'))).toBe(4);
  });
});
