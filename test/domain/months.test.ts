import { expect, test } from 'vitest';
import { firstMonday, monthOf, monthsFrom } from '#shared/domain/months.ts';

test('the month of an instant is the same wherever it is read', () => {
  expect(monthOf(Date.parse('2027-02-28T23:59:59Z'))).toBe('2027-02');
  expect(monthOf(Date.parse('2027-03-01T00:00:00Z'))).toBe('2027-03');
});

test('months go on over the turn of a year', () => {
  expect(monthsFrom('2027-11', 1, 3)).toEqual(['2027-12', '2028-01', '2028-02']);
  expect(monthsFrom('2027-12', 0, 2)).toEqual(['2027-12', '2028-01']);
});

test('the first Monday of a month is within its first seven days', () => {
  // March 2027 begins on a Monday, June on a Tuesday, August on a Sunday.
  expect(['2027-03', '2027-06', '2027-08'].map(firstMonday)).toEqual([
    '2027-03-01',
    '2027-06-07',
    '2027-08-02',
  ]);
});
