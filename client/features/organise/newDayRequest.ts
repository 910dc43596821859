import type { Lang } from '#shared/domain/lang.ts';
import { earlierPlan } from '#shared/domain/stage/earlierPlan.ts';
import { USUAL_SEATS, USUAL_TABLES } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { CreateRequest } from '#shared/protocol/api.ts';

/** A day as its form holds it. */
export interface WrittenDay {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly organiser: string;
  readonly tables: number;
  readonly seats: number;
}

export const EMPTY_DAY: WrittenDay = {
  title: '',
  date: '',
  place: '',
  organiser: '',
  tables: USUAL_TABLES,
  seats: USUAL_SEATS,
};

/** With the fields of an earlier day, where nothing has been written yet. Its date was its own. */
export function filledFrom(
  written: WrittenDay,
  { title, place, organiser, tables }: Stage,
): WrittenDay {
  const isBare = (name: keyof WrittenDay) => written[name] === EMPTY_DAY[name];
  const [table] = tables;
  return {
    ...written,
    ...(isBare('title') && { title }),
    ...(isBare('place') && { place }),
    ...(isBare('organiser') && { organiser }),
    ...(isBare('tables') && table && { tables: tables.length }),
    ...(isBare('seats') && table && { seats: table.seats }),
  };
}

/** `earlier`: whose plan and language it goes by; without one, the language of whoever writes. */
export const requestFrom = (
  { title, date, ...rest }: WrittenDay,
  lang: Lang,
  earlier: Stage | null,
): CreateRequest => ({
  ...rest,
  title: title.trim(),
  place: rest.place.trim(),
  organiser: rest.organiser.trim(),
  date: date || null,
  lang: earlier?.lang ?? lang,
  ...(earlier && { like: earlierPlan(earlier) }),
});
