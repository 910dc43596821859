/** Something that takes whole days in a calendar. */
export interface CalendarEntry {
  /** Stays the same, so that a file that is saved anew changes the entry instead of making a second one. */
  readonly id: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly days: number;
  readonly title: string;
  readonly text: string;
}

/**
 * A calendar file as RFC 5545 draws it. Whole days and no place or person; nobody is marked as busy.
 * Entries are events and not to-dos: of the calendars in use several leave out `VTODO` without a word.
 * `at`: when the file is made, in ms.
 */
export function toCalendar(entries: readonly CalendarEntry[], at: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mellanrum//Mellanrum//SV',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${escaped(entry.id)}@mellanrum`,
      `DTSTAMP:${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
      `DTSTART;VALUE=DATE:${plainDay(entry.from, 0)}`,
      // The end is the first day that is free again.
      `DTEND;VALUE=DATE:${plainDay(entry.from, entry.days)}`,
      `SUMMARY:${escaped(entry.title)}`,
      ...(entry.text === '' ? [] : [`DESCRIPTION:${escaped(entry.text)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function plainDay(day: string, later: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

/** §3.3.11: what has a meaning of its own in the format, and no control characters. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

const MOST_OCTETS = 75;

/** §3.1: no line is longer than 75 octets, and no character is cut in two. */
function folded(line: string): string {
  let whole = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MOST_OCTETS) {
      whole += '\r\n ';
      octets = 1;
    }
    whole += sign;
    octets += size;
  }
  return whole;
}

/** In UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
