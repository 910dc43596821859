import type { Lang } from '#shared/domain/lang.ts';
import { USUAL_SEATS, USUAL_TABLES } from '#shared/domain/stage/newStage.ts';
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

export const requestFrom = ({ title, date, ...rest }: WrittenDay, lang: Lang): CreateRequest => ({
  ...rest,
  title: title.trim(),
  place: rest.place.trim(),
  organiser: rest.organiser.trim(),
  date: date || null,
  lang,
});
