import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPersonalNumber } from '#shared/domain/personalNumber.ts';
import { checkDigit, inventedNumber } from './inventedNumbers.ts';

/** A number with the day and month given and a right check digit. */
const numberOn = (date: string): string => `${date}238${checkDigit(`${date}238`)}`;

test('a personal or coordination number with its right check digit is one, in every way of writing it', () => {
  fc.assert(
    fc.property(
      inventedNumber,
      fc.constantFrom('', '-', '+', ' '),
      ({ date, century, last }, sign) => {
        expect(isPersonalNumber(`${date}${sign}${last}`)).toBe(true);
        expect(isPersonalNumber(`${century}${date}${sign}${last}`)).toBe(true);
      },
    ),
  );
});

test('with any other check digit it is none', () => {
  fc.assert(
    fc.property(inventedNumber, fc.integer({ min: 1, max: 9 }), ({ date, last }, more) => {
      const wrong = (Number(last[3]) + more) % 10;
      expect(isPersonalNumber(`${date}${last.slice(0, 3)}${wrong}`)).toBe(false);
    }),
  );
});

describe('the day must be a day', () => {
  test.each(['850131', '850430', '840229', '850191', '850490', '840289'])('%s is', (date) => {
    expect(isPersonalNumber(numberOn(date))).toBe(true);
  });

  test.each([
    '850001',
    '851301',
    '850100',
    '850132',
    '850431',
    '840230',
    '850160',
    '850192',
    '850259',
  ])('%s is not', (date) => {
    expect(isPersonalNumber(numberOn(date))).toBe(false);
  });
});

test.each(['', '123', '12345678', 'abc'])('%j has not the digits for it', (found) => {
  expect(isPersonalNumber(found)).toBe(false);
});
