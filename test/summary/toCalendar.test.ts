import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, toCalendar } from '#shared/summary/toCalendar.ts';

const AT = Date.parse('2027-02-11T14:03:09.500Z');
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'visit-1',
  from: '2027-03-01',
  days: 5,
  title: 'Studiebesök',
  text: '',
  ...more,
});

/** What a reader makes of the file: folded lines joined again. */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueIn = (file: string, name: string) =>
  lines(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (value: string) =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

test('a file holds each entry as whole days, of which the last one is included', () => {
  const file = toCalendar([entry(), entry({ id: 'visit-2', from: '2027-12-30', days: 3 })], AT);
  expect(lines(file)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mellanrum//Mellanrum//SV',
    'BEGIN:VEVENT',
    'UID:visit-1@mellanrum',
    'DTSTAMP:20270211T140309Z',
    'DTSTART;VALUE=DATE:20270301',
    'DTEND;VALUE=DATE:20270306',
    'SUMMARY:Studiebesök',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:visit-2@mellanrum',
    'DTSTAMP:20270211T140309Z',
    'DTSTART;VALUE=DATE:20271230',
    'DTEND;VALUE=DATE:20280102',
    'SUMMARY:Studiebesök',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('every line ends with CRLF, also the last', () => {
  const file = toCalendar([entry({ text: 'En\nTvå\r\nTre\rFyra' })], AT);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(valueIn(file, 'DESCRIPTION')).toBe('En\\nTvå\\nTre\\nFyra');
});

describe('what somebody wrote', () => {
  test('cannot begin a line of the format', () => {
    const file = toCalendar([entry({ title: 'A\r\nATTENDEE:mailto:x@y;z,å\\n' })], AT);
    expect(lines(file).some((line) => line.startsWith('ATTENDEE'))).toBe(false);
    expect(valueIn(file, 'SUMMARY')).toBe('A\\nATTENDEE:mailto:x@y\\;z\\,å\\\\n');
  });

  test('comes out as it went in, in lines of at most 75 octets with no character cut', () => {
    const signs = fc.constantFrom(...'aåö\\;,: \n€😀𝒳');
    const words = fc.array(signs, { maxLength: 200, size: 'max' }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (title, text) => {
        const file = toCalendar([entry({ title, text })], AT);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(unescaped(valueIn(file, 'SUMMARY') ?? '')).toBe(title);
        expect(unescaped(valueIn(file, 'DESCRIPTION') ?? '')).toBe(text);
      }),
    );
  });

  test('loses signs that no line may hold', () => {
    expect(valueIn(toCalendar([entry({ title: 'a\u0000b\tc\u007f' })], AT), 'SUMMARY')).toBe('abc');
  });
});
