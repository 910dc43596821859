import * as v from 'valibot';
import { FIRST_RUN_TASKS, type FirstRun } from '#shared/domain/firstRun.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { stepSchema } from '#shared/domain/stage/stage.ts';

/* For as long as the tab is open: a page that is loaded anew goes on where it was, and nothing stays on the device. */

const runSchema = v.object({
  shown: v.array(stepSchema),
  done: v.array(v.picklist(FIRST_RUN_TASKS)),
});

const keyOf = (workshop: WorkshopId): string => `mellanrum.firstRun.${workshop}`;

export function recallRun(workshop: WorkshopId): FirstRun | null {
  try {
    const parsed = v.safeParse(
      runSchema,
      JSON.parse(sessionStorage.getItem(keyOf(workshop)) ?? ''),
    );
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // blocked, or nothing of ours
  }
}

export function keepRun(workshop: WorkshopId, run: FirstRun): void {
  try {
    sessionStorage.setItem(keyOf(workshop), JSON.stringify(run));
  } catch {
    // blocked: it begins anew when the page is loaded anew
  }
}
