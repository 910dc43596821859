import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { CardId, WorkshopId } from '#shared/domain/ids.ts';
import { calendarOf } from '#shared/summary/calendarOf.ts';
import { toCalendar } from '#shared/summary/toCalendar.ts';
import { AT, type Day, idOf, sumUp } from './day.ts';
import { wholeDay } from './wholeDay.ts';

const HERE = idOf<WorkshopId>('workshop');
const dated = (change: (day: Day) => void = () => {}): Day => {
  const day = wholeDay();
  change(day);
  return { ...day, stage: { ...day.stage, followUp: '2027-05-11', organiser: 'Granlida' } };
};
const entriesOf = (day: Day) => calendarOf(sumUp(day), 'sv', HERE);
const eventsIn = (day: Day) =>
  new ICAL.Component(ICAL.parse(toCalendar(entriesOf(day), AT)))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

describe('the calendar', () => {
  test('holds the follow-up, each strategy with a date, and the visits that are agreed', () => {
    const events = eventsIn(dated());
    expect(events).toHaveLength(1 + 12 + 1);
    const first = events.find(({ summary }) => summary?.startsWith('Uppföljning'));
    expect(first?.startDate?.toString()).toBe('2027-05-11');
    const plan = events.find(({ summary }) => summary === 'Senast: Boka lokalen');
    expect(plan?.startDate?.toString()).toBe('2027-03-05');
    expect(plan?.description).toContain('så att någon svarar i juli');
    const visit = events.find(({ summary }) => summary?.startsWith('Studiebesök'));
    expect(visit?.description).toContain('Hur ni tar emot');
  });

  test('leaves out what is done, and what has no date', () => {
    const day = dated(({ doc }) => {
      setStrategy(doc, idOf<CardId>('plan'), 'status', 'done');
    });
    expect(entriesOf(day).map(({ title }) => title)).not.toContain('Senast: Boka lokalen');
  });

  test('keeps the ids of its entries from one time to the next, each its own', () => {
    const [one, other] = [entriesOf(dated()), entriesOf(dated())].map((all) =>
      all.map(({ id }) => id),
    );
    expect(one).toEqual(other);
    expect(new Set(one).size).toBe(one?.length);
  });

  test('is a calendar whatever somebody wrote', () => {
    const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028ATTENDEE:mailto:a@b\u0000\ud800 😀 \\n;,"';
    const day = dated(({ doc }) => {
      setStrategy(doc, idOf<CardId>('plan'), 'owner', evil.replaceAll('\u0000', '').toWellFormed());
    });
    const events = eventsIn({ ...day, stage: { ...day.stage, title: evil } });
    expect(events).toHaveLength(14);
    expect(toCalendar(entriesOf(day), AT)).not.toMatch(/^ATTENDEE|^BEGIN:VALARM/m);
  });
});
