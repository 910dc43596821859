import { agendaOf } from '#shared/domain/stage/agenda.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Formats } from '../../../i18n/format.ts';
import type { Words } from '../../../i18n/words.ts';

/** `Torsdag 11 februari 2027, vi börjar 9.00`: as much of it as somebody has said. Null when nobody has said the day. */
export function beginsText(
  stage: Pick<Stage, 'date' | 'plan' | 'breaks'>,
  format: Pick<Formats, 'weekday' | 'timeOfDay'>,
  words: Words['projector'],
): string | null {
  if (stage.date === null) return null;
  const day = format.weekday(stage.date);
  const named = day.charAt(0).toUpperCase() + day.slice(1);
  const startsAt = agendaOf(stage)[0]?.startsAt ?? null;
  return startsAt === null ? named : words.begins(named, format.timeOfDay(startsAt));
}
