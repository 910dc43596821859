import type { Break, PlanStep, Stage } from './stage.ts';

/** One thing after another on the day's programme. `startsAt`: minutes after midnight where the day is held; null: nobody has said. */
export type AgendaItem =
  | ({ readonly kind: 'step' } & PlanStep)
  | ({ readonly kind: 'break' } & Omit<Break, 'after'>);

const DAY_MINUTES = 24 * 60;

/**
 * Steps and breaks in the order of the day. What has no time of its own starts when the one before it ends; a
 * break after a step that the plan leaves out is left out with it.
 */
export function agendaOf({ plan, breaks }: Pick<Stage, 'plan' | 'breaks'>): readonly AgendaItem[] {
  const after = (step: PlanStep['step'] | null): AgendaItem[] =>
    breaks
      .filter((one) => one.after === step)
      .map(({ after: _, ...rest }) => ({ kind: 'break', ...rest }));
  const items = [
    ...after(null),
    ...plan.flatMap((item): AgendaItem[] => [{ kind: 'step', ...item }, ...after(item.step)]),
  ];
  let end: number | null = null;
  return items.map((item) => {
    const startsAt = item.startsAt ?? end;
    end = startsAt === null ? null : (startsAt + item.minutes) % DAY_MINUTES;
    return { ...item, startsAt };
  });
}
