import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { calendarOf } from '#shared/summary/calendarOf.ts';
import { CSV_FILE_NAMES, type CsvTable, toCsv } from '#shared/summary/csv/toCsv.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { toCalendar } from '#shared/summary/toCalendar.ts';
import { toJson } from '#shared/summary/toJson.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import type { Form } from './Form.ts';
import { textFile } from './madeFile.ts';
import type { Takeaway } from './Takeaway.ts';

/* The forms that are plain text: made in a blink, also of thousands of cards. */

export const makeMarkdown =
  ({ summary, document }: Takeaway): Form['make'] =>
  async () =>
    textFile(nameOf(summary, 'md'), toMarkdown(document), 'text/markdown;charset=utf-8');

export const makeJson =
  ({ summary }: Takeaway): Form['make'] =>
  async () =>
    textFile(nameOf(summary, 'json'), toJson(summary), 'application/json;charset=utf-8');

export const makeWebPage =
  ({ summary, webPage }: Takeaway): Form['make'] =>
  async () =>
    textFile(nameOf(summary, 'html'), webPage(), 'text/html;charset=utf-8');

export const makeCsv =
  ({ summary }: Takeaway, table: CsvTable, lang: Lang): Form['make'] =>
  async () => {
    const name = fileName(summary.title, summary.date, 'csv', CSV_FILE_NAMES[table]);
    return textFile(name, toCsv(summary, table, lang), 'text/csv;charset=utf-8');
  };

/** `now`: in ms; a calendar says when it was made. */
export const makeCalendar =
  ({ summary }: Takeaway, lang: Lang, workshop: WorkshopId, now: () => number): Form['make'] =>
  async () => {
    const entries = calendarOf(summary, lang, workshop);
    const type = 'text/calendar;charset=utf-8';
    return textFile(nameOf(summary, 'ics'), toCalendar(entries, now()), type);
  };

const nameOf = (summary: Takeaway['summary'], ending: 'md' | 'json' | 'html' | 'ics'): string =>
  fileName(summary.title, summary.date, ending);
