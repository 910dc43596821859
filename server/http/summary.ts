import { type Choices, choicesOf } from '#shared/domain/desk/choices.ts';
import { deskFor } from '#shared/domain/desk/deskFor.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { isLang, type Lang } from '#shared/domain/lang.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { can } from '#shared/domain/role.ts';
import { calendarOf } from '#shared/summary/calendarOf.ts';
import { CSV_FILE_NAMES, isCsvTable, toCsv } from '#shared/summary/csv/toCsv.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { type KeptSummary, parseKeptSummary } from '#shared/summary/keptSummary.ts';
import { summaryProblems } from '#shared/summary/problems.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { toCalendar } from '#shared/summary/toCalendar.ts';
import { toJson } from '#shared/summary/toJson.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import { inVersion, parseVersion } from '#shared/summary/versions.ts';
import { materialIn } from '../relay/material.ts';
import { exitResult } from '../relay/slips/exit.ts';
import { type Access, accessTo } from './access.ts';
import { type Answer, download, problem } from './answer.ts';
import { keptVersion } from './keptVersion.ts';
import type { Asked, HttpTerms, OrAnswer, Route } from './route.ts';

/** What a form is written from. */
interface Taken {
  readonly summary: Summary;
  readonly choices: Choices;
  readonly lang: Lang;
  readonly workshop: WorkshopId;
  readonly now: number;
  readonly query: URLSearchParams;
}

type Form = (taken: Taken) => Answer;

const FORMS: Readonly<Record<'md' | 'json' | 'csv' | 'ics', Form>> = {
  md: ({ summary, lang, choices }) =>
    download(
      fileName(summary.title, summary.date, 'md'),
      'text/markdown',
      toMarkdown(documentOf(summary, lang, choices)),
    ),
  json: ({ summary }) =>
    download(fileName(summary.title, summary.date, 'json'), 'application/json', toJson(summary)),
  csv: ({ summary, lang, query }) => {
    const table = query.get('table') ?? 'cards';
    if (!isCsvTable(table)) return problem('malformed', 'There is no such table.');
    const name = fileName(summary.title, summary.date, 'csv', CSV_FILE_NAMES[table]);
    return download(name, 'text/csv', toCsv(summary, table, lang));
  },
  ics: ({ summary, lang, workshop, now }) =>
    download(
      fileName(summary.title, summary.date, 'ics'),
      'text/calendar',
      toCalendar(calendarOf(summary, lang, workshop), now),
    ),
};

/** What leaves the room, for whoever may read the board: as it is now, or as a version that was kept says it. */
export function summaryRoutes({ relay, store, time }: HttpTerms): readonly Route[] {
  async function ofNow({ workshop, role }: Access): Promise<OrAnswer<KeptSummary>> {
    const room = await relay.rooms.enter(workshop.id);
    if (typeof room === 'string') return fail(problem('gone'));
    // What the exit question came to, leaders alone may know.
    const exit = can(role, 'steer') ? exitResult(await store.readSlips(workshop.id)) : null;
    const summary = summarise(materialIn(room, exit));
    return summaryProblems(summary).toSettle.length > 0
      ? fail(problem('openReports'))
      : ok({ summary, choices: choicesOf(deskFor(room.desk.desk, role)) });
  }

  async function asKept(access: Access, number: string): Promise<OrAnswer<KeptSummary>> {
    const kept = await keptVersion(store, access, number);
    if (!kept.ok) return kept;
    const parsed = parseKeptSummary(kept.value.json);
    return parsed ? ok(parsed) : fail(problem('unknownVersion'));
  }

  async function summary(asked: Asked, form: Form): Promise<Answer> {
    const access = await accessTo(relay, asked, 'readBoard');
    if (!access.ok) return access.problem;
    const fixed = asked.query.get('fixed');
    const told = await (fixed === null ? ofNow(access.value) : asKept(access.value, fixed));
    if (!told.ok) return told.problem;
    const made = forReader(told.value.summary, asked.query.get('version'));
    if (!made.ok) return made.problem;
    const lang = asked.query.get('lang');
    return form({
      summary: made.value,
      choices: told.value.choices,
      lang: isLang(lang) ? lang : made.value.lang,
      workshop: access.value.workshop.id,
      now: time.now(),
      query: asked.query,
    });
  }

  return Object.entries(FORMS).map(([ending, form]) => ({
    method: 'GET',
    path: `/api/workshops/:id/summary.${ending}`,
    handle: (asked) => summary(asked, form),
  }));
}

function forReader(whole: Summary, given: string | null): OrAnswer<Summary> {
  if (given === null) return ok(whole);
  const version = parseVersion(given);
  return version
    ? ok(inVersion(whole, version))
    : fail(problem('malformed', 'There is no such version.'));
}
