import { expect, test } from 'vitest';
import { formats } from '../../../client/i18n/format.ts';

const AT = Date.parse('2027-02-11T13:15:00Z');
const MORNING = Date.parse('2027-02-11T08:05:00Z');
const sv = formats('sv', 'Europe/Stockholm');
const en = formats('en', 'Europe/Stockholm');
const da = formats('da', 'Europe/Copenhagen');

test('the clock is written with a point in Swedish and Danish and a colon in English', () => {
  expect([sv, en, da].map((format) => format.clock(AT))).toEqual(['14.15', '14:15', '14.15']);
  expect([sv, en, da].map((format) => format.clock(MORNING))).toEqual(['9.05', '9:05', '9.05']);
});

test('midnight is 0, never 24', () => {
  expect(sv.clock(Date.parse('2027-02-10T23:00:00Z'))).toBe('0.00');
});

test('a day is the same day in every time zone', () => {
  for (const zone of ['Pacific/Auckland', 'Pacific/Honolulu', 'Europe/Stockholm']) {
    expect(formats('sv', zone).day('2027-06-10')).toBe('10 juni 2027');
  }
  expect(en.day('2027-06-10')).toBe('10 June 2027');
  expect(da.day('2027-06-10')).toBe('10. juni 2027');
});

test('a weekday and a moment are written as they are said', () => {
  expect(sv.weekday('2027-02-11')).toBe('torsdag 11 februari 2027');
  expect(sv.moment(AT)).toBe('11 februari, 14.15');
});

test.each([
  [
    260,
    '4 minuter 20 sekunder kvar',
    '4 minutes 20 seconds left',
    '4 minutter 20 sekunder tilbage',
  ],
  [61, '1 minut 1 sekund kvar', '1 minute 1 second left', '1 minut 1 sekund tilbage'],
  [120, '2 minuter kvar', '2 minutes left', '2 minutter tilbage'],
  [0, '0 sekunder kvar', '0 seconds left', '0 sekunder tilbage'],
  [-5, '0 sekunder kvar', '0 seconds left', '0 sekunder tilbage'],
])('%d seconds left are said in words', (seconds, swedish, english, danish) => {
  expect([sv, en, da].map((format) => format.timeLeft(seconds))).toEqual([
    swedish,
    english,
    danish,
  ]);
});

test('a list is read as a sentence', () => {
  expect(sv.list(['Skola', 'Vårdcentral', 'Socialtjänst'])).toBe(
    'Skola, Vårdcentral och Socialtjänst',
  );
});
