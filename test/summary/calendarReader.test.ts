import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toCalendar } from '#shared/summary/toCalendar.ts';
import { HOSTILE } from './hostile.ts';

const AT = Date.parse('2027-02-11T14:03:09.500Z');

test('a reader of calendars finds every entry as it was written, whatever its words', () => {
  const entries = Object.entries(HOSTILE).map(([id, text]) => ({
    id,
    from: '2027-03-01',
    days: 5,
    title: text,
    text,
  }));
  const [, , events] = ICAL.parse(toCalendar(entries, AT));
  const read = events.map((one: ICAL.Component['jCal']) => {
    const event = new ICAL.Event(new ICAL.Component(one));
    return [event.uid, event.startDate.toString(), event.endDate.toString(), event.summary];
  });
  expect(read).toEqual(
    entries.map(({ id, title }) => [`${id}@mellanrum`, '2027-03-01', '2027-03-06', asRead(title)]),
  );
});

/** No control character goes into a calendar, and a line ends in one way. */
const asRead = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, '');
