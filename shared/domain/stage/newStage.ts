import { type TableId, tableId, tableNumber } from '../ids.ts';
import type { Lang } from '../lang.ts';
import type { EarlierPlan } from './earlierPlan.ts';
import { presetDay } from './presets.ts';
import type { Stage } from './stage.ts';
import { TIMER_OFF } from './timer.ts';

/** Days after the follow-up, or after the day itself when none is set, until everything is deleted. */
export const RETENTION_DAYS = 30;
const WITHOUT_DATES_DAYS = 120;
export const USUAL_TABLES = 8;
export const USUAL_SEATS = 8;

export interface NewDay {
  readonly title: string;
  readonly organiser?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: string | null | undefined;
  readonly lang?: Lang | undefined;
  readonly tables?: number | undefined;
  readonly seats?: number | undefined;
  /** Goes by an earlier day; else the usual one. */
  readonly like?: EarlierPlan | undefined;
}

/** A day from a title alone. `now` is relay clock, ms. */
export function newStage(day: NewDay, now: number): Stage {
  const date = day.date ?? null;
  const { tableNames = [], ...earlier } = day.like ?? {};
  const tables = makeTables(day.tables ?? USUAL_TABLES, day.seats ?? USUAL_SEATS, []);
  const today = new Date(now).toISOString().slice(0, 10);
  return {
    revision: 0,
    lineage: {},
    steered: 0,
    title: day.title,
    organiser: day.organiser ?? '',
    place: day.place ?? '',
    date,
    followUp: null,
    deleteOn: date ? addDays(date, RETENTION_DAYS) : addDays(today, WITHOUT_DATES_DAYS),
    lang: day.lang ?? 'sv',
    caseText: '',
    ladder: 'concepts',
    plan: presetDay('topDown', day.lang ?? 'sv').plan,
    breaks: [],
    shown: [],
    tables: tables.map((table, index) => ({ ...table, name: tableNames[index] ?? table.name })),
    steering: 'common',
    position: { kind: 'lobby' },
    spotlight: null,
    onScreen: null,
    gathered: null,
    doorOpen: true,
    rules: null,
    timer: TIMER_OFF,
    locked: false,
    rounds: [],
    checks: [],
    undo: null,
    ...earlier,
  };
}

type StageTable = Stage['tables'][number];

/** Tables 1…count; one that exists keeps its name and its signals. */
export function makeTables(
  count: number,
  seats: number,
  existing: readonly StageTable[],
): StageTable[] {
  return Array.from({ length: count }, (_, index) => {
    const id = tableId(index + 1);
    const known = existing.find((table) => table.id === id);
    const table = known ?? freshTable(id);
    const gone = table.mergedInto !== null && tableNumber(table.mergedInto) > count;
    return { ...table, seats, mergedInto: gone ? null : table.mergedInto };
  });
}

const freshTable = (id: TableId): Omit<StageTable, 'seats'> => ({
  id,
  name: String(tableNumber(id)),
  done: false,
  help: false,
  mergedInto: null,
  position: null,
  shown: [],
  steered: 0,
});

const LAST_DAY = '9999-12-31';

/** `day` and the result as `YYYY-MM-DD`, never past the last day that can be written so. */
export function addDays(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`).getTime();
  const sum = new Date(noon + days * 86_400_000).toISOString();
  return sum.startsWith('+') ? LAST_DAY : sum.slice(0, 10);
}
