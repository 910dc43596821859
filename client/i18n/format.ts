import type { Lang } from '#shared/domain/lang.ts';
import { plural } from './plural.ts';

/** Writes times, days, numbers and lists as they are read in one language. */
export interface Formats {
  /** Relay-clock milliseconds → `14.15`, in English `14:15`. */
  readonly clock: (at: number) => string;
  /** Minutes after midnight → `9.00`, in English `9:00`. */
  readonly timeOfDay: (minutes: number) => string;
  /** `2027-06-10` → `10 juni 2027`. */
  readonly day: (isoDay: string) => string;
  /** `2027-02-11` → `torsdag 11 februari 2027`. */
  readonly weekday: (isoDay: string) => string;
  /** `2027-03` → `mars`, or `mars 2027`. */
  readonly month: (isoMonth: string, year: boolean) => string;
  /** Milliseconds → `11 februari, 10.42`. */
  readonly moment: (at: number) => string;
  /** Seconds → `4 minuter 20 sekunder kvar`, for those who hear the clock. */
  readonly timeLeft: (seconds: number) => string;
  readonly number: (value: number) => string;
  /** `3` → `3,0`: figures to be compared have as many decimals. */
  readonly tenths: (value: number) => string;
  /** `A, B och C`. */
  readonly list: (items: readonly string[]) => string;
}

/** Day before month and a 24-hour clock, as the rooms where this is used are accustomed to. */
const LOCALE: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB', da: 'da-DK' };

/** `timeZone` is given by tests; otherwise the device's own. */
export function formats(lang: Lang, timeZone?: string): Formats {
  const locale = LOCALE[lang];
  const zone = timeZone === undefined ? {} : { timeZone };
  const dayOf = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const long = dayOf({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const full = dayOf({ dateStyle: 'full', timeZone: 'UTC' });
  const month = dayOf({ month: 'long', timeZone: 'UTC' });
  const monthAndYear = dayOf({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = dayOf({ day: 'numeric', month: 'long', ...zone });
  const hours = dayOf({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23', ...zone });
  const numbers = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const clock = (at: number) => clockFrom(hours.formatToParts(at), lang);
  return {
    clock,
    timeOfDay: (minutes) => timeOfDay(minutes, lang),
    day: (isoDay) => long.format(noon(isoDay)),
    weekday: (isoDay) => full.format(noon(isoDay)),
    month: (isoMonth, year) => (year ? monthAndYear : month).format(noon(`${isoMonth}-01`)),
    moment: (at) => `${short.format(at)}, ${clock(at)}`,
    timeLeft: (seconds) => timeLeft(lang, seconds),
    number: (value) => numbers.format(value),
    tenths: (value) => tenths.format(value),
    list: (items) => lists.format(items),
  };
}

/** Noon in UTC, so that a calendar day stays the same day wherever it is read. */
const noon = (isoDay: string): number => Date.parse(`${isoDay}T12:00:00Z`);

function clockFrom(parts: readonly Intl.DateTimeFormatPart[], lang: Lang): string {
  const value = (type: 'hour' | 'minute') => parts.find((part) => part.type === type)?.value ?? '';
  return `${Number(value('hour'))}${lang === 'en' ? ':' : '.'}${value('minute')}`;
}

const timeOfDay = (minutes: number, lang: Lang): string =>
  `${Math.floor(minutes / 60)}${lang === 'en' ? ':' : '.'}${String(minutes % 60).padStart(2, '0')}`;

const UNITS = {
  sv: {
    minutes: { one: 'minut', other: 'minuter' },
    seconds: { one: 'sekund', other: 'sekunder' },
    left: 'kvar',
  },
  en: {
    minutes: { one: 'minute', other: 'minutes' },
    seconds: { one: 'second', other: 'seconds' },
    left: 'left',
  },
  da: {
    minutes: { one: 'minut', other: 'minutter' },
    seconds: { one: 'sekund', other: 'sekunder' },
    left: 'tilbage',
  },
} as const;

function timeLeft(lang: Lang, total: number): string {
  const units = UNITS[lang];
  const whole = Math.max(0, Math.floor(total));
  const minutes = Math.floor(whole / 60);
  const seconds = whole % 60;
  const said = [
    minutes > 0 ? `${minutes} ${plural(lang, minutes, units.minutes)}` : null,
    seconds > 0 || minutes === 0 ? `${seconds} ${plural(lang, seconds, units.seconds)}` : null,
  ];
  return [...said.filter((part) => part !== null), units.left].join(' ');
}
