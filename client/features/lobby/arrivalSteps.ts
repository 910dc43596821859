import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';

/** On the way in: each is met once on a device, and the last is where one waits. */
const ARRIVAL_STEPS = ['rules', 'case', 'hope', 'waiting'] as const;
export type ArrivalStep = (typeof ARRIVAL_STEPS)[number];

/** The next one; a day without a case has none to read. */
export function stepAfter(step: ArrivalStep, hasCase: boolean): ArrivalStep {
  const next = ARRIVAL_STEPS[ARRIVAL_STEPS.indexOf(step) + 1] ?? 'waiting';
  return next === 'case' && !hasCase ? stepAfter(next, hasCase) : next;
}

export function recallStep(workshop: WorkshopId): ArrivalStep {
  try {
    const parsed = v.safeParse(v.picklist(ARRIVAL_STEPS), localStorage.getItem(nameOf(workshop)));
    return parsed.success ? parsed.output : 'rules';
  } catch {
    return 'rules'; // storage is blocked: one reads them again after a reload
  }
}

export function keepStep(workshop: WorkshopId, step: ArrivalStep): void {
  try {
    localStorage.setItem(nameOf(workshop), step);
  } catch {
    // as above
  }
}

/** Whoever empties the device of a workshop takes away all that is named after it. */
const nameOf = (workshop: WorkshopId): string => `mellanrum:arrival:${workshop}`;
