import { goneFrom } from '#shared/domain/stage/deletion.ts';
import { addDays } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Store, Workshop } from '../store/Store.ts';

type Dates = Pick<Workshop, 'codeFrom' | 'codeUntil' | 'deleteAt'>;

/** A day begins this long before UTC midnight somewhere on Earth; nobody is shut out for their time zone. */
const EARLIEST_ZONE_MS = 14 * 3_600_000;

/**
 * [P32] What follows from the stage for the code and for deletion. `now`: when the day was closed, if it
 * is being closed now.
 */
function datesOf(stage: Stage, known: Dates, now: number): Dates {
  const isOver = stage.position.kind === 'closed' || stage.position.kind === 'followUp';
  return {
    codeFrom: stage.date ? midnight(addDays(stage.date, -1)) - EARLIEST_ZONE_MS : 0,
    codeUntil: isOver ? (known.codeUntil ?? now) : null,
    deleteAt: goneFrom(stage.deleteOn),
  };
}

/** A new workshop's, from its first stage. */
export const firstDates = (stage: Stage): Dates =>
  datesOf(stage, { codeFrom: 0, codeUntil: null, deleteAt: 0 }, 0);

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Brings a workshop's dates in line with its stage; as they were when the store refuses, which has said in the log why. */
export async function keepDates(
  store: Store,
  workshop: Workshop,
  stage: Stage,
  now: number,
): Promise<Dates> {
  const dates = datesOf(stage, workshop, now);
  const { codeFrom, codeUntil, deleteAt } = workshop;
  const isSame =
    codeFrom === dates.codeFrom && codeUntil === dates.codeUntil && deleteAt === dates.deleteAt;
  try {
    if (!isSame) await store.update(workshop.id, dates);
    return dates;
  } catch {
    return { codeFrom, codeUntil, deleteAt }; // the next change of the stage tries again, or the next loading
  }
}
